import ArchitectureModel
import Simulation

/// Why a client does not get to what a name stands for, and how to mend it.
struct LookupFailure {
  /// What happens, as the end of a sentence that begins with the name.
  let reason: String
  let cure: String
  /// The elements at which the lookup breaks.
  let elements: [ElementID]

  /// Looks at the end of a lookup; nothing if the client gets there.
  init?(_ lookup: Lookup, in model: Model) {
    guard !lookup.reachesTarget else { return nil }
    let network = lookup.hops.compactMap { hop -> ElementID? in
      switch hop.action {
      case .entersAzure(_, let network): network
      case .asksAzure(let client): model.place(of: client, as: VirtualNetwork.self)?.id
      default: nil
      }
    }.last
    switch lookup.outcome {
    case .address(let address, let endpoint, _):
      self.init(
        "leads to \(address) of '\(endpoint)', to which no route leads",
        Self.route(to: model.place(of: endpoint, as: VirtualNetwork.self)?.id, lookup, model),
        [endpoint])
    case .integrated(let server, _):
      self.init(
        "leads to the subnet of '\(server)', to which no route leads",
        Self.route(to: model.server(server).flatMap(model.integrationNetwork), lookup, model),
        [server])
    case .publicAddress: self.init(publicAnswerOf: lookup, network, model)
    case .nonexistent: self.init(missing: lookup, network)
    case .unanswered: self.init(unanswered: lookup)
    case .corporate:
      self.init("is known to the corporate DNS only", "call a name of the service", [])
    }
  }

  private init(_ reason: String, _ cure: String, _ elements: [ElementID]) {
    self.reason = reason
    self.cure = cure
    self.elements = elements
  }

  private init(publicAnswerOf lookup: Lookup, _ network: ElementID?, _ model: Model) {
    for hop in lookup.hops {
      guard case .asksPublic(let element) = hop.action else { continue }
      if model[element] is DNSServer {
        self.init(
          "is asked for in public by '\(element)', and public access is closed",
          "forward '\(lookup.name.forwarderDomain)' from '\(element)' to an inbound endpoint",
          [element])
      } else {
        self.init(
          "is asked for in public, and public access is closed",
          "give the place of '\(element)' a DNS server that forwards to an inbound endpoint",
          [element])
      }
      return
    }
    guard lookup.hasPrivateLinkName else {
      self.init(
        "is answered in public, because no private endpoint leads to it, and public access is closed",
        "add a private endpoint to it, with a record in a linked zone", [])
      return
    }
    self.init(
      "is answered in public, because no private zone is linked to '\(network ?? "?")', and public "
        + "access is closed",
      "link the private DNS zone to '\(network ?? "?")', with a record of a private endpoint",
      [network].compactMap(\.self))
  }

  private init(missing lookup: Lookup, _ network: ElementID?) {
    for hop in lookup.hops {
      if case .missing(let zone, let name) = hop.action {
        self.init(
          "does not exist: '\(zone)' holds no record '\(name)'",
          "add a private endpoint that keeps its record in '\(zone)'", [zone])
        return
      }
    }
    self.init(
      "does not exist: its private zone is not linked to '\(network ?? "?")'",
      "link the zone to '\(network ?? "?")'", [network].compactMap(\.self))
  }

  private init(unanswered lookup: Lookup) {
    for hop in lookup.hops {
      if case .forwardsNowhere(let server, _, let address) = hop.action {
        self.init(
          "gets no answer: '\(server)' forwards to \(address)",
          "forward to an inbound endpoint instead", [server])
        return
      }
    }
    let last = lookup.hops.compactMap { hop -> ElementID? in
      switch hop.action {
      case .asks(_, let server), .forwards(_, _, let server): server
      default: nil
      }
    }.last
    self.init(
      "gets no answer: "
        + (last.map { "'\($0)' asks nobody who answers" } ?? "no name server is there"),
      "name a server or an inbound endpoint that can be reached", [last].compactMap(\.self))
  }

  private static func route(to network: ElementID?, _ lookup: Lookup, _ model: Model) -> String {
    let target = network.map { "'\($0)'" } ?? "its network"
    if let own = model.place(of: lookup.client, as: VirtualNetwork.self) {
      return "peer '\(own.id)' with \(target)"
    }
    return "connect the site to \(target), by a gateway and, for a spoke, by gateway transit"
  }
}

extension Lookup {
  /// Whether the public answer leads on to a `privatelink` name, as it does where there is a private
  /// endpoint (NET-10).
  fileprivate var hasPrivateLinkName: Bool {
    hops.contains { hop in
      if case .alias(_, let target) = hop.action { target.contains(".privatelink.") } else { false }
    }
  }
}

extension String {
  /// The domain that a conditional forwarder names for a host.
  fileprivate var forwarderDomain: String {
    let labels = split(separator: ".")
    let isRole = labels.count > 2 && ["writer", "reader"].contains(labels[1])
    return labels.dropFirst(isRole ? 2 : 1).joined(separator: ".")
  }
}
