package import ArchitectureModel
package import Facts

/// A record on the way from a client to a server, or what stands behind the last one.
package struct DNSRecord: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable {
    case alias = "CNAME"
    case address = "A"
    /// Which node a private endpoint or a public name leads to; the service knows, no name server.
    case node = "leads to"
  }

  /// What the record belongs to: a part of a virtual endpoint, a server, a private endpoint.
  package let owner: ElementID
  package let name: String
  package let kind: Kind
  package let value: String
  /// Who changes the record.
  package let keeper: String
  package let facts: [Fact.ID]
}

extension Simulator {
  /// Every record in a state, in the order in which a lookup passes them.
  package func records(in state: State) -> [DNSRecord] {
    roleRecords(in: state) + serverRecords(in: state) + vaultRecords(in: state)
      + addressRecords(in: state) + nodes(in: state)
  }

  private func roleRecords(in state: State) -> [DNSRecord] {
    model.all(VirtualEndpoint.self).flatMap { endpoint -> [DNSRecord] in
      guard let targets = state.targets[endpoint.id], !state.lost.contains(endpoint.id) else {
        return []
      }
      return [(endpoint.writer, targets.writer), (endpoint.reader, targets.reader)].map {
        DNSRecord(
          owner: $0.host.element ?? endpoint.id, name: model.hostName($0.host), kind: .alias,
          value: model.server($1)?.hostName ?? $1.text, keeper: "the service, at each promotion",
          facts: ["VE-06", "VE-12"])
      }
    }
  }

  private func serverRecords(in state: State) -> [DNSRecord] {
    let resolver = NameResolver(model, in: state)
    return model.servers.map { server in
      DNSRecord(
        owner: server.id, name: server.hostName, kind: .alias,
        value: resolver.publicAlias(of: server), keeper: "the service",
        facts: server.isIntegrated ? ["HA-45"] : ["NET-10"])
    }
  }

  private func vaultRecords(in state: State) -> [DNSRecord] {
    endpoints(in: state).filter { model.server($0.target) == nil }.compactMap { endpoint in
      guard let name = model.privateLinkHostName(of: endpoint.target),
        let alias = model.privateLinkName(of: endpoint.target)
      else { return nil }
      return DNSRecord(
        owner: endpoint.target, name: name, kind: .alias, value: alias, keeper: "the service",
        facts: ["NET-15"])
    }
  }

  private func addressRecords(in state: State) -> [DNSRecord] {
    model.all(PrivateDNSZone.self).filter { !state.lost.contains($0.id) }.flatMap { zone in
      model.records(of: zone).filter { !state.lost.contains($0.endpoint.id) }.map {
        DNSRecord(
          owner: $0.endpoint.id, name: $0.name, kind: .address, value: $0.endpoint.address,
          keeper: "the zone group of \($0.endpoint.title)", facts: ["NET-20"])
      }
        + model.integratedServers(in: zone).map {
          DNSRecord(
            owner: $0.id, name: "<random label>.\(zone.name)", kind: .address,
            value: "address of \($0.title)\(node(of: $0.id, in: state))",
            keeper: "the service, at each failover", facts: ["HA-45"])
        }
    }
  }

  /// The node behind every private endpoint, or behind the public name.
  private func nodes(in state: State) -> [DNSRecord] {
    model.servers.filter { $0.standbyID != nil && !$0.isIntegrated }.flatMap { server in
      let isPublic = model.privateEndpoints(to: server.id).isEmpty
      let behind = endpoints(in: state).filter { $0.target == server.id }.map { ($0.id, $0.title) }
      return (isPublic ? [(server.id, server.hostName)] : behind).map { owner, title in
        DNSRecord(
          owner: owner, name: title, kind: .node,
          value: model.isLost(owner, with: state.lost)
            ? "nothing" : "\(server.name)\(node(of: server.id, in: state))",
          keeper: "the service, at each failover", facts: ["HA-23", "HA-43"])
      }
    }
  }

  private func node(of id: ElementID, in state: State) -> String {
    state.servers[id]?.zone.map { ", node in zone \($0.rawValue)" } ?? ""
  }

  private func endpoints(in state: State) -> [PrivateEndpoint] {
    model.all(PrivateEndpoint.self).filter { !state.lost.contains($0.id) }
  }
}
