import ArchitectureModel
import Facts

/// A server with an address of its own takes no private endpoint.
struct EndpointOfIntegratedServer: Rule {
  let identifier = "endpoint-of-integrated-server"
  let group = RuleGroup.privateLink
  let severity = Diagnostic.Severity.error
  let summary = "A private endpoint leads to a server in public access mode."
  let rationale = """
    Azure refuses one to a server with virtual network integration; such a server can be migrated \
    first, a preview.
    """
  let facts: [Fact.ID] = ["NET-02", "NET-03"]

  var violating: [Example] {
    [
      Example("a private endpoint to an integrated server", of: IntegratedArchitecture()) {
        $0.add(
          PrivateEndpoint(
            "pe-invoices", to: $0.base.server, address: "10.1.1.4", zone: $0.base.zone,
            id: "access"), in: \.applications)
        $0.change(\.zone) { $0.name = "privatelink.postgres.database.azure.com" }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.servers.filter(\.isIntegrated).flatMap { server in
      model.privateEndpoints(to: server.id).map {
        Violation(
          $0, and: [server.id],
          "\($0.quoted) leads to \(server.quoted), which has virtual network integration",
          cure: "remove the private endpoint, or migrate the server to public access mode first")
      }
    }
  }
}
