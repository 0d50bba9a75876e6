extension AzureRegion.Cloud {
  /// The domain of server names (NET-10, NET-12).
  package var serverDomain: String {
    switch self {
    case .global: "postgres.database.azure.com"
    case .government: "postgres.database.usgovcloudapi.net"
    case .china: "postgres.database.chinacloudapi.cn"
    }
  }

  /// The zone of private endpoints to servers (NET-11, NET-12).
  package var privateLinkZone: String { "privatelink.\(serverDomain)" }

  /// The domain of key vault names (NET-15).
  package var vaultDomain: String {
    switch self {
    case .global: "vault.azure.net"
    case .government: "vault.usgovcloudapi.net"
    case .china: "vault.azure.cn"
    }
  }

  /// The zone of private endpoints to key vaults (NET-15).
  package var vaultPrivateLinkZone: String {
    switch self {
    case .global: "privatelink.vaultcore.azure.net"
    case .government: "privatelink.vaultcore.usgovcloudapi.net"
    case .china: "privatelink.vaultcore.azure.cn"
    }
  }

  /// The domain of managed HSM names (NET-16); known for the public cloud only.
  package var managedHSMDomain: String { "managedhsm.azure.net" }
}

extension Model {
  /// The cloud of the architecture: that of its first region.
  package var cloud: AzureRegion.Cloud { regions.first?.region.cloud ?? .global }

  /// The text that clients put into their connection string.
  package func hostName(_ host: DatabaseHost) -> String {
    switch host {
    case .server(let id): server(id)?.hostName ?? id.text
    case .writer(let id): endpointName(id, "writer")
    case .reader(let id): endpointName(id, "reader")
    case .literal(let text): text
    }
  }

  private func endpointName(_ id: ElementID, _ role: String) -> String {
    guard let endpoint = element(id, as: VirtualEndpoint.self) else { return id.text }
    return "\(endpoint.baseName).\(role).\(cloud.serverDomain)"
  }

  /// The host name of anything that a private endpoint can lead to.
  package func privateLinkHostName(of id: ElementID) -> String? {
    switch self[id] {
    case is FlexibleServer, is ReadReplica: server(id)?.hostName
    case let vault as KeyVault: "\(vault.name).\(cloud.vaultDomain)"
    case let pool as ManagedHSM: "\(pool.name).\(cloud.managedHSMDomain)"
    default: nil
    }
  }
}
