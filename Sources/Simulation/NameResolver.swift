package import ArchitectureModel
import Facts

/// Follows the lookup of a name through the model (fact sheet 14.2).
///
/// First the question finds the view it is answered in: a virtual network whose Azure DNS answers,
/// or the public. Then aliases are followed until a private zone of that view, or the public, ends
/// the lookup.
package struct NameResolver: Sendable {
  private let model: Model

  package init(_ model: Model) {
    self.model = model
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

  private enum View {
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
    }
    guard let server = servers.first else {
      lookup.add(.asksPublic(client))
      return .everyone
    }
    lookup.add(.asks(client, server: server.id), "NET-40")
    return answer(name, by: server.id, &lookup)
  }

  private func answer(_ name: String, by server: ElementID, _ lookup: inout Lookup) -> View {
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

  private func isReachable(_ server: ElementID, from client: ElementID) -> Bool {
    if let network = model.place(of: server, as: VirtualNetwork.self) {
      return model.route(from: client, to: network.id) != nil
    }
    guard let site = model.place(of: server, as: OnPremisesSite.self) else { return false }
    if model.place(of: client, as: OnPremisesSite.self)?.id == site.id { return true }
    guard let network = model.place(of: client, as: VirtualNetwork.self) else { return false }
    return model.route(from: server, to: network.id) != nil
  }

  // MARK: The chain

  private func follow(_ name: String, in network: ElementID?, _ lookup: inout Lookup) {
    var name = name
    while let alias = alias(of: name) {
      lookup.add(.alias(name, to: alias.target), alias.fact)
      name = alias.target
    }
    if let network, linkedZone(for: name, to: network) == nil,
      forward(name, from: network, &lookup)
    {
      return
    }
    guard let network, let zone = linkedZone(for: name, to: network) else {
      if model.servers.contains(where: { $0.isIntegrated && publicAlias(of: $0) == name }) {
        lookup.add(.unlinked(name), "NET-18")
        lookup.outcome = .nonexistent
        return
      }
      lookup.add(.publicAnswer(name), "NET-10")
      lookup.outcome = .publicAddress(accepted: acceptsPublicly(name))
      return
    }
    finish(name, in: zone.zone, zone.link, &lookup)
  }

  /// Sends a name that no linked zone holds where a ruleset of the network says (NET-64); does
  /// nothing without a rule for it.
  private func forward(_ name: String, from network: ElementID, _ lookup: inout Lookup) -> Bool {
    let rulesets = model.all(ForwardingRuleset.self).filter { $0.networks.contains(network) }
    guard let domain = rulesets.flatMap(\.rules).map(\.domain).longestSuffix(of: name) else {
      return false
    }
    for ruleset in rulesets {
      for target in ruleset.rules.filter({ $0.domain == domain }).flatMap(\.targets) {
        guard case .element(let next) = target, isReachable(next, from: ruleset.endpoint),
          !lookup.hasAsked(next)
        else { continue }
        lookup.add(.forwards(ruleset.endpoint, domain: domain, to: next), "NET-43", "NET-64")
        if case .corporate = answer(name, by: next, &lookup) {
          lookup.outcome = .corporate
        } else {
          lookup.outcome = .unanswered
        }
        return true
      }
    }
    lookup.outcome = .unanswered
    return true
  }

  /// The alias that the public name servers give for a name.
  private func alias(of name: String) -> (target: String, fact: Fact.ID)? {
    for endpoint in model.all(VirtualEndpoint.self) {
      let pairs = [(endpoint.writer, endpoint.primary), (endpoint.reader, endpoint.readerTarget)]
      for (alias, target) in pairs where model.hostName(alias.host) == name {
        return model.server(target).map { ($0.hostName, "VE-12") }
      }
    }
    if let server = model.servers.first(where: { $0.hostName == name }) {
      return (publicAlias(of: server), server.isIntegrated ? "HA-45" : "NET-10")
    }
    for endpoint in model.all(PrivateEndpoint.self) {
      guard model.server(endpoint.target) == nil,
        model.privateLinkHostName(of: endpoint.target) == name
      else { continue }
      return model.privateLinkName(of: endpoint.target).map { ($0, "NET-15") }
    }
    return nil
  }

  /// The alias that the public name servers give for a server's own name.
  package func publicAlias(ofServerNamed name: String) -> String? {
    model.servers.first { $0.hostName == name }.map(publicAlias)
  }

  private func publicAlias(of server: Server) -> String {
    if case .integrated(_, let zone) = server.settings.network,
      let zone = model.element(zone, as: PrivateDNSZone.self)
    {
      return "<random label>.\(zone.name)"
    }
    return model.privateEndpoints(to: server.id).isEmpty
      ? "rs-<random characters>.\(server.region.cloud.serverDomain)" : server.privateLinkName
  }

  private func linkedZone(
    for name: String, to network: ElementID
  ) -> (zone: PrivateDNSZone, link: VirtualNetworkLink)? {
    model.all(PrivateDNSZone.self)
      .filter { name.hasSuffix(".\($0.name)") }
      .compactMap { zone in zone.links.first { $0.network == network }.map { (zone, $0) } }
      .max { $0.0.name.count < $1.0.name.count }
  }

  private func finish(
    _ name: String, in zone: PrivateDNSZone, _ link: VirtualNetworkLink, _ lookup: inout Lookup
  ) {
    if let endpoint = model.records(of: zone).first(where: { $0.name == name })?.endpoint {
      lookup.add(.record(zone: zone.id, name: name, address: endpoint.address), "NET-20")
      let network = model.place(of: endpoint.id, as: VirtualNetwork.self)
      lookup.outcome = .address(
        endpoint.address, endpoint: endpoint.id,
        route: network.flatMap { model.route(from: lookup.client, to: $0.id) })
    } else if let server = model.integratedServers(in: zone).first(where: {
      publicAlias(of: $0) == name && model.alias(lookup.hops, names: $0.hostName)
    }) {
      lookup.add(.record(zone: zone.id, name: name, address: ""), "HA-45")
      let network = model.integrationNetwork(of: server)
      lookup.outcome = .integrated(
        server.id, route: network.flatMap { model.route(from: lookup.client, to: $0) })
    } else if link.resolutionPolicy == .nxDomainRedirect {
      lookup.add(.publicAnswer(name), "NET-22")
      lookup.outcome = .publicAddress(accepted: acceptsPublicly(name))
    } else {
      lookup.add(.missing(zone: zone.id, name: name), "NET-22")
      lookup.outcome = .nonexistent
    }
  }

  /// Whether the server behind a name lets anyone in from the public.
  private func acceptsPublicly(_ name: String) -> Bool {
    model.servers.contains {
      $0.isPubliclyReachable && (publicAlias(of: $0) == name || $0.hostName == name)
    }
  }
}

extension Lookup {
  fileprivate func hasAsked(_ server: ElementID) -> Bool {
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
  fileprivate func longestSuffix(of name: String) -> String? {
    filter { name == $0 || name.hasSuffix(".\($0)") }.max { $0.count < $1.count }
  }
}
