import ArchitectureModel
import Facts

/// An alert that comes after the promise is broken comes too late.
struct LagAlertAboveClaim: Rule {
  let identifier = "lag-alert-above-claim"
  let group = RuleGroup.replicas
  let severity = Diagnostic.Severity.warning
  let summary = "The alert on the lag comes no later than the promised loss for a region."
  let rationale = "A forced promotion loses the lag; above the promise nobody would know."
  let facts: [Fact.ID] = ["RR-09", "RR-11"]

  var violating: [Example] {
    [
      Example("an alert at 15 minutes and a promise of 5") {
        $0.change(\.replicaLag) { $0.condition = .replicaLag(above: .minutes(15)) }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    guard let promise = model.recoveries(from: .regionLost).map(\.loss).min(), promise > .zero
    else {
      return []
    }
    return model.crossRegionReplications.flatMap { replica, _ in
      model.alerts(on: replica).compactMap { alert in
        guard case .replicaLag(let limit) = alert.condition, limit > promise else { return nil }
        return Violation(
          alert, and: [replica.id],
          "\(alert.quoted) waits for a lag of \(limit.inWords), but a loss of \(promise.inWords) is "
            + "promised for the loss of a region", cure: "alert above \(promise.inWords) or less")
      }
    }
  }
}
