import ArchitectureModel
import Facts

/// A host name typed as text has to exist.
struct UnknownDatabaseHost: Rule {
  let identifier = "unknown-database-host"
  let group = RuleGroup.virtualEndpoints
  let severity = Diagnostic.Severity.error
  let summary = "A host name under the domain of servers is that of a server or a virtual endpoint."
  let rationale = """
    Names of a virtual endpoint end in `.writer` and `.reader` before the domain; others do not exist.
    """
  let facts: [Fact.ID] = ["VE-01", "VE-16", "NET-10"]

  var conforming: [Example] {
    [
      Example("the writer name, typed as text") {
        $0.traffic(
          $0.base.service.calls(
            HostName("invoices.writer.postgres.database.azure.com"), "Read and write invoices"))
      }
    ]
  }
  var violating: [Example] {
    [
      Example(
        "the name of a virtual endpoint without its role", alsoBreaks: ["unreachable-database"]
      ) {
        $0.traffic(
          $0.base.service.calls(
            HostName("invoices.postgres.database.azure.com"), "Read and write invoices"))
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    let names = model.databaseNames
    return model.databaseTraffic.compactMap { traffic in
      guard case .literal(let host) = traffic.host, host.hasSuffix(".\(model.cloud.serverDomain)"),
        !host.isPrivateLinkName, !names.contains(host)
      else { return nil }
      return Violation(
        traffic,
        "no server or virtual endpoint is called '\(host)'\(names.didYouMean(host))",
        cure: "call the server or a name of the virtual endpoint instead of typing the name")
    }
  }
}

extension Model {
  /// The host names of all servers and virtual endpoints.
  var databaseNames: [String] {
    servers.map(\.hostName)
      + all(VirtualEndpoint.self).flatMap { [hostName($0.writer.host), hostName($0.reader.host)] }
  }
}

extension String {
  var isPrivateLinkName: Bool { contains(".privatelink.") }
}
