import ArchitectureModel

struct ReplicaHasNoStandby: Architecture {
  let title = "", summary = "", whenToUse = ""
  var scenarios: [Scenario] { [] }
  var body: [any GlobalContent] { [] }
  var relationships: [any Relationship] { [] }
  var standby: ReadReplica {
    // error: a read replica has no high availability; it is switched on after a promotion
    ReadReplica("R", name: "psql-c", of: server, highAvailability: .sameZone(.one))
  }
  var backup: ReadReplica {
    // error: a read replica has no backups; they begin when it is promoted
    ReadReplica("R", name: "psql-c", of: server, backup: Backup())
  }
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
