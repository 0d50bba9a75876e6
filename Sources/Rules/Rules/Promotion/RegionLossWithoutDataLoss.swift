import ArchitectureModel
import Facts

/// An asynchronous replica loses its lag.
struct RegionLossWithoutDataLoss: Rule {
  let identifier = "region-loss-without-data-loss"
  let group = RuleGroup.promotion
  let severity = Diagnostic.Severity.error
  let summary = "Who promises to survive the loss of a region promises some loss of data."
  let rationale = "A forced promotion loses the lag, and a geo-restore up to an hour."
  let facts: [Fact.ID] = ["PR-04", "RR-09"]

  var violating: [Example] {
    [
      Example("no loss in the loss of a region") {
        $0.promise(.recovery(.regionLost, dataLoss: .zero, time: .minutes(30)))
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.recoveries(from: .regionLost).filter { $0.loss == .zero }.map {
      Violation(
        $0.objective, model.crossRegionReplications.map(\.replica.id),
        "no loss is promised for the loss of a region; replicas follow asynchronously",
        cure: "promise the lag that the alert watches for, such as '.minutes(5)'")
    }
  }
}
