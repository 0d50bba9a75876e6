import ArchitectureModel
import Facts
import Simulation

/// Played scenarios for other programs.
///
/// Names of members are stable; `version` changes when one is renamed or means something else.
struct SimulationJSON: Encodable {
  let version = 1
  let architecture: String
  let scenarios: [Run]

  private enum CodingKeys: CodingKey {
    case version, architecture, scenarios
  }

  struct Run: Encodable {
    let id: String
    let title: String
    let initial: Moment
    let steps: [Step]
  }

  struct Step: Encodable {
    /// `SCENARIO:NUMBER`.
    let id: String
    let number: Int
    let event: String
    let actor: String
    let refusals: [Refusal]
    let effects: [Effect]
    let changes: [Change]
    let recovery: Recovery?
    let after: Moment
  }

  struct Refusal: Encodable {
    let reason: String
    let text: String
    let wayOut: String
    let facts: [String]
  }

  struct Effect: Encodable {
    let actor: String
    let text: String
    let facts: [String]
  }

  struct Change: Encodable {
    let element: String
    let property: String
    let before: String?
    let after: String?
  }

  struct Recovery: Encodable {
    let dataLoss: Part
    let parts: [Part]
    /// Clients that need another host name.
    let changedClients: [String]
  }

  struct Part: Encodable {
    let name: String
    /// In seconds; absent where there is no figure.
    let least: Int64?
    let most: Int64?
    let isAssumption: Bool
    let facts: [String]
  }

  /// What can be said of a state.
  struct Moment: Encodable {
    let properties: [Property]
    let records: [Record]
    let connections: [Connection]
  }

  struct Property: Encodable {
    let element: String
    let property: String
    let value: String
  }

  struct Record: Encodable {
    let name: String
    let kind: String
    let value: String
  }

  struct Connection: Encodable {
    let client: String
    let name: String
    /// The server that answers; absent if none does.
    let server: String?
    /// `read and write` or `read`; absent if no server answers.
    let access: String?
    let result: String
  }
}

extension SimulationJSON {
  init(_ simulator: Simulator, _ runs: [ScenarioRun]) {
    architecture = simulator.model.id
    scenarios = runs.map { run in
      Run(
        id: run.scenario.id, title: run.scenario.title,
        initial: Moment(simulator, run.initial),
        steps: run.steps.map { Step($0, of: run.scenario, simulator) })
    }
  }
}

extension SimulationJSON.Step {
  init(_ step: ScenarioStep, of scenario: Scenario, _ simulator: Simulator) {
    id = "\(scenario.id):\(step.number)"
    number = step.number
    event = simulator.inWords(step.event)
    actor = simulator.actor(of: step.event).rawValue
    refusals = step.refusals.map {
      SimulationJSON.Refusal(
        reason: $0.reason.rawValue, text: $0.text, wayOut: $0.wayOut, facts: $0.facts.map(\.text))
    }
    effects = step.effects.map {
      SimulationJSON.Effect(
        actor: $0.actor.rawValue, text: $0.text, facts: $0.facts.map(\.text))
    }
    changes = simulator.changes(from: step.before, to: step.after).map {
      SimulationJSON.Change(
        element: $0.subject.text, property: $0.name, before: $0.before, after: $0.after)
    }
    recovery = step.recovery.map {
      SimulationJSON.Recovery(
        dataLoss: .init($0.dataLoss), parts: $0.parts.map(SimulationJSON.Part.init),
        changedClients: $0.changedClients.map(\.text))
    }
    after = SimulationJSON.Moment(simulator, step.after)
  }
}

extension SimulationJSON.Part {
  init(_ part: Recovery.Part) {
    name = part.name
    least = part.span?.lowerBound.components.seconds
    most = part.span?.upperBound.components.seconds
    isAssumption = part.isAssumption
    facts = part.facts.map(\.text)
  }
}

extension SimulationJSON.Moment {
  init(_ simulator: Simulator, _ state: State) {
    properties = simulator.properties(of: state).map {
      SimulationJSON.Property(element: $0.subject.text, property: $0.name, value: $0.value)
    }
    records = simulator.records(in: state).map {
      SimulationJSON.Record(name: $0.name, kind: $0.kind.rawValue, value: $0.value)
    }
    connections = simulator.model.databaseTraffic.map { traffic in
      let connection = simulator.connection(from: traffic.source, to: traffic.host, in: state)
      var access: String?
      if case .served(_, let kind) = connection.result { access = kind.rawValue }
      return SimulationJSON.Connection(
        client: traffic.source.text, name: connection.lookup.name,
        server: connection.server?.text, access: access, result: simulator.inWords(connection))
    }
  }
}
