import ArchitectureModel
import Facts

/// There is a gap in what can be restored after a swap.
struct RestoreAfterSwap: Rule {
  let identifier = "restore-after-swap"
  let group = RuleGroup.promotion
  let severity = Diagnostic.Severity.note
  let summary = "A restore after a swap waits for the first backup of the new primary."
  let rationale = "It may fail for the time in which the server was a replica."
  let facts: [Fact.ID] = ["PR-12"]

  var violating: [Example] {
    [
      Example("a restore right after a swap back") {
        $0.scenario(
          "Swap and restore", Promote($0.base.replica, .toPrimary, .planned),
          Promote($0.base.server, .toPrimary, .planned), Restore($0.base.server))
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.scenarios.flatMap { scenario -> [Violation] in
      var promoted: Set<ElementID> = []
      return scenario.events.compactMap { event in
        if case .promote(let id, _, _) = event { promoted.insert(id) }
        guard case .pointInTimeRestore(let id) = event, promoted.contains(id) else { return nil }
        return Violation(
          scenario, [id], "'\(id)' is restored in \"\(scenario.title)\" soon after it was promoted",
          cure: "wait for its first automated backup")
      }
    }
  }
}
