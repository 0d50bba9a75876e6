package import Simulation

/// The pictures of one scenario, as far as its page needs to know them.
package struct ScenarioDrawings: Sendable {
  package let run: ScenarioRun
  /// One for each step.
  package let steps: [Picture]
  /// All steps side by side, on one page or several.
  package let strips: [Picture]

  package init(run: ScenarioRun, steps: [Picture], strips: [Picture]) {
    self.run = run
    self.steps = steps
    self.strips = strips
  }
}
