import ArchitectureModel
import Facts

/// The chain of CNAMEs, and the record or the public answer at its end.
extension NameResolver {
  func follow(_ name: String, in network: ElementID?, _ lookup: inout Lookup) {
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
      if model.all(VirtualEndpoint.self).contains(where: {
        [$0.writer, $0.reader].map { model.hostName($0.host) }.contains(name)
      }) {
        lookup.add(.unknown(name), "VE-01")
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
  func forward(_ name: String, from network: ElementID, _ lookup: inout Lookup) -> Bool {
    let rulesets = model.all(ForwardingRuleset.self).filter { $0.networks.contains(network) }
    guard let domain = rulesets.flatMap(\.rules).map(\.domain).longestSuffix(of: name) else {
      return false
    }
    for ruleset in rulesets {
      for target in ruleset.rules.filter({ $0.domain == domain }).flatMap(\.targets) {
        guard case .element(let next) = target, !model.isLost(ruleset.endpoint, with: lost),
          isReachable(next, from: ruleset.endpoint), !lookup.hasAsked(next)
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
  func alias(of name: String) -> (target: String, fact: Fact.ID)? {
    for endpoint in model.all(VirtualEndpoint.self) where !lost.contains(endpoint.id) {
      guard let targets = state.targets[endpoint.id] else { continue }
      let pairs = [(endpoint.writer, targets.writer), (endpoint.reader, targets.reader)]
      for (alias, target) in pairs where model.hostName(alias.host) == name {
        return model.server(target).map { ($0.hostName, "VE-12") }
      }
    }
    if let server = model.servers.first(where: { $0.hostName == name }) {
      return (publicAlias(of: server), server.isIntegrated ? "HA-45" : "NET-10")
    }
    for endpoint in model.all(PrivateEndpoint.self) where !lost.contains(endpoint.id) {
      guard model.server(endpoint.target) == nil,
        model.privateLinkHostName(of: endpoint.target) == name
      else { continue }
      return model.privateLinkName(of: endpoint.target).map { ($0, "NET-15") }
    }
    return nil
  }

  /// The alias that the public name servers give for a server's own name.
  func publicAlias(of server: Server) -> String {
    if case .integrated(_, let zone) = server.settings.network,
      let zone = model.element(zone, as: PrivateDNSZone.self)
    {
      return "<random label>.\(zone.name)"
    }
    return model.privateEndpoints(to: server.id).allSatisfy { lost.contains($0.id) }
      ? "rs-<random characters>.\(server.region.cloud.serverDomain)" : server.privateLinkName
  }

  func linkedZone(
    for name: String, to network: ElementID
  ) -> (zone: PrivateDNSZone, link: VirtualNetworkLink)? {
    model.all(PrivateDNSZone.self)
      .filter { name.hasSuffix(".\($0.name)") && !lost.contains($0.id) }
      .compactMap { zone in
        zone.links.first {
          $0.network == network
            && !state.removedLinks.contains(State.Link(zone: zone.id, network: network))
        }.map { (zone, $0) }
      }
      .max { $0.0.name.count < $1.0.name.count }
  }

  func finish(
    _ name: String, in zone: PrivateDNSZone, _ link: VirtualNetworkLink, _ lookup: inout Lookup
  ) {
    if let endpoint = model.records(of: zone).first(where: {
      $0.name == name && !lost.contains($0.endpoint.id)
    })?.endpoint {
      lookup.add(.record(zone: zone.id, name: name, address: endpoint.address), "NET-20")
      let network = model.place(of: endpoint.id, as: VirtualNetwork.self)
      lookup.outcome = .address(
        endpoint.address, endpoint: endpoint.id,
        route: network.flatMap { route(from: lookup.client, to: $0.id) })
    } else if let server = model.integratedServers(in: zone).first(where: {
      publicAlias(of: $0) == name && lookup.passes($0.hostName)
    }) {
      lookup.add(.record(zone: zone.id, name: name, address: ""), "HA-45")
      let network = model.integrationNetwork(of: server)
      lookup.outcome = .integrated(
        server.id, route: network.flatMap { route(from: lookup.client, to: $0) })
    } else if link.resolutionPolicy == .nxDomainRedirect {
      lookup.add(.publicAnswer(name), "NET-22")
      lookup.outcome = .publicAddress(accepted: acceptsPublicly(name))
    } else {
      lookup.add(.missing(zone: zone.id, name: name), "NET-22")
      lookup.outcome = .nonexistent
    }
  }

  /// Whether the server or vault behind a name lets anyone in from the public.
  func acceptsPublicly(_ name: String) -> Bool {
    model.servers.contains {
      $0.isPubliclyReachable && !model.isLost($0.id, with: lost)
        && (publicAlias(of: $0) == name || $0.hostName == name)
    }
      || model.keyStores.contains { store in
        store.access.publicAccess != .disabled && !model.isLost(store.id, with: lost)
          && [model.privateLinkHostName(of: store.id), model.privateLinkName(of: store.id)]
            .contains(name)
      }
  }
}
