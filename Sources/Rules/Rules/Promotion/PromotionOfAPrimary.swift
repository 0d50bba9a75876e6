import ArchitectureModel
import Facts
import Simulation

/// Only a replica can be promoted.
struct PromotionOfAPrimary: Rule {
  let identifier = "promotion-of-a-primary"
  let group = RuleGroup.promotion
  let severity = Diagnostic.Severity.error
  let summary = "What is promoted is a replica at that moment."
  let rationale = "A primary or an independent server has nothing to be promoted to."
  let facts: [Fact.ID] = ["PR-02", "CP-08"]

  var violating: [Example] {
    [
      Example("a promotion of the primary") {
        $0.scenario("Promote the primary", Promote($0.base.server, .toPrimary, .planned))
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    // What follows the first mistake of a scenario follows from it.
    model.scenarios.compactMap { scenario in
      model.moments(of: scenario).lazy.compactMap { violation(at: $0, in: model) }.first
    }
  }

  private func violation(at moment: Moment, in model: Model) -> Violation? {
    guard case .promote(let id, _, _) = moment.event, moment.source(of: id) == nil else {
      return nil
    }
    let replica = model.servers.first { $0.source == id }.map { ": '\($0.id)'" } ?? ""
    return Violation(
      moment.scenario, [id],
      "'\(id)' is promoted in \"\(moment.scenario.title)\", but is no replica then",
      cure: "promote a replica\(replica)")
  }
}
