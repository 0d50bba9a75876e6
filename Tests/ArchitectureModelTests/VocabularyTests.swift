import ArchitectureModel
import Testing

/// The words that rules and simulation need, each with the property that carries it.
struct VocabularyTests {
  private static let words: [String: [String: any AnyKeyPath & Sendable]] = [
    "architecture": ["kind": \Model.resilience],
    "region": [
      "name": \AzureRegion.displayName, "hasZones": \AzureRegion.hasZones,
      "zoneRedundantHA": \AzureRegion.zoneRedundancy, "geoBackup": \AzureRegion.geoRedundantBackup,
      "pair": \AzureRegion.pair, "cloud": \AzureRegion.cloud,
    ],
    "server": [
      "role": \Server.isReplica, "tier": \Server.settings.compute.tier,
      "sku": \Server.settings.compute.size, "vCores": \Server.settings.compute.vCores,
      "storageGiB": \Server.settings.storage.gibibytes,
      "storageType": \Server.settings.storage.kind,
      "autogrow": \Server.settings.storage.autogrow, "pgVersion": \Server.settings.version,
      "region": \Server.region, "rg": \FlexibleServer.resourceGroup,
      "ha.mode": \Server.highAvailability, "ha.zone": \Server.zone,
      "ha.standbyZone": \Server.standbyZone, "source": \Server.source,
      "net": \Server.settings.network, "backup.days": \Backup.retentionDays,
      "backup.geo": \Backup.redundancy, "enc": \Server.settings.encryption,
      "auth": \Server.settings.authentication, "params": \Server.settings.parameters,
      "tls": \Server.settings.transportSecurity, "pgbouncer": \Server.settings.pgBouncer,
      "diag": \DiagnosticSetting.server, "alerts": \Alert.server,
    ],
    "virtual endpoint": [
      "base": \VirtualEndpoint.baseName, "primary": \VirtualEndpoint.primary,
      "readerTarget": \VirtualEndpoint.readerTarget,
    ],
    "private endpoint": [
      "target": \PrivateEndpoint.target, "groupId": \PrivateEndpoint.subresource,
      "ip": \PrivateEndpoint.address, "zoneGroup": \PrivateEndpoint.zone,
    ],
    "zone": ["name": \PrivateDNSZone.name, "links": \PrivateDNSZone.links],
    "virtual network": [
      "cidr": \VirtualNetwork.addressSpace, "peers": \Peering.first,
      "dns": \VirtualNetwork.nameServers,
    ],
    "resolver": [
      "inbound": \InboundEndpoint.address, "outbound": \OutboundEndpoint.resolver,
      "rulesets": \ForwardingRuleset.endpoint,
    ],
    "forwarder": [
      "zone": \ConditionalForwarder.domain, "targets": \ConditionalForwarder.targets,
    ],
    "vault": [
      "kind": \KeyVault.tier, "softDelete": \KeyVault.softDelete,
      "purge": \KeyVault.purgeProtection, "publicAccess": \KeyVault.access.publicAccess,
      "trustedBypass": \KeyVault.access.trustedServices, "mrr": \ManagedHSM.extendedRegion,
    ],
    "key": [
      "type": \Key.algorithm, "size": \Key.bits, "expiry": \Key.expiry,
      "versionless": \Key.versionless,
    ],
    "identity": ["roles": \UserAssignedIdentity.roles],
    "workspace": ["replicated": \LogAnalyticsWorkspace.replicatedTo],
    "sink": ["kind": \DiagnosticSetting.sinks],
    "client": [
      "host": \DatabaseTraffic.host, "port": \DatabaseTraffic.port,
      "sslmode": \Application.client.sslMode, "dnsCacheTTL": \Application.client.nameCache,
      "retry": \Application.client.retry,
    ],
    "secret": ["rotation": \Secret.rotation],
    "runbook": ["event, steps": \Scenario.events],
    "claim": ["kind, value": \Model.objectives],
  ]

  @Test func `every word has a property that carries it`() {
    #expect(Self.words.count == 18)
    #expect(Self.words.values.map(\.count).reduce(0, +) == 69)
  }

  @Test func `places carry region, network and subnet`() throws {
    let model = try #require(Model.resolve(Sample()).model)
    #expect(model.region(of: "access")?.name == "swedencentral")
    #expect(model.place(of: "access", as: VirtualNetwork.self)?.id == "network")
    #expect(model.place(of: "access", as: Subnet.self)?.id == "subnet")
    #expect(model.resilience == .highAvailability)
  }
}

private struct Sample: Architecture {
  let title = "T", summary = "S", whenToUse = "W"
  var network: VirtualNetwork { VirtualNetwork("vnet", "10.1.0.0/16", role: .spoke) }
  var subnet: Subnet { Subnet("snet", "10.1.1.0/24") }
  var server: FlexibleServer {
    FlexibleServer(
      "Server", name: "psql-a", compute: .generalPurpose("Standard_D4ds_v5", vCores: 4),
      storage: Storage(gibibytes: 128),
      highAvailability: .zoneRedundant(primary: .one, standby: .two))
  }
  var access: PrivateEndpoint {
    PrivateEndpoint("pe", to: server, address: "10.1.1.4", zone: nil)
  }
  var body: [any GlobalContent] {
    Region(.swedenCentral) {
      network { subnet { access } }
      server
    }
  }
  var relationships: [any Relationship] { [] }
  var scenarios: [Scenario] { [] }
}
