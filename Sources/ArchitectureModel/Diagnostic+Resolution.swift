import Facts

extension Diagnostic {
  static func malformedIdentity(_ element: any Element) -> Self {
    Diagnostic(
      .error, "malformed-identity", at: element.location,
      "the identity '\(element.id)' has characters other than letters, digits, '-', '_' and '.'",
      cure: "rename the property, or pass another 'id:'")
  }

  static func duplicateIdentity(_ element: any Element, earlier: SourceLocation) -> Self {
    Diagnostic(
      .error, "duplicate-identity", at: element.location,
      "the identity '\(element.id)' is taken by the element declared at \(earlier)",
      cure: "declare each element as a computed property of its own ('var', not 'let'), "
        + "or pass another 'id:'")
  }

  static func noProperty(_ element: any Element) -> Self {
    Diagnostic(
      .error, "no-property", at: element.location,
      "an element takes the name of its property, and this one has none: it would be called "
        + "'\(element.id)'",
      cure: "declare the element as a computed property of its own ('var', not 'let', and not "
        + "inside 'body')")
  }

  static func malformedArchitecture(_ declaration: Declaration) -> Self {
    Diagnostic(
      .error, "malformed-architecture",
      at: declaration.location,
      "the identifier '\(declaration.id)' of '\(declaration.typeName)' cannot be the name of a "
        + "folder", cure: "use lower-case letters, digits and hyphens, such as 'orders-platform'")
  }

  static func unknownFact(_ id: Fact.ID, _ declaration: Declaration) -> Self {
    Diagnostic(
      .error, "unknown-fact", at: declaration.location,
      "the ledger has no fact '\(id)'\(Ledger.facts.map(\.id.text).didYouMean(id.text))",
      cure: "name a fact that 'refarch explain' knows")
  }

  static func regionTwice(_ element: any Element, earlier: SourceLocation) -> Self {
    Diagnostic(
      .error, "region-twice", at: element.location,
      "\(element.title) is declared a second time; it stands at \(earlier) already",
      cure: "put everything that stands in \(element.title) into one 'Region'")
  }

  static func placedTwice(_ element: any Element) -> Self {
    Diagnostic(
      .error, "placed-twice", at: element.location,
      "'\(element.id)' is placed twice in 'body'", cure: "remove one of the two places")
  }

  static func unplaced(
    _ id: ElementID, of referrer: String, at location: SourceLocation, known: [String]
  ) -> Self {
    Diagnostic(
      .error, "unplaced-element", at: location,
      "\(referrer) refers to '\(id)', which is not placed in 'body'\(known.didYouMean(id.text))",
      cure: "place '\(id)' in 'body'")
  }

  static func unknownHost(
    _ text: String, at location: SourceLocation, suggestion: String
  ) -> Self {
    Diagnostic(
      .warning, "unknown-host", at: location,
      "no server or virtual endpoint is called '\(text)'\(suggestion)",
      cure: "call the server or a name of the virtual endpoint instead of typing the name")
  }

  static func malformedName(_ name: String, of element: any Element) -> Self {
    Diagnostic(
      .error, "malformed-name", at: element.location,
      "'\(name)' cannot be part of a host name", because: "VE-02",
      cure: "use 3 to 63 lower-case letters, digits and hyphens, with a hyphen neither first nor "
        + "last")
  }

  static func duplicateName(_ name: String, of element: any Element, owner: ElementID) -> Self {
    Diagnostic(
      .error, "duplicate-name", at: element.location,
      "the name '\(name)' is taken by '\(owner)'",
      cure: "give '\(element.id)' a name of its own")
  }

  static func standbyInPrimaryZone(_ server: Server) -> Self {
    Diagnostic(
      .error, "standby-in-primary-zone", at: server.location,
      "the standby of '\(server.id)' is in the zone of its primary; that is not zone-redundant",
      because: "HA-02", cure: "choose another zone for the standby, or use '.sameZone'")
  }

  static func regionWithoutZones(_ server: Server) -> Self {
    Diagnostic(
      .error, "region-without-zones", at: server.location,
      "'\(server.id)' names a zone, but \(server.region.displayName) has no availability zones",
      cure: "leave the zone out, or choose another region")
  }

  static func emptyTitle(of subject: String, at location: SourceLocation) -> Self {
    Diagnostic(
      .error, "empty-title", at: location, "\(subject) has an empty title",
      cure: "say in a few words what it is; drawings and pages show that")
  }

  static func unplacedRegion(
    _ region: AzureRegion, of scenario: Scenario, known: [String]
  ) -> Self {
    Diagnostic(
      .error, "unplaced-region", at: scenario.location,
      "the scenario \"\(scenario.title)\" is about \(region.displayName), where nothing stands",
      cure: "name a region of 'body': \(known.listed)")
  }

  static func lostTwice(_ failure: String, in scenario: Scenario) -> Self {
    Diagnostic(
      .warning, "event-without-effect", at: scenario.location,
      "\"\(scenario.title)\" loses \(failure) a second time before it returns",
      cure: "remove one of the two events, or let it return in between")
  }

  static func neverLost(_ failure: String, in scenario: Scenario) -> Self {
    Diagnostic(
      .warning, "event-without-effect", at: scenario.location,
      "\"\(scenario.title)\" lets \(failure) return, which was not lost",
      cure: "remove the event, or lose it first")
  }

  static func duplicateScenario(_ scenario: Scenario) -> Self {
    Diagnostic(
      .error, "duplicate-scenario", at: scenario.location,
      "two scenarios have the identifier '\(scenario.id)'",
      cure: "change the title, or pass another 'id:'")
  }

  // MARK: Addresses

  static func malformedPrefix(_ text: String, of element: any Element) -> Self {
    Diagnostic(
      .error, "malformed-prefix", at: element.location,
      "'\(text)' of '\(element.id)' is not an address range",
      cure: AddressPrefix.around(text).map { "begin at its first address: '\($0)'" }
        ?? "write the first address and the length, such as '10.11.0.0/16'")
  }

  static func malformedAddress(_ text: String, of element: any Element) -> Self {
    Diagnostic(
      .error, "malformed-address", at: element.location,
      "'\(text)' of '\(element.id)' is not an IPv4 address",
      cure: "write four numbers from 0 to 255, such as '10.11.2.4'")
  }

  static func subnetOutsideNetwork(_ subnet: Subnet, _ network: VirtualNetwork) -> Self {
    Diagnostic(
      .error, "subnet-outside-network", at: subnet.location,
      "the range \(subnet.addressPrefix) of '\(subnet.id)' is outside \(network.addressSpace) of "
        + "'\(network.id)'", cure: "choose a range within \(network.addressSpace)")
  }

  static func smallSubnet(_ subnet: Subnet) -> Self {
    Diagnostic(
      .error, "small-subnet", at: subnet.location,
      "the range \(subnet.addressPrefix) of '\(subnet.id)' is smaller than any subnet may be",
      because: "NET-70", cure: "give it a /29 or a larger range")
  }

  static func overlappingSubnets(_ subnet: Subnet, _ other: Subnet) -> Self {
    Diagnostic(
      .error, "overlapping-subnets", at: subnet.location,
      "the range \(subnet.addressPrefix) of '\(subnet.id)' overlaps \(other.addressPrefix) of "
        + "'\(other.id)'", cure: "choose a range that no other subnet uses")
  }

  static func overlappingNetworks(
    _ peering: Peering, _ first: VirtualNetwork, _ second: VirtualNetwork
  ) -> Self {
    Diagnostic(
      .error, "overlapping-networks", at: peering.location,
      "'\(first.id)' (\(first.addressSpace)) and '\(second.id)' (\(second.addressSpace)) overlap "
        + "and cannot be peered", because: "NET-61",
      cure: "give the two networks ranges that do not overlap")
  }

  static func addressOutsideSubnet(
    _ text: String, of element: any Element, _ subnet: Subnet
  ) -> Self {
    Diagnostic(
      .error, "address-outside-subnet", at: element.location,
      "the address \(text) of '\(element.id)' is outside \(subnet.addressPrefix) of '\(subnet.id)'",
      cure: "choose an address within \(subnet.addressPrefix)")
  }

  static func reservedAddress(
    _ text: String, of element: any Element, _ subnet: Subnet
  ) -> Self {
    Diagnostic(
      .error, "reserved-address", at: element.location,
      "the address \(text) of '\(element.id)' is one that Azure keeps in \(subnet.addressPrefix)",
      because: "NET-69", cure: "choose an address from the fifth to the last but one")
  }

  static func addressTaken(
    _ text: String, of element: any Element, by owner: any Element
  ) -> Self {
    Diagnostic(
      .error, "address-taken", at: element.location,
      "the address \(text) is taken by '\(owner.id)'",
      cure: "give '\(element.id)' an address of its own")
  }
}
