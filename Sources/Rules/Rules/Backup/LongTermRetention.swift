import ArchitectureModel
import Facts

/// Azure Backup keeps copies for ten years.
struct LongTermRetention: Rule {
  let identifier = "long-term-retention"
  let group = RuleGroup.backup
  let severity = Diagnostic.Severity.error
  let summary = "Long-term copies are kept for 10 years at most."
  let rationale = "Azure Backup keeps none longer."
  let facts: [Fact.ID] = ["BK-08"]

  var conforming: [Example] {
    [Example("copies for 10 years") { $0.change(\.server) { $0.backup.longTermYears = 10 } }]
  }
  var violating: [Example] {
    [
      Example("copies for 11 years") { $0.change(\.server) { $0.backup.longTermYears = 11 } },
      Example("copies for less than nothing", alsoBreaks: ["no-backup-elsewhere"]) {
        $0.change(\.server) { $0.backup.longTermYears = -1 }
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    let years = Figure.longTermRetention.range
    return model.primaries.compactMap { server in
      guard let kept = server.backup?.longTermYears, !years.contains(Double(kept)) else {
        return nil
      }
      return Violation(
        server, "long-term copies of \(server.quoted) are kept \(kept) years",
        cure: "keep them 1 to \(Int(years.upperBound)) years, or none")
    }
  }
}
