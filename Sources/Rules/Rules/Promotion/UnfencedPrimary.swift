import ArchitectureModel
import Facts
import Simulation

/// Two writable servers drift apart.
struct UnfencedPrimary: Rule {
  let identifier = "unfenced-primary"
  let group = RuleGroup.promotion
  let severity = Diagnostic.Severity.warning
  let summary = "Before a promotion to independent the old primary is kept from writing."
  let rationale = "It may return by itself and accept writes, even if it was only stopped."
  let facts: [Fact.ID] = ["PR-15", "PR-21"]

  var violating: [Example] {
    [
      Example(
        "a promotion to independent beside a primary that writes on",
        alsoBreaks: ["independent-promotion-hosts"]
      ) {
        $0.addScenario(
          "The replica becomes independent", Promote($0.base.replica, .toIndependent, .planned))
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.allMoments.compactMap { moment in
      guard case .promote(let id, .toIndependent, _) = moment.event,
        let source = moment.source(of: id), !moment.isFenced(source)
      else { return nil }
      return Violation(
        moment.scenario, [id, source],
        "'\(id)' becomes independent in \"\(moment.scenario.title)\" while '\(source)' can accept "
          + "writes", cure: "begin with 'Fence(\(source))'")
    }
  }
}
