package import ArchitectureModel
package import Facts

/// What a client gets when it looks a name up, step by step.
package struct Lookup: Sendable {
  /// One step of a lookup.
  package struct Hop: Sendable, Hashable {
    /// What happens in a step.
    package enum Action: Sendable, Hashable {
      /// A client sends its question to a name server.
      case asks(ElementID, server: ElementID)
      /// A client sends its question to Azure DNS of its network.
      case asksAzure(ElementID)
      /// A client without a name server of the architecture asks in public.
      case asksPublic(ElementID)
      /// A DNS server passes a question on, as its rule for a domain says.
      case forwards(ElementID, domain: String, to: ElementID)
      /// A DNS server names an address that cannot answer.
      case forwardsNowhere(ElementID, domain: String, address: String)
      /// An inbound endpoint hands a question to Azure DNS of its network.
      case entersAzure(ElementID, network: ElementID)
      /// A public alias leads to another name.
      case alias(String, to: String)
      /// A private zone that is linked to the network holds an address.
      case record(zone: ElementID, name: String, address: String)
      /// A private zone that is linked to the network holds no such name.
      case missing(zone: ElementID, name: String)
      /// The name's only record lies in a private zone that is not linked to the network.
      case unlinked(String)
      /// Nobody holds a record of the name: what it belonged to was deleted.
      case unknown(String)
      /// No linked zone holds the name, so that the public answer counts.
      case publicAnswer(String)
      /// A DNS server knows the name by itself.
      case authoritative(ElementID, domain: String)
    }

    package let action: Action
    package let facts: [Fact.ID]
  }

  /// How a lookup ends.
  package enum Outcome: Sendable, Hashable {
    /// At the address of a private endpoint, with the way to it, if there is one.
    case address(String, endpoint: ElementID, route: Route?)
    /// At the address of a server with virtual network integration.
    case integrated(ElementID, route: Route?)
    /// At a public address, which lets the client in or not.
    case publicAddress(accepted: Bool)
    /// The name does not exist for this client.
    case nonexistent
    /// No server answers.
    case unanswered
    /// At a name of the customer's own domain.
    case corporate
  }

  package let name: String
  package let client: ElementID
  package internal(set) var hops: [Hop] = []
  package internal(set) var outcome = Outcome.unanswered

  /// Whether the client can open a connection to what the name leads to.
  package var reachesTarget: Bool {
    switch outcome {
    case .address(_, _, let route), .integrated(_, let route): route != nil
    case .publicAddress(let accepted): accepted
    case .nonexistent, .unanswered, .corporate: false
    }
  }

  init(_ name: String, from client: ElementID) {
    self.name = name
    self.client = client
  }

  mutating func add(_ action: Hop.Action, _ facts: Fact.ID...) {
    hops.append(Hop(action: action, facts: facts))
  }
}
