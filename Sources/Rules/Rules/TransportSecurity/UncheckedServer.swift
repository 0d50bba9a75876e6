import ArchitectureModel
import Facts

/// Encryption alone does not tell who answers.
struct UncheckedServer: Rule {
  let identifier = "unchecked-server"
  let group = RuleGroup.transportSecurity
  let severity = Diagnostic.Severity.warning
  let summary = "A client checks the certificate of the server."
  let rationale = "`require` and less encrypt, but talk to whoever answers."
  let facts: [Fact.ID] = ["TLS-04"]

  var conforming: [Example] {
    [Example("`verify-ca`") { $0.change(\.service) { $0.client.sslMode = .verifyCA } }]
  }
  var violating: [Example] {
    [Example("`require`") { $0.change(\.service) { $0.client.sslMode = .require } }]
  }

  func check(_ model: Model) -> [Violation] {
    model.databaseTraffic.map(\.source).distinct.compactMap {
      model.element($0, as: Application.self)
    }.filter { ![.verifyCA, .verifyFull].contains($0.client.sslMode) }.map {
      Violation(
        $0,
        "\($0.quoted) connects with '\($0.client.sslMode.rawValue)' and does not check the server",
        cure: "use '.verifyFull', or '.verifyCA' where private DNS breaks the name")
    }
  }
}
