import ArchitectureModel
import Facts
import Simulation

/// What does not run becomes no primary.
struct PromotionOfStoppedServer: Rule {
  let identifier = "promotion-of-stopped-server"
  let group = RuleGroup.promotion
  let severity = Diagnostic.Severity.error
  let summary = "A server that is promoted runs: what took it down has returned before."
  let rationale = "Azure refuses the promotion, and the scenario goes on without it."
  let facts: [Fact.ID] = ["PR-06"]

  var violating: [Example] {
    [
      Example(
        "a swap back while the region is still lost", alsoBreaks: ["reader-after-forced-swap"]
      ) {
        $0.scenario(
          "The region is lost", Lose(.region($0.base.home)),
          Promote($0.base.replica, .toPrimary, .forced),
          Promote($0.base.server, .toPrimary, .forced))
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    let simulator = Simulator(model)
    return model.scenarios.flatMap { scenario in
      simulator.play(scenario).steps.compactMap { step -> Violation? in
        guard case .promote(let id, _, _) = step.event,
          step.refusals.contains(where: { $0.reason == .replicaNotReady })
        else { return nil }
        return Violation(
          scenario, [id],
          "'\(id)' is promoted in step \(step.number) of \"\(scenario.title)\", and does not run then",
          cure: "let what it needs return before, with 'Recover', or keep it out of what is lost")
      }
    }
  }
}
