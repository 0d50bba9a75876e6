import ArchitectureModel

/// The sample for rules on virtual network integration: two servers in delegated subnets.
struct IntegratedArchitecture: Architecture {
  let title = "Invoices with virtual network integration"
  let summary = "A server and its replica, each with an address in a subnet of its own."
  let whenToUse = "To show what rules ask for."

  private var group: ResourceGroup {
    ResourceGroup(
      "rg-invoices", in: Subscription("invoices", owner: .application), location: .swedenCentral)
  }
  var network: VirtualNetwork { VirtualNetwork("vnet-invoices", "10.1.0.0/16", role: .spoke) }
  var applications: Subnet { Subnet("snet-applications", "10.1.1.0/24") }
  var databases: Subnet {
    Subnet("snet-databases", "10.1.2.0/28", delegation: .flexibleServers)
  }
  var service: Application { Application("Invoice service", client: ClientSettings(secret: login)) }
  var recoveryNetwork: VirtualNetwork {
    VirtualNetwork("vnet-invoices-2", "10.2.0.0/16", role: .spoke)
  }
  var recoveryDatabases: Subnet {
    Subnet("snet-databases", "10.2.2.0/28", delegation: .flexibleServers)
  }
  var peering: Peering { Peering(network, recoveryNetwork) }
  var zone: PrivateDNSZone {
    PrivateDNSZone(
      "invoices.postgres.database.azure.com", linkedTo: network, recoveryNetwork,
      resourceGroup: group)
  }
  var server: FlexibleServer {
    FlexibleServer(
      "Invoice database", name: "psql-invoices",
      compute: .generalPurpose("Standard_D4ds_v5", vCores: 4), storage: Storage(gibibytes: 256),
      highAvailability: .zoneRedundant(primary: .one, standby: .two),
      network: .virtualNetworkIntegration(subnet: databases, zone: zone),
      backup: Backup(retentionDays: 14, longTermYears: 1))
  }
  var replica: ReadReplica {
    ReadReplica(
      "Invoice replica", name: "psql-invoices-2", of: server,
      network: .virtualNetworkIntegration(subnet: recoveryDatabases, zone: zone))
  }
  var names: VirtualEndpoint { VirtualEndpoint("invoices", writer: server, reader: replica) }
  var vault: KeyVault {
    KeyVault("kv-home", name: "kv-home", access: VaultAccess(publicAccess: .selectedNetworks))
  }
  var login: Secret { Secret("invoices-login", rotation: .alternatingLogins(every: .days(30))) }
  var recoveryVault: KeyVault { KeyVault("kv-recovery", name: "kv-recovery") }
  var recoveryLogin: Secret {
    Secret("invoices-login", rotation: .alternatingLogins(every: .days(30)))
  }
  var workspace: LogAnalyticsWorkspace {
    LogAnalyticsWorkspace("log", replicatedTo: .swedenCentral)
  }
  var serverLogs: DiagnosticSetting { DiagnosticSetting("diag", of: server, to: workspace) }
  var replicaLogs: DiagnosticSetting { DiagnosticSetting("diag-2", of: replica, to: workspace) }
  var storageUsed: Alert { Alert("Storage", on: server, .storageUsed(abovePercent: 80)) }
  var replicaLag: Alert { Alert("Lag", on: replica, .replicaLag(above: .minutes(5))) }

  var body: [any GlobalContent] {
    zone
    names
    Region(.ukSouth) {
      network {
        applications { service }
        databases {}
      }
      server
      vault { login }
      workspace
      serverLogs
      storageUsed
    }
    Region(.swedenCentral) {
      recoveryNetwork { recoveryDatabases {} }
      replica
      recoveryVault { recoveryLogin }
      replicaLogs
      replicaLag
    }
    peering
  }

  var relationships: [any Relationship] { service.calls(names.writer, "Read and write invoices") }
  var scenarios: [Scenario] { [] }
}
