import ArchitectureModel
import Facts

/// Below TLS 1.2 there is nothing.
struct OutdatedTLS: Rule {
  let identifier = "outdated-tls"
  let group = RuleGroup.transportSecurity
  let severity = Diagnostic.Severity.error
  let summary = "The floor of TLS is 1.2 or 1.3."
  let rationale = "Azure offers no earlier version."
  let facts: [Fact.ID] = ["TLS-02", "TLS-07"]
  let counterparts: [Counterpart] = [
    .policy("a43d5475-c569-45ce-a268-28fa79f4e87a", in: "FlexibleServers_MinTLS_AINE")
  ]

  var conforming: [Example] {
    [
      Example("a floor of TLS 1.3") {
        $0.change(\.server) { $0.settings.transportSecurity.minimumVersion = .tls13 }
      }
    ]
  }
  var violating: [Example] {
    [
      Example("a floor of TLS 1.1 among the parameters") {
        $0.change(\.server) { $0.settings.parameters = ["ssl_min_protocol_version": "TLSv1.1"] }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.servers.compactMap { server in
      guard let version = server.settings.parameters["ssl_min_protocol_version"],
        !["TLSV1.2", "TLSV1.3"].contains(version.uppercased())
      else { return nil }
      return Violation(
        server, "'ssl_min_protocol_version' of \(server.quoted) is '\(version)'",
        cure: "use 'TLSv1.2' or 'TLSv1.3'")
    }
  }
}
