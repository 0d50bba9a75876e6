import ArchitectureModel
import Facts

/// Five settings are the limit.
struct TooManyDiagnosticSettings: Rule {
  let identifier = "too-many-diagnostic-settings"
  let group = RuleGroup.logging
  let severity = Diagnostic.Severity.error
  let summary = "A server has at most five diagnostic settings."
  let rationale = "Azure refuses a sixth."
  let facts: [Fact.ID] = ["LOG-01"]

  private static func settings(_ count: Int, _ title: String) -> Example {
    Example(title) { edit in
      for number in 2...count {
        edit.add(
          DiagnosticSetting(
            "diag \(number)", of: edit.base.server, to: edit.base.workspace,
            id: ElementID("logs\(number)")), in: edit.base.home)
      }
    }
  }

  var conforming: [Example] { [Self.settings(5, "five settings")] }
  var violating: [Example] { [Self.settings(6, "six settings")] }

  func check(_ model: Model) -> [Violation] {
    let limit = Int(Figure.diagnosticSettings.range.upperBound)
    return model.servers.compactMap { server in
      let settings = model.diagnosticSettings(of: server.id)
      guard settings.count > limit else { return nil }
      return Violation(
        server, and: settings.map(\.id),
        "\(server.quoted) has \(settings.count) diagnostic settings; at most \(limit) are allowed",
        cure: "join some of them: one setting takes several categories and sinks")
    }
  }
}
