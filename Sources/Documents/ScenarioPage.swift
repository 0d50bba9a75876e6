package import ArchitectureModel
import Diagrams
import Facts
import Simulation

/// Everything that the page of one scenario shows, computed by playing it.
package struct ScenarioPage: Sendable {
  let simulator: Simulator
  let run: ScenarioRun
  let names: NamesOverTime
  private let drawings: ScenarioDrawings
  var model: Model { simulator.model }

  package init(_ model: Model, drawings: ScenarioDrawings) {
    simulator = Simulator(model)
    run = drawings.run
    names = NamesOverTime(simulator, states: run.states, moments: run.columns)
    self.drawings = drawings
  }

  /// The page's file name, beside that of its architecture.
  package static func fileName(of scenario: Scenario) -> String { "failover-\(scenario.id).md" }

  /// The events, in plain text.
  package var summary: String {
    "\(model.title): \(run.scenario.events.map(simulator.inWords).listed)."
  }

  package var value: TemplateValue {
    let runbook = Runbook(simulator, run)
    var members: [String: TemplateValue] = [
      "title": .text("\(run.scenario.title)"),
      "architecture": .text("\(model.title)"),
      "strips": .list(drawings.strips.map { .object($0.picture.image()) }),
      "steps": .list(steps),
      "unchanged": .sentences(unchanged),
      "availability": .sentences(availability),
      "hasRunbook": .flag(!runbook.isEmpty),
      "runbook": .list(runbook.steps),
      "repair": .sentences(runbook.repair),
    ]
    members.merge(names.members) { first, _ in first }
    members["sources"] = SourceList(citedIn: .object(members)).value
    return .object(members)
  }

  // MARK: Steps

  var steps: [TemplateValue] { zip(run.steps, drawings.steps).map(step) }

  private func step(_ step: ScenarioStep, _ picture: Picture) -> TemplateValue {
    let costs = step.recovery.map(Self.costs) ?? []
    let earlier = simulator.debts(of: step.before)
    let debts = simulator.debts(of: step.after).filter { !earlier.contains($0) }
    let changes = simulator.changes(from: step.before, to: step.after)
    var members = picture.image()
    members.merge([
      "anchor": .text(Markdown(source: "step-\(step.number)")),
      "heading": .text(
        "\(step.number). \(simulator.sentence(for: step.event))\(step.isRefused ? ": refused" : "")"
      ),
      "isRefused": .flag(step.isRefused),
      "refusals": .list(step.refusals.map(Self.refusal)),
      "effects": .list(step.effects.map(Self.effect)),
      "hasChanges": .flag(!changes.isEmpty),
      "changes": .list(changes.map(change)),
      "hasCosts": .flag(!costs.isEmpty), "costs": .list(costs),
      "objectives": .sentences(objectives(for: step)),
      "hasDebts": .flag(!debts.isEmpty),
      "debts": .list(
        debts.map {
          .object([
            "text": .text(Sentence("\($0.text)", facts: $0.facts).cited),
            "cure": .text("\($0.cure)"),
          ])
        }),
    ]) { first, _ in first }
    return .object(members)
  }

  private static func refusal(_ condition: UnmetCondition) -> TemplateValue {
    .object([
      "reason": .text(Sentence("\(condition.text)", facts: condition.facts).cited),
      "wayOut": .text("\(condition.wayOut)"),
    ])
  }

  private static func effect(_ effect: Effect) -> TemplateValue {
    let actor = effect.actor == .nobody ? [] : [effect.actor.rawValue.capitalizedFirst]
    return .object([
      "actor": .list(actor.map { .text("\($0)") }),
      "text": .text(Sentence("\(effect.text)", facts: effect.facts).cited),
    ])
  }

  private func change(_ change: Change) -> TemplateValue {
    .object([
      "subject": .text("\(simulator.title(change.subject))"), "name": .text("\(change.name)"),
      "before": .text("\(change.before ?? "–")"), "after": .text("\(change.after ?? "–")"),
    ])
  }

  private static func costs(_ recovery: Recovery) -> [TemplateValue] {
    let text = RecoveryText(recovery)
    var rows: [(Markdown, Markdown)] = [
      ("**Data lost**", Sentence("\(text.loss)", facts: recovery.dataLoss.facts).cited),
      ("**Time without service**", "\(text.time)"),
    ]
    rows += recovery.parts.map { part in
      let value = part.span?.inWords ?? "no figure"
      return (
        "\(part.name.capitalizedFirst)",
        Sentence("\(value)\(part.isAssumption ? " (assumption)" : "")", facts: part.facts).cited
      )
    }
    return rows.map { .object(["name": .text($0.0), "value": .text($0.1)]) }
  }

  /// What the step leaves of the objectives that the author declared for its incident.
  private func objectives(for step: ScenarioStep) -> [Sentence] {
    guard let recovery = step.recovery, let incident = incident(before: step) else { return [] }
    return model.objectives.compactMap { objective -> Sentence? in
      guard case .recovery(incident, let loss, let time) = objective.promise else { return nil }
      return Sentence(RecoveryText(recovery).comparison(with: loss, time, for: incident))
    }
  }

  /// The incident that a step answers: the loss in the same step, or the last one before it.
  private func incident(before step: ScenarioStep) -> Objective.Incident? {
    if step.event.incident == nil,
      model.servers.allSatisfy({ step.before.isRunning($0.id, in: model) })
    {
      return nil
    }
    return run.steps.prefix(step.number).reversed().lazy.compactMap { $0.event.incident }.first
  }
}

extension Event {
  /// The incident that objectives speak of.
  fileprivate var incident: Objective.Incident? {
    switch self {
    case .lose(.node): .nodeLost
    case .lose(.zone): .zoneLost
    case .lose(.region): .regionLost
    default: nil
    }
  }
}
