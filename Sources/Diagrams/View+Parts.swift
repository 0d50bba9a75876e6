package import ArchitectureModel

/// A view, or one part of it, as one picture.
package struct Diagram: Sendable {
  package let view: View
  package let graph: DiagramGraph
}

extension Model {
  /// All pictures of an architecture: one for each view, or several for one that does not fit a page.
  ///
  /// - Parameter flags: Marks on elements, wherever they are drawn.
  package func diagrams(
    theme: Theme = .standard, options: SVGWriter.Options = SVGWriter.Options(),
    flags: [ElementID: DiagramGraph.Flag] = [:]
  ) -> [Diagram] {
    let arrangement = Arrangement(self)
    func flagged(_ view: View) -> DiagramGraph {
      var graph = DiagramGraph(view, of: self, arrangement: arrangement)
      graph.flags = flags
      return graph
    }
    /// The graph of a view if it fits, with rows as far apart as they can be.
    func fitted(_ view: View) -> DiagramGraph? {
      let graph = flagged(view)
      return [graph, graph.dense].first { $0.fits(theme, options) }
    }
    return views.flatMap { view -> [Diagram] in
      if let graph = fitted(view) { return [Diagram(view: view, graph: graph)] }
      return view.parts(of: self) { fitted($0) != nil }.map { part in
        Diagram(view: part, graph: fitted(part) ?? flagged(part).dense)
      }
    }
  }
}

extension DiagramGraph {
  /// The sides of a page in points, on which type of 12 points is as large as 7 points on A4.
  package static let page = (long: 1320.0, short: 897.0)
  /// The cards that a reader takes in at a glance.
  package static let mostNodes = 20

  /// The lines that a reader can still follow one by one.
  package static let mostEdges = 16

  /// The graph with its rows close together.
  var dense: DiagramGraph {
    var graph = self
    graph.isDense = true
    return graph
  }

  /// Whether the picture fits a page, and a reader can take it in.
  func fits(_ theme: Theme, _ options: SVGWriter.Options) -> Bool {
    nodes.count <= Self.mostNodes && edges.count <= Self.mostEdges && fitsPage(theme, options)
  }

  /// Whether the picture fits a page, upright or across.
  func fitsPage(_ theme: Theme, _ options: SVGWriter.Options) -> Bool {
    let frame = FrameLayout(self, Placement(self, theme: theme), theme, options)
    let (width, height) = (frame.width, frame.height)
    return max(width, height) <= Self.page.long && min(width, height) <= Self.page.short
  }
}

extension View {
  /// Divides the workflow into as few parts as fit, in order; a step that does not fit by itself is
  /// divided between its lines.
  fileprivate func parts(of model: Model, fits: (View) -> Bool) -> [View] {
    var parts: [[Int]] = []
    for (index, entry) in flows.enumerated() {
      let isNewStep = index == 0 || flows[index - 1].step != entry.step
      let wholeStep = flows.indices.filter { flows[$0].step == entry.step }
      if let last = parts.last {
        // A step begins a new part when it fits there as a whole, but not here.
        let isBetterApart =
          isNewStep && !fits(part(last + wholeStep, of: model))
          && fits(part(wholeStep, of: model))
        if !isBetterApart, fits(part(last + [index], of: model)) {
          parts[parts.count - 1].append(index)
          continue
        }
      }
      parts.append([index])
    }
    let views = addingLonely(to: parts.map { part($0, of: model) }, of: model, fits: fits)
    return views.enumerated().map { $1.numbered($0 + 1, of: views.count) }
  }

  /// Puts the cards that no line ends at into the first part that has room for them.
  private func addingLonely(
    to parts: [View], of model: Model, fits: (View) -> Bool
  ) -> [View] {
    var parts = parts
    let ends = Set(flows.flatMap { [$0.flow.from, $0.flow.to] })
    for id in members where model.card(of: id) != nil && !ends.contains(id) {
      let place = parts.indices.first { index in
        var wider = parts[index]
        wider.add([id])
        return fits(wider)
      }
      if let place {
        parts[place].add([id])
      } else {
        parts.append(part([], of: model, with: [id]))
      }
    }
    return parts
  }

  /// The view with some of its lines only.
  private func part(
    _ indices: [Int], of model: Model, with others: [ElementID] = []
  ) -> View {
    var part = View(kind, summary, boundaries: boundaries)
    let kept = indices.map { flows[$0] }
    let ends = kept.flatMap { [$0.flow.from, $0.flow.to] }
    part.add(others)
    for end in ends {
      part.add([end])
      // A boundary appears around what it holds.
      if model.card(of: end) == nil, let inside = members.first(where: { model.isInside($0, end) })
      {
        part.add([inside])
      }
    }
    part.keep(kept, steps.filter { step in kept.contains { $0.step == step.number } })
    // Room for the number of the part in the title, whatever it will be.
    return part.numbered(88, of: 88)
  }
}
