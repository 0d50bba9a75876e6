import ArchitectureModel
import Documents
import Facts
import Simulation

/// A played scenario for a terminal.
struct SimulationText {
  private let simulator: Simulator
  private let run: ScenarioRun
  private var model: Model { simulator.model }

  init(_ simulator: Simulator, _ run: ScenarioRun) {
    self.simulator = simulator
    self.run = run
  }

  var lines: [String] {
    ["\(run.scenario.id): \(run.scenario.title)"] + run.steps.flatMap(step)
  }

  private func step(_ step: ScenarioStep) -> [String] {
    let heading =
      "\(step.number). \(simulator.sentence(for: step.event))"
      + (step.isRefused ? ": refused" : "")
    let refusals = step.refusals.flatMap {
      ["because: \($0.text)\($0.facts.map(\.text).cited)", "instead: \($0.wayOut)"]
    }
    let effects = step.effects.map {
      ($0.actor == .nobody ? "" : "\($0.actor.rawValue): ") + $0.text + $0.facts.map(\.text).cited
    }
    let changes = simulator.changes(from: step.before, to: step.after).map {
      "change: \(simulator.title($0.subject)), \($0.name): \($0.inWords)"
    }
    return [heading]
      + (refusals + effects + changes + recovery(step) + connections(in: step.after)).map {
        "   " + $0
      }
  }

  private func recovery(_ step: ScenarioStep) -> [String] {
    guard let recovery = step.recovery else { return [] }
    let text = RecoveryText(recovery)
    return ["data loss: \(text.loss)", "time: \(text.time)"]
  }

  private func connections(in state: State) -> [String] {
    model.databaseTraffic.map { traffic in
      let connection = simulator.connection(from: traffic.source, to: traffic.host, in: state)
      return "client: \(model.title(of: traffic.source)), \(connection.lookup.name): "
        + simulator.inWords(connection)
    }
  }
}

extension [String] {
  /// Identifiers of facts as they stand behind a sentence, with a space before them.
  var cited: String { isEmpty ? "" : " [\(joined(separator: ", "))]" }
}
