import ArchitectureModel
import Facts

/// A promotion alone takes minutes.
struct RegionRecoveryTime: Rule {
  let identifier = "region-recovery-time"
  let group = RuleGroup.promotion
  let severity = Diagnostic.Severity.warning
  let summary = """
    The promised recovery of a region leaves room for detection and decision beside the promotion.
    """
  let rationale = """
    A forced promotion takes 1 to 3 minutes once it was asked for, and nobody asks but people.
    """
  let facts: [Fact.ID] = ["RR-10", "PR-01"]

  var violating: [Example] {
    [
      Example("3 minutes for the loss of a region") {
        $0.promise(.recovery(.regionLost, dataLoss: .minutes(5), time: .minutes(3)))
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    guard !model.crossRegionReplications.isEmpty else { return [] }
    let longest = Figure.forcedPromotion.longest
    return model.recoveries(from: .regionLost).filter { $0.time <= longest }.map {
      Violation(
        $0.objective, model.crossRegionReplications.map(\.replica.id),
        "\($0.time.inWords) is promised for the loss of a region, which a promotion alone can take",
        cure: "add the time to notice, to decide, to look names up and to reconnect")
    }
  }
}
