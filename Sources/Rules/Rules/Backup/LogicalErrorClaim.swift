import ArchitectureModel
import Facts

/// A mistake is replicated at once.
struct LogicalErrorClaim: Rule {
  let identifier = "logical-error-claim"
  let group = RuleGroup.backup
  let severity = Diagnostic.Severity.error
  let summary = "What is promised for mistakes is what a point-in-time restore can keep."
  let rationale = """
    Neither a standby nor a replica helps against a dropped table; a restore loses up to 5 minutes and \
    makes a new server.
    """
  let facts: [Fact.ID] = ["HA-06", "BK-01"]

  var conforming: [Example] {
    [
      Example("5 minutes of loss and 12 hours of recovery from a mistake") {
        $0.promise(.recovery(.logicalError, dataLoss: .minutes(5), time: .hours(12)))
      }
    ]
  }
  var violating: [Example] {
    [
      Example("no loss by a mistake") {
        $0.promise(.recovery(.logicalError, dataLoss: .zero, time: .hours(12)))
      },
      Example("recovery from a mistake within a minute") {
        $0.promise(.recovery(.logicalError, dataLoss: .minutes(5), time: .seconds(60)))
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    let loss = Figure.restoreLoss.longest
    return model.recoveries(from: .logicalError).filter { $0.loss < loss || $0.time <= .minutes(1) }
      .map {
        Violation(
          $0.objective, model.primaries.map(\.id),
          "a loss of \($0.loss.inWords) and recovery within \($0.time.inWords) are promised for a change "
            + "by mistake; a restore loses up to \(loss.inWords) and takes minutes to hours",
          cure: "promise '\(loss.inWords)' of loss and hours of recovery")
      }
  }
}
