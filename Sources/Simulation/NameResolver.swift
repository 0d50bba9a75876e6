package import ArchitectureModel
import Facts

/// Follows the lookup of a name through a model in one of its states.
///
/// First the question finds the view it is answered in: a virtual network whose Azure DNS answers,
/// or the public. Then aliases are followed until a private zone of that view, or the public, ends
/// the lookup.
package struct NameResolver: Sendable {
  let model: Model
  let state: State
  var lost: Set<ElementID> { state.lost }

  package init(_ model: Model, in state: State) {
    self.model = model
    self.state = state
  }

  /// - Parameter lost: Elements and places that do not answer; what stands in a lost place is lost
  ///   with it.
  package init(_ model: Model, without lost: Set<ElementID> = []) {
    self.init(model, in: State(model, without: lost))
  }

  package func resolve(_ host: DatabaseHost, from client: ElementID) -> Lookup {
    resolve(model.hostName(host), from: client)
  }

  package func resolve(_ name: String, from client: ElementID) -> Lookup {
    var lookup = Lookup(name, from: client)
    switch view(for: name, from: client, &lookup) {
    case .network(let network): follow(name, in: network, &lookup)
    case .everyone: follow(name, in: nil, &lookup)
    case .corporate: lookup.outcome = .corporate
    case .nobody: lookup.outcome = .unanswered
    }
    return lookup
  }

  /// The address of Azure DNS within every virtual network (NET-63).
  private static let azureDNS = "168.63.129.16"

  // MARK: The view

  /// What answers a question: a network's Azure DNS, the public, the customer, or nobody.
  enum View {
    case network(ElementID)
    case everyone
    case corporate
    case nobody
  }

  private func view(for name: String, from client: ElementID, _ lookup: inout Lookup) -> View {
    if let network = model.place(of: client, as: VirtualNetwork.self) {
      guard case .custom(let servers) = network.nameServers else {
        lookup.add(.asksAzure(client), "NET-63")
        return .network(network.id)
      }
      for server in servers where isReachable(server, from: client) {
        lookup.add(.asks(client, server: server), "NET-63")
        return answer(name, by: server, &lookup)
      }
      return .nobody
    }
    let site = model.place(of: client, as: OnPremisesSite.self)
    let servers = model.all(DNSServer.self).filter {
      site != nil && model.place(of: $0.id, as: OnPremisesSite.self)?.id == site?.id
        && !model.isLost($0.id, with: lost)
    }
    guard let server = servers.first else {
      lookup.add(.asksPublic(client))
      return .everyone
    }
    lookup.add(.asks(client, server: server.id), "NET-40")
    return answer(name, by: server.id, &lookup)
  }

  func answer(_ name: String, by server: ElementID, _ lookup: inout Lookup) -> View {
    if let endpoint = model.element(server, as: InboundEndpoint.self),
      let network = model.place(of: endpoint.id, as: VirtualNetwork.self)
    {
      lookup.add(.entersAzure(endpoint.id, network: network.id), "NET-40", "NET-63")
      return .network(network.id)
    }
    guard let server = model.element(server, as: DNSServer.self) else { return .nobody }
    if let domain = server.zones.longestSuffix(of: name) {
      lookup.add(.authoritative(server.id, domain: domain))
      return .corporate
    }
    if let domain = server.forwarders.map(\.domain).longestSuffix(of: name) {
      let rules = server.forwarders.filter { $0.domain == domain }
      return forward(name, by: server, domain, to: rules.flatMap(\.targets), &lookup)
    }
    if let network = model.place(of: server.id, as: VirtualNetwork.self) {
      lookup.add(.entersAzure(server.id, network: network.id), "NET-63")
      return .network(network.id)
    }
    lookup.add(.asksPublic(server.id))
    return .everyone
  }

  private func forward(
    _ name: String, by server: DNSServer, _ domain: String,
    to targets: [ConditionalForwarder.Target], _ lookup: inout Lookup
  ) -> View {
    for target in targets {
      switch target {
      case .address(let address):
        if address == Self.azureDNS,
          let network = model.place(of: server.id, as: VirtualNetwork.self)
        {
          lookup.add(.entersAzure(server.id, network: network.id), "NET-63")
          return .network(network.id)
        }
        lookup.add(.forwardsNowhere(server.id, domain: domain, address: address), "NET-42")
      case .element(let next):
        guard isReachable(next, from: server.id), !lookup.hasAsked(next) else { continue }
        lookup.add(.forwards(server.id, domain: domain, to: next), "NET-40", "NET-41")
        return answer(name, by: next, &lookup)
      }
    }
    return .nobody
  }

  func isReachable(_ server: ElementID, from client: ElementID) -> Bool {
    guard !model.isLost(server, with: lost) else { return false }
    if let network = model.place(of: server, as: VirtualNetwork.self) {
      return route(from: client, to: network.id) != nil
    }
    guard let site = model.place(of: server, as: OnPremisesSite.self) else { return false }
    if model.place(of: client, as: OnPremisesSite.self)?.id == site.id { return true }
    guard let network = model.place(of: client, as: VirtualNetwork.self) else { return false }
    return route(from: server, to: network.id) != nil
  }

  func route(from client: ElementID, to network: ElementID) -> Route? {
    model.route(from: client, to: network, without: lost)
  }
}

extension Lookup {
  func hasAsked(_ server: ElementID) -> Bool {
    hops.contains {
      switch $0.action {
      case .asks(_, let asked), .forwards(_, _, let asked): asked == server
      default: false
      }
    }
  }
}

extension [String] {
  /// The longest of the domains that a name lies under.
  func longestSuffix(of name: String) -> String? {
    filter { name == $0 || name.hasSuffix(".\($0)") }.max { $0.count < $1.count }
  }
}
