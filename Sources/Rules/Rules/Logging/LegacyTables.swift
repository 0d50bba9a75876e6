import ArchitectureModel
import Facts

/// One table for everything is hard to query.
struct LegacyTables: Rule {
  let identifier = "legacy-tables"
  let group = RuleGroup.logging
  let severity = Diagnostic.Severity.note
  let summary = "Logs go into tables of their own, not into AzureDiagnostics."
  let rationale = "Resource-specific tables are preferred to the legacy mode."
  let facts: [Fact.ID] = ["LOG-03"]

  var violating: [Example] {
    [
      Example("a setting in legacy mode") {
        $0.change(\.serverLogs) { $0.mode = .azureDiagnostics }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.all(DiagnosticSetting.self).filter { $0.mode == .azureDiagnostics }.map {
      Violation(
        $0, "\($0.quoted) pours everything into AzureDiagnostics", cure: "use '.resourceSpecific'")
    }
  }
}
