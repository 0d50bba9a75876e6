import ArchitectureModel
import Facts

/// The lag is what a forced promotion loses.
struct MissingLagAlert: Rule {
  let identifier = "missing-lag-alert"
  let group = RuleGroup.replicas
  let severity = Diagnostic.Severity.warning
  let summary = "An alert watches the lag of each replica."
  let rationale = "A forced promotion loses the lag of that moment, which can be hours."
  let facts: [Fact.ID] = ["RR-11", "RR-09", "RR-08"]

  var violating: [Example] {
    [
      Example("a replica without an alert on its lag", alsoBreaks: ["alerts-in-one-region"]) {
        $0.remove(\.replicaLag)
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.servers.filter(\.isReplica).filter { replica in
      !model.alerts(on: replica).contains {
        if case .replicaLag = $0.condition { true } else { false }
      }
    }.map {
      Violation(
        $0, "no alert watches the lag of \($0.quoted)",
        cure:
          "add 'Alert(\"\($0.title) lags behind\", on: \($0.id), .replicaLag(above: .minutes(5)))'")
    }
  }
}
