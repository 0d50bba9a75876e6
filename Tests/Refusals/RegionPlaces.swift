import ArchitectureModel

struct RegionPlaces: Architecture {
  let title = "", summary = "", whenToUse = ""
  var scenarios: [Scenario] { [] }
  var relationships: [any Relationship] { [] }
  var body: [any GlobalContent] {
    Region(.swedenCentral) {
      // error: a private DNS zone is a global resource; declare it outside 'Region'
      zone
      // error: a virtual endpoint is a pair of public names, not a regional one; declare it outside 'Region'
      endpoint
      // error: a region does not hold another region; declare them side by side
      Region(.franceCentral) { server }
      // error: an application needs a subnet; place it inside 'network { subnet { … } }'
      app
      // error: a private endpoint has an address in a subnet; place it inside 'network { subnet { … } }'
      access
      // error: a virtual network holds subnets; write 'network { subnet { … } }'
      network
      // error: a DNS Private Resolver belongs to a virtual network; place it inside 'network { … }'
      resolver
      // error: a key vault holds keys and secrets; write 'vault { key }'
      vault
      // error: a key lies in a key vault or managed HSM; write 'vault { key }'
      key
      // error: a secret lies in a key vault; write 'vault { secret }'
      secret
      // error: an on-premises site is outside Azure; declare it outside 'Region'
      office { app }
    }
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
