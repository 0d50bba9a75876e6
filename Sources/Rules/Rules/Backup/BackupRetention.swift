import ArchitectureModel
import Facts

/// Backups are kept for a week to five.
struct BackupRetention: Rule {
  let identifier = "backup-retention"
  let group = RuleGroup.backup
  let severity = Diagnostic.Severity.error
  let summary = "Backups are kept 7 to 35 days."
  let rationale = "Azure refuses less and more."
  let facts: [Fact.ID] = ["BK-01"]

  var conforming: [Example] {
    [7, 35].map { days in
      Example("backups for \(days) days") {
        $0.change(\.server) { $0.backup.retentionDays = days }
      }
    }
  }
  var violating: [Example] {
    [6, 36].map { days in
      Example("backups for \(days) days") {
        $0.change(\.server) { $0.backup.retentionDays = days }
      }
    }
  }

  func check(_ model: Model) -> [Violation] {
    let days = Figure.backupRetention.range
    return model.primaries.compactMap { server in
      guard let kept = server.backup?.retentionDays, !days.contains(Double(kept)) else {
        return nil
      }
      return Violation(
        server, "backups of \(server.quoted) are kept \(kept) days",
        cure: "keep them \(Int(days.lowerBound)) to \(Int(days.upperBound)) days, and longer by "
          + "'longTermYears:'")
    }
  }
}
