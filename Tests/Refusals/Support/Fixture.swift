import ArchitectureModel

/// An architecture with one element of each kind, for slips to be made with.
protocol Fixture: Architecture {}

extension Fixture {
  var title: String { "" }
  var summary: String { "" }
  var whenToUse: String { "" }
  var scenarios: [Scenario] { [] }
  var relationships: [any Relationship] { [] }
  var body: [any GlobalContent] { [] }

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
  var diag: DiagnosticSetting { DiagnosticSetting("diag", of: server, to: workspace) }
  var alert: Alert { Alert("alert", on: server, .notAlive) }
  var identity: UserAssignedIdentity { UserAssignedIdentity("id") }
  var account: StorageAccount { StorageAccount("st") }
  var hub: EventHub { EventHub("evh") }
  var inbound: InboundEndpoint { InboundEndpoint("in", of: resolver, address: "10.1.1.5") }
  var outbound: OutboundEndpoint { OutboundEndpoint("out", of: resolver) }
  var ruleset: ForwardingRuleset { ForwardingRuleset("frs", through: outbound, rules: []) }
  var gateway: VirtualNetworkGateway { VirtualNetworkGateway("gw") }
  var peering: Peering { Peering(network, network) }
  var circuit: HybridConnection { HybridConnection("er", .expressRoute, from: office, to: gateway) }
  var operators: Operator { Operator("Operators") }
  var manager: ResourceManager { ResourceManager() }
}
