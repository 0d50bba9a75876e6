/// A graph with its finished geometry.
package struct Drawing: Sendable {
  /// A line with its rounded corners and its mark.
  package struct Line: Sendable {
    package var edge: DiagramGraph.Edge
    /// The node or anchor at which it begins.
    package var tail: String
    /// The node or anchor at which it ends.
    package var head: String
    /// Where it begins, turns and ends.
    package var corners: [Point] = []
    /// Cubic Bezier pieces, a first point and then three for each piece, up to where the arrow begins.
    package var curve: [Point]
    /// Where the arrow ends; nothing for a line without direction.
    package var tip: Point?
    /// The badge and caption.
    package var mark: Mark?
    /// Where a cross stands if the line leads nowhere; only lines of scenarios have one.
    package var spot: Point?
  }

  /// A dot on the border of a boundary, where a line begins or ends.
  package struct Anchor: Sendable {
    package var id: String
    package var cluster: String
    package var frame: Rect
  }

  package let graph: DiagramGraph
  package var placement: Placement
  package var lines: [Line]
  package let anchors: [Anchor]
  package let theme: Theme

  /// - Parameter isFilm: Whether states of a scenario will be drawn in the geometry.
  package init(_ graph: DiagramGraph, theme: Theme = .standard, isFilm: Bool = false) {
    self.graph = graph
    self.theme = theme
    let spacing = theme.spacing
    placement = Placement(graph, theme: theme)
    let boundaries = Set(placement.boundaries.map(\.id))
    let ends = Set(graph.edges.flatMap { [$0.tail, $0.head] }).intersection(boundaries)
    var router = Router(placement, boundaries: ends, spacing: spacing)
    let paths = router.route(graph.edges.map { Router.Request(tail: $0.tail, head: $0.head) })
    var markPlacement = MarkPlacement(placement, paths, theme)
    let marks = markPlacement.marks(of: graph.edges)
    let spots = isFilm ? markPlacement.spots(marks) : []
    var anchors: [Anchor] = []
    lines = graph.edges.indices.map { index in
      let edge = graph.edges[index]
      var line = Line(edge: edge, tail: edge.tail, head: edge.head, curve: [])
      var path = paths[index]
      if ends.contains(edge.tail) {
        line.tail = "\(edge.id)-tail"
        anchors += [Anchor(line.tail, on: edge.tail, atStartOf: &path, spacing)].compactMap(\.self)
      }
      if ends.contains(edge.head) {
        line.head = "\(edge.id)-head"
        path.reverse()
        anchors += [Anchor(line.head, on: edge.head, atStartOf: &path, spacing)].compactMap(\.self)
        path.reverse()
      }
      let curve = RoundedPath(path, hasArrow: edge.line.isDirected, spacing: spacing)
      line.corners = path
      line.curve = curve.points
      line.tip = curve.tip
      line.mark = marks[index]
      line.spot = isFilm ? spots[index] : nil
      return line
    }
    self.anchors = anchors
  }

  /// Shows a part of another drawing's graph in that drawing's geometry: cards may say something else,
  /// and lines may be missing.
  package init(_ graph: DiagramGraph, sharing base: Drawing) {
    self.graph = graph
    theme = base.theme
    placement = Placement(graph, theme: base.theme)
    let edges = Dictionary(
      graph.edges.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    lines = base.lines.compactMap { line in
      edges[line.edge.id].map { edge in
        var line = line
        line.edge = edge
        return line
      }
    }
    anchors = base.anchors.filter { anchor in
      edges.keys.contains { anchor.id == "\($0)-tail" || anchor.id == "\($0)-head" }
    }
  }
}

extension Drawing.Anchor {
  /// Takes the place of the first point of a path, which is drawn back to the edge of the dot.
  fileprivate init?(
    _ id: String, on cluster: String, atStartOf path: inout [Point], _ spacing: Spacing
  ) {
    guard path.count > 1 else { return nil }
    let point = path[0]
    path[0] = point.moved(spacing.anchorRadius, towards: path[1])
    self.id = id
    self.cluster = cluster
    frame = Rect(left: point.x, top: point.y, right: point.x, bottom: point.y)
      .inset(by: -spacing.anchorRadius)
  }
}
