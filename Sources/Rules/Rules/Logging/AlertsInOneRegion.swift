import ArchitectureModel
import Facts

/// Who is to act has to be told.
struct AlertsInOneRegion: Rule {
  let identifier = "alerts-in-one-region"
  let group = RuleGroup.logging
  let severity = Diagnostic.Severity.warning
  let summary = """
    With a replica in another region, some alert on it or its primary stands outside the primary's \
    region.
    """
  let rationale = "Alerts of the lost region are lost with it, and a promotion waits for people."
  let facts: [Fact.ID] = ["LOG-12", "PR-01"]

  var violating: [Example] {
    [
      Example("all alerts in the region of the primary") {
        $0.move(\.replicaLag, to: $0.base.home)
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.crossRegionReplications.compactMap { replica, primary in
      let alerts = (model.alerts(on: primary) + model.alerts(on: replica)).filter {
        switch $0.condition {
        case .notAlive, .replicaLag: true
        case .storageUsed, .standbyUnhealthy: false
        }
      }
      guard alerts.allSatisfy({ model.region(of: $0.id) == primary.region }) else { return nil }
      return Violation(
        replica, and: [primary.id] + alerts.map(\.id),
        alerts.isEmpty
          ? "no alert tells that \(primary.quoted) or \(replica.quoted) is gone"
          : "all alerts that tell of the loss of \(primary.region.displayName) stand in it",
        cure: "place an alert on \(replica.quoted) in \(replica.region.displayName)")
    }
  }
}
