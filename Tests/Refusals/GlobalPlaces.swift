import ArchitectureModel

struct GlobalPlaces: Architecture {
  let title = "", summary = "", whenToUse = ""
  var scenarios: [Scenario] { [] }
  var relationships: [any Relationship] { [] }
  var body: [any GlobalContent] {
    // error: a flexible server needs a region; place it inside 'Region'
    server
    // error: a read replica needs a region; place it inside 'Region'
    replica
    // error: an application needs a place; put it into a subnet or an on-premises site
    app
    // error: a private endpoint has an address in a subnet; place it inside 'network { subnet { … } }'
    access
    // error: a virtual network belongs to one region; place it inside 'Region'
    network { subnet { app } }
    // error: a key vault belongs to one region; place it inside 'Region'
    vault { key }
    // error: a Log Analytics workspace belongs to one region; place it inside 'Region'
    workspace
    // error: a DNS server needs a place; put it into an on-premises site or a subnet
    corporateDNS
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
