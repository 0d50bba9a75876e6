import ArchitectureModel
import Facts

/// Each server exports its own logs.
struct MissingDiagnosticSetting: Rule {
  let identifier = "missing-diagnostic-setting"
  let group = RuleGroup.logging
  let severity = Diagnostic.Severity.warning
  let summary = "Every server has a diagnostic setting, replicas too."
  let rationale = "A replica inherits none; after a swap nobody sees the logs of the new primary."
  let facts: [Fact.ID] = ["LOG-01", "LOG-14"]
  let counterparts: [Counterpart] = [
    .policy("78ed47da-513e-41e9-a088-e829b373281d"),
    .policy("5fbd326d-328c-414e-a922-2d6963998962"),
  ]

  var violating: [Example] {
    [Example("a replica without a diagnostic setting") { $0.remove(\.replicaLogs) }]
  }

  func check(_ model: Model) -> [Violation] {
    model.servers.filter { model.diagnosticSettings(of: $0.id).isEmpty }.map {
      Violation(
        $0, "\($0.quoted) has no diagnostic setting",
        cure: "add 'DiagnosticSetting(\"diag-\($0.name)\", of: \($0.id), to: "
          + "\(model.all(LogAnalyticsWorkspace.self).first?.id ?? "…"))'")
    }
  }
}
