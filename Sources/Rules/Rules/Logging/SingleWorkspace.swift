import ArchitectureModel
import Facts

/// Logs in one region are lost with it.
struct SingleWorkspace: Rule {
  let identifier = "single-workspace"
  let group = RuleGroup.logging
  let severity = Diagnostic.Severity.warning
  let summary = """
    With a replica in another region, the primary's logs have a copy outside the primary's region.
    """
  let rationale =
    "Otherwise nobody sees what happened before the loss, and alerts on logs are gone."
  let facts: [Fact.ID] = ["LOG-08", "LOG-09", "LOG-12"]
  let counterparts: [Counterpart] = [
    .proactiveResiliency("b36fd2ac-dd83-664a-ab48-ff7b8d3b189d")
  ]

  var conforming: [Example] {
    [
      Example("a second setting to the workspace of the other region") {
        $0.change(\.workspace) { $0.replicatedTo = nil }
        $0.add(
          DiagnosticSetting(
            "diag-3", of: $0.base.server, to: $0.base.recoveryWorkspace, id: "secondLogs"),
          in: $0.base.home)
      }
    ]
  }
  var violating: [Example] {
    [
      Example("one workspace without replication") {
        $0.change(\.workspace) { $0.replicatedTo = nil }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.crossRegionReplications.map(\.primary).distinct(by: \.id).compactMap { primary in
      let workspaces = model.diagnosticSettings(of: primary.id).flatMap(\.sinks).distinct
        .compactMap { model.element($0, as: LogAnalyticsWorkspace.self) }
      let survives = workspaces.contains {
        model.region(of: $0.id) != primary.region
          || ($0.replicatedTo != nil && $0.replicatedTo != primary.region)
      }
      guard let workspace = workspaces.first, !survives else { return nil }
      return Violation(
        workspace, and: [primary.id],
        "logs of \(primary.quoted) lie in \(primary.region.displayName) alone",
        cure: "set 'replicatedTo:', or add a setting to a workspace elsewhere")
    }
  }
}
