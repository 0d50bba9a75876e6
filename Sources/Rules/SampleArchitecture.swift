import ArchitectureModel

/// The architecture that examples of rules begin with: small, complete, and without a finding.
///
/// Two regions change places: each has a hub, a spoke, a server, a vault and logs of its own.
package struct SampleArchitecture: Sendable {
  let home: AzureRegion
  let recovery: AzureRegion

  package init() { self.init(home: .ukSouth) }

  init(home: AzureRegion = .ukSouth, recovery: AzureRegion = .swedenCentral) {
    self.home = home
    self.recovery = recovery
  }

  package let title = "Invoices in two regions"
  package let summary = "Two regions that can change places, with a server in each."
  package let whenToUse = "To show what rules ask for."

  // MARK: Resource groups

  private var subscription: Subscription { Subscription("invoices", owner: .application) }
  var homeGroup: ResourceGroup { ResourceGroup("rg-home", in: subscription, location: home) }
  var recoveryGroup: ResourceGroup {
    ResourceGroup("rg-recovery", in: subscription, location: recovery)
  }

  // MARK: Head office

  var office: OnPremisesSite { OnPremisesSite("Head office", "10.200.0.0/16") }
  var corporateDNS: DNSServer {
    DNSServer(
      "Corporate DNS", address: "10.200.0.10", authoritativeFor: "corp.example",
      forwarders: ["postgres.database.azure.com", "vault.azure.net", "vaultcore.azure.net"].map {
        ConditionalForwarder($0, to: inbound, recoveryInbound)
      })
  }
  var clerks: Application { Application("Clerks", client: ClientSettings(secret: login)) }
  var operators: Operator { Operator("Operators") }
  var circuit: HybridConnection {
    HybridConnection("Circuit", .expressRoute, from: office, to: gateway)
  }
  var recoveryCircuit: HybridConnection {
    HybridConnection("Second circuit", .expressRoute, from: office, to: recoveryGateway)
  }

  // MARK: Home

  var hub: VirtualNetwork { VirtualNetwork("vnet-hub", "10.10.0.0/16", role: .hub) }
  var gatewaySubnet: Subnet { Subnet("GatewaySubnet", "10.10.0.0/26") }
  var gateway: VirtualNetworkGateway { VirtualNetworkGateway("ergw-hub") }
  var resolver: DNSPrivateResolver { DNSPrivateResolver("dnspr-hub") }
  var inboundSubnet: Subnet {
    Subnet("snet-inbound", "10.10.0.64/26", delegation: .dnsResolvers)
  }
  var inbound: InboundEndpoint { InboundEndpoint("Inbound", of: resolver, address: "10.10.0.68") }
  var outboundSubnet: Subnet {
    Subnet("snet-outbound", "10.10.0.128/26", delegation: .dnsResolvers)
  }
  var outbound: OutboundEndpoint { OutboundEndpoint("Outbound", of: resolver) }
  var ruleset: ForwardingRuleset {
    ForwardingRuleset(
      "frs-hub", through: outbound, rules: [ConditionalForwarder("corp.example", to: corporateDNS)],
      linkedTo: hub)
  }
  var spoke: VirtualNetwork {
    VirtualNetwork("vnet-invoices", "10.11.0.0/16", role: .spoke, nameServers: .inbound(inbound))
  }
  var applications: Subnet { Subnet("snet-applications", "10.11.1.0/24") }
  var endpoints: Subnet { Subnet("snet-endpoints", "10.11.2.0/24") }
  var peering: Peering { Peering(hub, spoke, gatewayTransit: true) }
  var service: Application { Application("Invoice service", client: ClientSettings(secret: login)) }
  var reports: Application { Application("Reports", client: ClientSettings(secret: login)) }

  // MARK: Recovery

  var recoveryHub: VirtualNetwork { VirtualNetwork("vnet-hub-2", "10.20.0.0/16", role: .hub) }
  var recoveryGatewaySubnet: Subnet { Subnet("GatewaySubnet", "10.20.0.0/26") }
  var recoveryGateway: VirtualNetworkGateway { VirtualNetworkGateway("ergw-hub-2") }
  var recoveryResolver: DNSPrivateResolver { DNSPrivateResolver("dnspr-hub-2") }
  var recoveryInboundSubnet: Subnet {
    Subnet("snet-inbound", "10.20.0.64/26", delegation: .dnsResolvers)
  }
  var recoveryInbound: InboundEndpoint {
    InboundEndpoint("Inbound", of: recoveryResolver, address: "10.20.0.68")
  }
  var recoverySpoke: VirtualNetwork {
    VirtualNetwork(
      "vnet-invoices-2", "10.21.0.0/16", role: .spoke, nameServers: .inbound(recoveryInbound))
  }
  var recoveryApplications: Subnet { Subnet("snet-applications", "10.21.1.0/24") }
  var recoveryEndpoints: Subnet { Subnet("snet-endpoints", "10.21.2.0/24") }
  var recoveryPeering: Peering { Peering(recoveryHub, recoverySpoke, gatewayTransit: true) }
  var globalPeering: Peering { Peering(spoke, recoverySpoke) }
  var recoveryService: Application {
    Application("Invoice service (warm)", client: ClientSettings(secret: recoveryLogin))
  }

  // MARK: Database

  var server: FlexibleServer {
    FlexibleServer(
      "Invoice database", name: "psql-invoices",
      compute: .generalPurpose("Standard_D4ds_v5", vCores: 4), storage: Storage(gibibytes: 256),
      highAvailability: .zoneRedundant(primary: .one, standby: .two),
      backup: Backup(retentionDays: 14, longTermYears: 1),
      encryption: .customerManaged(key: key, identity: identity))
  }
  var replica: ReadReplica {
    ReadReplica(
      "Invoice replica", name: "psql-invoices-2", of: server, zone: .one,
      encryption: .customerManaged(key: recoveryKey, identity: recoveryIdentity))
  }
  var names: VirtualEndpoint { VirtualEndpoint("invoices", writer: server, reader: replica) }
  var access: PrivateEndpoint {
    PrivateEndpoint("pe-invoices", to: server, address: "10.11.2.4", zone: databaseZone)
  }
  var recoveryAccess: PrivateEndpoint {
    PrivateEndpoint("pe-invoices-2", to: replica, address: "10.21.2.4", zone: databaseZone)
  }
  var databaseZone: PrivateDNSZone {
    PrivateDNSZone(
      "privatelink.postgres.database.azure.com", linkedTo: hub, spoke, recoveryHub, recoverySpoke,
      resourceGroup: recoveryGroup)
  }

  // MARK: Keys and secrets

  var vault: KeyVault { KeyVault("kv-home", name: "kv-home") }
  var key: Key { Key("kek-home") }
  var login: Secret { Secret("invoices-login", rotation: .alternatingLogins(every: .days(30))) }
  var identity: UserAssignedIdentity {
    UserAssignedIdentity("id-home", roles: .keyVaultCryptoServiceEncryptionUser)
  }
  var vaultAccess: PrivateEndpoint {
    PrivateEndpoint("pe-vault", to: vault, address: "10.11.2.5", zone: vaultZone)
  }
  var recoveryVault: KeyVault { KeyVault("kv-recovery", name: "kv-recovery") }
  var recoveryKey: Key { Key("kek-recovery") }
  var recoveryLogin: Secret {
    Secret("invoices-login", rotation: .alternatingLogins(every: .days(30)))
  }
  var recoveryIdentity: UserAssignedIdentity {
    UserAssignedIdentity("id-recovery", roles: .keyVaultCryptoServiceEncryptionUser)
  }
  var recoveryVaultAccess: PrivateEndpoint {
    PrivateEndpoint("pe-vault-2", to: recoveryVault, address: "10.21.2.5", zone: vaultZone)
  }
  var vaultZone: PrivateDNSZone {
    PrivateDNSZone(
      "privatelink.vaultcore.azure.net", linkedTo: hub, spoke, recoveryHub, recoverySpoke,
      resourceGroup: recoveryGroup)
  }

  // MARK: Operations

  var workspace: LogAnalyticsWorkspace { LogAnalyticsWorkspace("log-home", replicatedTo: recovery) }
  var serverLogs: DiagnosticSetting { DiagnosticSetting("diag", of: server, to: workspace) }
  var recoveryWorkspace: LogAnalyticsWorkspace { LogAnalyticsWorkspace("log-recovery") }
  var replicaLogs: DiagnosticSetting {
    DiagnosticSetting("diag-2", of: replica, to: recoveryWorkspace)
  }
  var storageUsed: Alert { Alert("Storage", on: server, .storageUsed(abovePercent: 80)) }
  var replicaLag: Alert { Alert("Lag", on: replica, .replicaLag(above: .minutes(5))) }
  var commandLine: ManagementClient { ManagementClient("Azure CLI", .commandLine) }
  var pipeline: ManagementClient { ManagementClient("Failover pipeline", .pipeline) }
  var resourceManager: ResourceManager { ResourceManager() }
}
