import ArchitectureModel
import Facts

/// A name of one's own is not in the certificate.
struct OwnAlias: Rule {
  let identifier = "own-alias"
  let group = RuleGroup.virtualEndpoints
  let severity = Diagnostic.Severity.warning
  let summary = "A client that checks the name of the server calls it by a name of the service."
  let rationale = "A certificate does not name an alias of the customer; `verify-full` fails."
  let facts: [Fact.ID] = ["VE-14", "TLS-05"]

  var violating: [Example] {
    [
      Example(
        "an alias of one's own and `verify-full`", alsoBreaks: ["unreachable-database"]
      ) {
        $0.traffic(
          $0.base.service.calls(HostName("db.corp.example"), "Read and write invoices"))
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.databaseTraffic.compactMap { traffic in
      guard case .literal(let host) = traffic.host, NetworkAddress(host) == nil,
        !host.hasSuffix(model.cloud.serverDomain),
        let client = model.element(traffic.source, as: Application.self),
        client.client.sslMode == .verifyFull
      else { return nil }
      return Violation(
        traffic,
        "'\(traffic.source)' calls '\(host)' and checks the name, which the certificate does not hold",
        cure: "call the writer name of the virtual endpoint")
    }
  }
}
