import ArchitectureModel
import Facts

/// A server's own name does not follow the roles.
struct FixedServerName: Rule {
  let identifier = "fixed-server-name"
  let group = RuleGroup.virtualEndpoints
  let severity = Diagnostic.Severity.warning
  let summary = "Clients of a primary that can be swapped call the writer name."
  let rationale = """
    The server's own name leads to the old primary after a swap, and every connection string changes.
    """
  let facts: [Fact.ID] = ["VE-06", "HA-40"]

  var violating: [Example] {
    [
      Example("a client that calls the primary by its own name") {
        $0.traffic($0.base.service.calls($0.base.server, "Read and write invoices"))
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    let primaries = Set(
      (model.swaps + model.crossRegionReplications).map(\.primary.id))
    return model.databaseTraffic.compactMap { traffic in
      guard let server = server(named: traffic.host, model), primaries.contains(server.id) else {
        return nil
      }
      let endpoint = model.virtualEndpoints(of: server).first
      return Violation(
        traffic, and: [server.id],
        "'\(traffic.source)' calls \(server.quoted) by its own name, which does not follow a swap",
        cure: endpoint.map { "call '\($0.id).writer'" }
          ?? "add a virtual endpoint and call its writer name")
    }
      + model.all(ForeignServer.self).compactMap { foreign in
        guard let server = server(named: foreign.target, model), primaries.contains(server.id)
        else {
          return nil
        }
        return Violation(
          foreign, and: [server.id],
          "\(foreign.quoted) leads to \(server.quoted) by its own name, which does not follow a swap",
          cure: "aim it at the writer name of a virtual endpoint")
      }
  }

  private func server(named host: DatabaseHost, _ model: Model) -> Server? {
    switch host {
    case .server, .literal: model.target(of: host)
    case .writer, .reader: nil
    }
  }
}
