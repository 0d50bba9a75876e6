package import Diagrams
package import Simulation

/// The pictures of one scenario, as far as its page needs to know them.
package struct ScenarioDrawings: Sendable {
  /// One picture.
  package struct Picture: Sendable {
    /// The file's name without its ending.
    package let name: String
    package let graph: DiagramGraph
    /// The size in points.
    package let width: Double
    package let height: Double

    package init(name: String, graph: DiagramGraph, width: Double, height: Double) {
      self.name = name
      self.graph = graph
      self.width = width
      self.height = height
    }

    /// One sentence or two in place of the picture.
    package var alternativeText: String {
      "\(graph.title), \(graph.subtitle): \(graph.summary)"
    }
  }

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
