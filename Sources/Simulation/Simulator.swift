package import ArchitectureModel

/// Plays scenarios on a model.
///
/// Each event is held against the conditions that Azure sets for it. If one does not hold, the event
/// is refused, with the reason, and changes nothing; otherwise it changes the state.
package struct Simulator: Sendable {
  package let model: Model

  package init(_ model: Model) {
    self.model = model
  }

  package func play(_ scenario: Scenario, from initial: State? = nil) -> ScenarioRun {
    let initial = initial ?? State(model)
    var state = initial
    let steps = scenario.events.enumerated().map { index, event in
      let step = play(event, number: index + 1, from: state)
      state = step.after
      return step
    }
    return ScenarioRun(scenario: scenario, initial: initial, steps: steps)
  }

  func play(_ event: Event, number: Int, from state: State) -> ScenarioStep {
    let event = effective(event)
    let refusals = unmetConditions(of: event, in: state)
    let after = refusals.isEmpty ? changed(state, by: event) : state
    return ScenarioStep(
      number: number, event: event, before: state, after: after, refusals: refusals,
      effects: refusals.isEmpty ? effects(of: event, from: state, to: after) : [],
      recovery: refusals.isEmpty ? recovery(from: event, state, after) : nil)
  }

  /// The state after an event; nothing if the event is refused.
  package func state(after event: Event, in state: State) -> State? {
    let event = effective(event)
    return unmetConditions(of: event, in: state).isEmpty ? changed(state, by: event) : nil
  }

  /// The loss of the element that stands for the control plane or for a region is the loss of that.
  private func effective(_ event: Event) -> Event {
    switch event {
    case .lose(.element(let id)) where model[id] is ResourceManager: .lose(.controlPlane)
    case .recover(.element(let id)) where model[id] is ResourceManager: .recover(.controlPlane)
    case .lose(.element(let id)):
      model.element(id, as: RegionPlace.self).map { .lose(.region($0.region)) } ?? event
    case .recover(.element(let id)):
      model.element(id, as: RegionPlace.self).map { .recover(.region($0.region)) } ?? event
    default: event
    }
  }
}
