/// What each diagnostic of resolution means, for `refarch explain` and for reference pages.
package enum DiagnosticCatalog {
  package struct Entry: Sendable {
    package let identifier: String
    /// What the diagnostic says and why it matters.
    package let explanation: String
    package let cure: String

    package init(identifier: String, explanation: String, cure: String) {
      self.identifier = identifier
      self.explanation = explanation
      self.cure = cure
    }
  }

  package static let entries = [
    Entry(
      identifier: "address-outside-subnet",
      explanation: "An element has an address that its subnet does not contain.",
      cure: "choose an address within the subnet's range"),
    Entry(
      identifier: "address-taken", explanation: "Two elements have the same address.",
      cure: "give each element an address of its own"),
    Entry(
      identifier: "duplicate-identity",
      explanation: """
        Two elements have the same identity. An element takes the name of the computed property that \
        declares it; in a stored property it would take the name of the type.
        """,
      cure: "declare each element as a computed property of its own, or pass another 'id:'"),
    Entry(
      identifier: "duplicate-name",
      explanation: "Two resources have the same host name.",
      cure: "give each resource a name of its own"),
    Entry(
      identifier: "duplicate-scenario",
      explanation:
        """
        Two scenarios have the same identifier, so that commands cannot tell them apart.
        """,
      cure: "change a title, or pass another 'id:'"),
    Entry(
      identifier: "empty-title",
      explanation: "An architecture, an element or a scenario has a title without a word.",
      cure: "say in a few words what it is"),
    Entry(
      identifier: "event-without-effect",
      explanation: """
        A scenario loses what is lost already, or lets return what was not lost; the event changes \
        nothing.
        """,
      cure: "remove the event, or put it where it belongs"),
    Entry(
      identifier: "forgotten-element",
      explanation: """
        An architecture declares an element that neither 'body' nor anything else in its source \
        mentions, so that it is neither drawn nor checked.
        """,
      cure: "place the element in 'body', or remove it"),
    Entry(
      identifier: "malformed-address", explanation: "A text is not an IPv4 address.",
      cure: "write four numbers from 0 to 255, such as '10.11.2.4'"),
    Entry(
      identifier: "malformed-architecture",
      explanation: """
        The identifier of an architecture is the name of its folder and its word in commands; this \
        one cannot be either.
        """,
      cure: "use lower-case letters, digits and hyphens, such as 'orders-platform'"),
    Entry(
      identifier: "malformed-identity",
      explanation: "An identity has characters that commands and file formats cannot carry.",
      cure: "use letters, digits, '-', '_' and '.'"),
    Entry(
      identifier: "malformed-name",
      explanation: "The name of a server, vault or virtual endpoint cannot be part of a host name.",
      cure: "use 3 to 63 lower-case letters, digits and inner hyphens"),
    Entry(
      identifier: "malformed-prefix", explanation: "A text is not a range of IPv4 addresses.",
      cure: "write the first address and the length, such as '10.11.0.0/16'"),
    Entry(
      identifier: "no-property",
      explanation: """
        An element takes the name of the computed property that declares it. Declared inside 'body', \
        or as a stored property, it has no such name.
        """,
      cure: "declare the element as a computed property of its own"),
    Entry(
      identifier: "overlapping-networks",
      explanation: "Two peered networks have overlapping ranges, which peering does not allow.",
      cure: "give the networks ranges that do not overlap"),
    Entry(
      identifier: "overlapping-subnets",
      explanation: "Two subnets of one network have overlapping ranges.",
      cure: "choose ranges that do not overlap"),
    Entry(
      identifier: "placed-twice", explanation: "One element stands in two places of 'body'.",
      cure: "remove one of the places"),
    Entry(
      identifier: "region-twice", explanation: "One region is declared in two places of 'body'.",
      cure: "put everything that stands in the region into one 'Region'"),
    Entry(
      identifier: "region-without-zones",
      explanation: "A server names an availability zone of a region that has none.",
      cure: "leave the zone out, or choose another region"),
    Entry(
      identifier: "reserved-address",
      explanation: "An element has one of the five addresses that Azure keeps of each subnet.",
      cure: "choose an address from the fifth to the last but one"),
    Entry(
      identifier: "small-subnet",
      explanation: "A subnet is smaller than a /29, the smallest that Azure makes.",
      cure: "give it a /29 or a larger range"),
    Entry(
      identifier: "standby-in-primary-zone",
      explanation: "A zone-redundant server has its standby in the zone of its primary.",
      cure: "choose another zone for the standby, or use '.sameZone'"),
    Entry(
      identifier: "subnet-outside-network",
      explanation: "A subnet's range is not within the range of its network.",
      cure: "choose a range within the network's"),
    Entry(
      identifier: "unknown-fact",
      explanation: "The summary of an architecture names a fact that the ledger does not have.",
      cure: "name a fact that 'refarch explain' knows"),
    Entry(
      identifier: "unknown-host",
      explanation: "A host name typed as text is almost, but not quite, one of the architecture's.",
      cure: "call the server or a name of the virtual endpoint instead of typing the name"),
    Entry(
      identifier: "unplaced-element",
      explanation: "Something refers to an element that does not stand in 'body'.",
      cure: "place the element in 'body'"),
    Entry(
      identifier: "unplaced-region",
      explanation: "A scenario loses a region, or a zone of one, in which nothing stands.",
      cure: "name a region of 'body'"),
  ]
}
