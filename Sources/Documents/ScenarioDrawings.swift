package import Diagrams
package import Simulation

/// The pictures of one scenario, as far as its page needs to know them.
package struct ScenarioDrawings: Sendable {
  package let run: ScenarioRun
  /// The state before the scenario, and then that after each step.
  package let frames: [LaidOutDrawing]
  /// One for each step.
  package let steps: [Picture]
  /// All steps side by side, on one page or several.
  package let strips: [Picture]

  package init(
    run: ScenarioRun, frames: [LaidOutDrawing], steps: [Picture], strips: [Picture]
  ) {
    self.run = run
    self.frames = frames
    self.steps = steps
    self.strips = strips
  }
}
