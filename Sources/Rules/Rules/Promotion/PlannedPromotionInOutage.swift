import ArchitectureModel
import Facts
import Simulation

/// A lost region answers to nothing but force.
struct PlannedPromotionInOutage: Rule {
  let identifier = "planned-promotion-in-outage"
  let group = RuleGroup.promotion
  let severity = Diagnostic.Severity.error
  let summary = "While the region of the primary is lost, a promotion is forced."
  let rationale = "A planned one waits for the primary, and Azure refuses it."
  let facts: [Fact.ID] = ["PR-05", "PR-06"]

  var violating: [Example] {
    [
      Example("a planned promotion while the region is lost") {
        $0.scenario(
          "The region is lost", Lose(.region($0.base.home)),
          Promote($0.base.replica, .toPrimary, .planned), Recover(.region($0.base.home)),
          Promote($0.base.server, .toPrimary, .planned))
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.allMoments.compactMap { moment in
      guard case .promote(let id, _, .planned) = moment.event, let source = moment.source(of: id),
        let region = model.server(source)?.region, moment.isLost(region)
      else { return nil }
      return Violation(
        moment.scenario, [id, source],
        "'\(id)' is promoted as planned in \"\(moment.scenario.title)\" while \(region.displayName), "
          + "the region of its primary, is lost", cure: "promote it with '.forced'")
    }
  }
}
