import ArchitectureModel

struct Planes: Fixture {
  var relationships: [any Relationship] {
    // error: a Log Analytics workspace is not on the data plane; export logs with 'DiagnosticSetting(_:of:to:)'
    app.calls(workspace, "Send logs")
    // error: log export is on the observability plane; declare it with 'DiagnosticSetting(_:of:to:)'
    server.calls(workspace, "Send logs")
    // error: clients connect by name, not to a private endpoint; call the server or a name of the virtual endpoint
    app.calls(access, "Read")
    // error: a virtual endpoint is two names; call 'endpoint.writer' or 'endpoint.reader'
    app.calls(endpoint, "Read")
    // error: a server answers and calls nobody; write 'application.calls(server, …)'
    server.calls(app, "Push")
    // error: a server reaches another database by a foreign server; declare it with 'ForeignServer(_:on:to:user:credential:)'
    server.calls(server, "Query")
    // error: operators work on the control plane; write 'operators.uses(client, …)', or declare an application
    operators.calls(server, "Query")
    // error: every change passes through a client of the control plane; write 'operators.uses(client, …)'
    operators.uses(server, "Fail over")
  }
}
