package import ArchitectureModel
package import Simulation

/// A scenario as pictures that share their places: the state before it, and that after each step.
package struct ScenarioDiagram: Sendable {
  package let view: View
  package let run: ScenarioRun
  /// Everything that any state shows; all states are drawn in its geometry.
  package let base: DiagramGraph
  /// The state before the scenario, and then that after each step.
  package let frames: [DiagramGraph]
  /// The same as small pictures side by side.
  package let strip: Strip
}

extension Model {
  /// The pictures of all scenarios.
  package func scenarioDiagrams(
    theme: Theme = .standard, options: SVGWriter.Options = SVGWriter.Options()
  ) -> [ScenarioDiagram] {
    let simulator = Simulator(self)
    let arrangement = Arrangement(self)
    return scenarios.filter { !$0.events.isEmpty }.map { scenario in
      FilmMaker(simulator, simulator.play(scenario), arrangement).diagram(theme, options)
    }
  }
}

/// Draws the states of one scenario.
struct FilmMaker {
  let simulator: Simulator
  let run: ScenarioRun
  private let arrangement: Arrangement
  let maker: SceneMaker
  let scenes: [Scene]
  var model: Model { simulator.model }

  init(_ simulator: Simulator, _ run: ScenarioRun, _ arrangement: Arrangement) {
    self.simulator = simulator
    self.run = run
    self.arrangement = arrangement
    let maker = SceneMaker(simulator, run.scenario)
    self.maker = maker
    scenes = run.states.map(maker.scene)
  }

  func diagram(_ theme: Theme, _ options: SVGWriter.Options) -> ScenarioDiagram {
    let (view, base) = fitted(theme, options)
    var frames = run.states.indices.map { frame($0, of: base) }
    let placement = Placement(base, theme: theme)
    let headroom = frames.map {
      FrameLayout($0, placement, theme, options).graphOrigin.y
    }.max()
    for index in frames.indices { frames[index].headroom = headroom ?? 0 }
    return ScenarioDiagram(
      view: view, run: run, base: base, frames: frames, strip: strip())
  }

  /// The view and its graph with as many boundaries, and rows as far apart, as fit the page.
  private func fitted(
    _ theme: Theme, _ options: SVGWriter.Options
  ) -> (view: View, graph: DiagramGraph) {
    let all: Set<DiagramGraph.Cluster.Kind> = [.site, .region, .network, .vault, .zone, .global]
    for boundaries in [all, all.subtracting([.network])] {
      let view = view(boundaries: boundaries)
      let graph = base(of: view)
      for attempt in [graph, graph.dense] where attempt.fitsPage(theme, options) {
        return (view, attempt)
      }
    }
    let view = view(boundaries: all.subtracting([.network, .zone]))
    return (view, base(of: view).dense)
  }

  /// The graph of all states; below it is room for the longest step.
  func base(of view: View) -> DiagramGraph {
    var graph = DiagramGraph(view, of: model, arrangement: arrangement)
    for index in graph.edges.indices { graph.edges[index].badge = nil }
    graph.steps =
      run.steps.map(sentences).map { $0.enumerated().map { .init($0 + 1, $1) } }
      .max { $0.count < $1.count } ?? []
    return graph
  }

  /// Everything that flows in any state, as one view.
  private func view(boundaries: Set<DiagramGraph.Cluster.Kind>) -> View {
    var view = View(
      .failover, "What the scenario plays on.", boundaries: boundaries, of: run.scenario)
    view.connect(scenes.flatMap(\.flows))
    view.add(model.servers.map(\.id) + model.databaseTraffic.map(\.source))
    return view
  }

  // MARK: Frames

  /// The state after a step, or before all of them, drawn in the places of the base.
  func frame(_ index: Int, of base: DiagramGraph) -> DiagramGraph {
    let state = run.states[index]
    let look = StateLook(
      state, before: index == 0 ? nil : run.states[index - 1], maker,
      nodes: Set(base.nodes.map(\.id)))
    var frame = base
    frame.id = index == 0 ? base.id : "\(base.id)-\(index)"
    frame.banner = base.banner.map(look.applied)
    frame.columns = base.columns.map(look.applied)
    frame.edges = edges(index, of: base)
    frame.subtitle =
      index == 0
      ? "\(run.scenario.title): before"
      : "\(run.scenario.title): step \(index) of \(run.steps.count)"
    let steps = index == 0 ? [] : sentences(of: run.steps[index - 1])
    frame.summary = index == 0 ? "Before anything happens." : steps.joined(separator: " ")
    frame.steps = steps.enumerated().map { DiagramGraph.Step($0 + 1, $1) }
    return frame
  }

  private func edges(_ index: Int, of base: DiagramGraph) -> [DiagramGraph.Edge] {
    let scene = scenes[index]
    let earlier = index == 0 ? scene : scenes[index - 1]
    let shown = Set(scene.flows.map(Scene.Key.init))
    let known = Set(
      Set(earlier.flows.map(Scene.Key.init)).subtracting(earlier.broken).map(maker.meaning))
    return base.edges.compactMap { edge in
      let key = Scene.Key(from: ElementID(edge.tail), to: ElementID(edge.head), line: edge.line)
      guard shown.contains(key) else { return nil }
      var edge = edge
      edge.badge = nil
      edge.emphasis =
        scene.broken.contains(key)
        ? .lost : index == 0 ? .usual : known.contains(maker.meaning(of: key)) ? .quiet : .changed
      return edge
    }
  }

  /// What happens in a step, sentence by sentence.
  func sentences(of step: ScenarioStep) -> [String] {
    let event = simulator.sentence(for: step.event)
    guard !step.isRefused else {
      return ["\(event): refused."] + step.refusals.flatMap { [$0.text, $0.wayOut] }
    }
    return ["\(event)."]
      + step.effects.map {
        $0.actor == .nobody ? $0.text : "\($0.actor.rawValue.capitalizedFirst): \($0.text)"
      }
  }
}
