package import ArchitectureModel

/// An A record that the zone group of a private endpoint keeps.
package struct ZoneRecord: Sendable, Hashable {
  /// The full name.
  package let name: String
  package let endpoint: ElementID
  package let address: String
}

extension Model {
  /// The records of a zone, derived from the private endpoints that register in it (NET-20).
  package func addressRecords(of zone: PrivateDNSZone) -> [ZoneRecord] {
    records(of: zone).map {
      ZoneRecord(name: $0.name, endpoint: $0.endpoint.id, address: $0.endpoint.address)
    }
  }

  func records(of zone: PrivateDNSZone) -> [(name: String, endpoint: PrivateEndpoint)] {
    all(PrivateEndpoint.self).filter { $0.zone == zone.id }.compactMap { endpoint in
      privateLinkName(of: endpoint.target)
        .flatMap { $0.hasSuffix(".\(zone.name)") ? ($0, endpoint) : nil }
    }
  }

  /// The name in the `privatelink` zone of anything that a private endpoint can lead to.
  package func privateLinkName(of id: ElementID) -> String? {
    switch self[id] {
    case is FlexibleServer, is ReadReplica:
      server(id).flatMap { $0.isIntegrated ? nil : $0.privateLinkName }
    case let vault as KeyVault: "\(vault.name).\(cloud.vaultPrivateLinkZone)"
    case let pool as ManagedHSM: "\(pool.name).privatelink.\(cloud.managedHSMDomain)"
    default: nil
    }
  }

  /// The servers whose own record lies in a zone.
  package func integratedServers(in zone: PrivateDNSZone) -> [Server] {
    servers.filter {
      guard case .integrated(_, let own) = $0.settings.network else { return false }
      return own == zone.id
    }
  }

  /// The network of a server with virtual network integration.
  package func integrationNetwork(of server: Server) -> ElementID? {
    guard case .integrated(let subnet, _) = server.settings.network else { return nil }
    return place(of: subnet, as: VirtualNetwork.self)?.id
  }
}
