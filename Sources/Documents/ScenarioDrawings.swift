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
  package let strips: [StripPart]

  package init(
    run: ScenarioRun, frames: [LaidOutDrawing], steps: [Picture], strips: [StripPart]
  ) {
    self.run = run
    self.frames = frames
    self.steps = steps
    self.strips = strips
  }
}

/// One page of a scenario's panels side by side.
package struct StripPart: Sendable {
  package let picture: Picture
  /// The indices of the steps whose outcome it shows.
  package let steps: Range<Int>

  package init(_ picture: Picture, steps: Range<Int>) {
    self.picture = picture
    self.steps = steps
  }
}
