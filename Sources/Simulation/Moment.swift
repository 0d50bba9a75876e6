package import ArchitectureModel

/// The point of a scenario right before one of its events: who is primary, what is lost.
///
/// Events take place here whether or not Azure would carry them out; that is for rules to say.
package struct Moment: Sendable {
  package let scenario: Scenario
  package let event: Event
  private let state: State

  /// The primary that a replica follows; nothing for a server that is none.
  package func source(of id: ElementID) -> ElementID? { state.servers[id]?.source }

  /// The server that a virtual endpoint's reader name leads to.
  package func reader(of endpoint: ElementID) -> ElementID? { state.targets[endpoint]?.reader }

  package func isLost(_ region: AzureRegion) -> Bool { state.isLost(.region(region)) }

  /// Whether operators keep a server from accepting writes.
  package func isFenced(_ id: ElementID) -> Bool { state.servers[id]?.isFenced ?? false }

  fileprivate init(_ scenario: Scenario, _ event: Event, _ state: State) {
    self.scenario = scenario
    self.event = event
    self.state = state
  }
}

extension Model {
  /// The points right before each event of a scenario.
  package func moments(of scenario: Scenario) -> [Moment] {
    let simulator = Simulator(self)
    var state = State(self)
    return scenario.events.map { event in
      defer { state = simulator.changed(state, by: event) }
      return Moment(scenario, event, state)
    }
  }
}
