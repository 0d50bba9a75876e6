import ArchitectureModel

struct Planes: Architecture {
  let title = "", summary = "", whenToUse = ""
  var scenarios: [Scenario] { [] }
  var body: [any GlobalContent] { [] }
  var relationships: [any Relationship] {
    // error: a Log Analytics workspace is not on the data plane; export logs with 'DiagnosticSetting(of:to:)'
    app.calls(workspace, "Send logs")
    // error: log export is on the observability plane; declare it with 'DiagnosticSetting(of:to:)'
    server.calls(workspace, "Send logs")
    // error: clients connect by name, not to a private endpoint; call the server or a name of the virtual endpoint
    app.calls(access, "Read")
    // error: a virtual endpoint is two names; call 'endpoint.writer' or 'endpoint.reader'
    app.calls(endpoint, "Read")
    // error: a server answers and calls nobody; write 'application.calls(server, …)'
    server.calls(app, "Push")
    // error: a server reaches another database by a foreign server; declare it with 'ForeignServer(on:to:)'
    server.calls(server, "Query")
    // error: operators work on the control plane; write 'operators.uses(client, …)', or declare an application
    operators.calls(server, "Query")
    // error: every change passes through a client of the control plane; write 'operators.uses(client, …)'
    operators.uses(server, "Fail over")
  }
  var office: OnPremisesSite { OnPremisesSite("Office", "10.200.0.0/16") }
  var operators: Operator { Operator("Operators") }
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
