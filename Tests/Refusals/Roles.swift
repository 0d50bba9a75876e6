import ArchitectureModel

struct Roles: Architecture {
  let title = "", summary = "", whenToUse = ""
  var scenarios: [Scenario] { [] }
  var body: [any GlobalContent] { [] }
  var relationships: [any Relationship] { [] }
  // error: a read replica follows a primary; cascading replicas are a preview without virtual endpoints
  var ofReplica: ReadReplica { ReadReplica("R", name: "psql-c", of: replica) }
  // error: a read replica follows a flexible server
  var ofApplication: ReadReplica { ReadReplica("R", name: "psql-d", of: app) }
  // error: the writer is always the primary; exchange 'writer' and 'reader'
  var swapped: VirtualEndpoint { VirtualEndpoint("x", writer: replica, reader: server) }
  var toApplication: PrivateEndpoint {
    // error: a private endpoint leads to a flexible server, a read replica, a key vault or a managed HSM
    PrivateEndpoint("pe", to: app, address: "10.1.1.5", zone: zone)
  }
  // error: type 'AvailabilityZone' has no member 'franceCentral'
  var abroad: HighAvailability { .zoneRedundant(primary: .one, standby: .franceCentral) }
  // error: cannot find 'servr' in scope
  var misspelt: ReadReplica { ReadReplica("R", name: "psql-e", of: servr) }
  var office: OnPremisesSite { OnPremisesSite("Office", "10.200.0.0/16") }
  var users: User { User("Users") }
  var app: Application { Application("App") }
  var corporateDNS: DNSServer { DNSServer("DNS", address: "10.200.0.10") }
  var network: VirtualNetwork { VirtualNetwork("vnet", "10.1.0.0/16", role: .spoke) }
  var subnet: Subnet { Subnet("snet", "10.1.1.0/24") }
  var resolver: DNSPrivateResolver { DNSPrivateResolver("dnspr") }
  var server: FlexibleServer {
    FlexibleServer(
      "Server", name: "psql-a", compute: .generalPurpose("Standard_D4ds_v5", vCores: 4),
      storage: Storage(gibibytes: 128))
  }
  var replica: ReadReplica { ReadReplica("Replica", name: "psql-b", of: server) }
  var endpoint: VirtualEndpoint { VirtualEndpoint("orders", writer: server, reader: replica) }
  var zone: PrivateDNSZone { PrivateDNSZone("privatelink.postgres.database.azure.com") }
  var access: PrivateEndpoint {
    PrivateEndpoint("pe", to: server, address: "10.1.1.4", zone: zone)
  }
  var vault: KeyVault { KeyVault("kv", name: "kv-a") }
  var pool: ManagedHSM { ManagedHSM("hsm", name: "hsm-a") }
  var key: Key { Key("kek") }
  var secret: Secret { Secret("login", rotation: .none) }
  var workspace: LogAnalyticsWorkspace { LogAnalyticsWorkspace("log") }
}
