import ArchitectureModel
import Facts

/// Encryption can be switched off, but nobody should.
struct PlainConnections: Rule {
  let identifier = "plain-connections"
  let group = RuleGroup.transportSecurity
  let severity = Diagnostic.Severity.warning
  let summary = "A server demands encrypted connections."
  let rationale =
    "The parameter `require_secure_transport` can switch that off, and passwords are in clear."
  let facts: [Fact.ID] = ["TLS-01", "TLS-07"]
  let counterparts: [Counterpart] = [
    .policy("c29c38cb-74a7-4505-9a06-e588ab86620a", in: "FlexibleServers_EnableSSL_AINE")
  ]

  var violating: [Example] {
    [
      Example("a server that takes plain connections") {
        $0.change(\.server) { $0.settings.transportSecurity.required = false }
      },
      Example("`require_secure_transport` off among the parameters") {
        $0.change(\.server) { $0.settings.parameters = ["require_secure_transport": "off"] }
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.servers.filter { server in
      !server.settings.transportSecurity.required
        || server.settings.parameters["require_secure_transport"].map { !$0.isOn } == true
    }.map {
      Violation(
        $0, "\($0.quoted) takes connections without encryption",
        cure: "leave 'require_secure_transport' on")
    }
  }
}
