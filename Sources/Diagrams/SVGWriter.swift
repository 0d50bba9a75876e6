/// Writes a drawing as a self-contained SVG, from the geometry that Graphviz handed back.
package struct SVGWriter: Sendable {
  /// What stands around the graph, and on which ground.
  package struct Options: Sendable, Hashable {
    /// Whether the architecture and the view stand above the graph.
    package var hasTitleBlock = true
    /// Whether the kinds of line are explained.
    package var hasLegend = true
    /// Whether the workflow stands below the graph.
    package var hasWorkflow = true
    package var scheme = Scheme.adaptive

    package init() {}

    /// For a page that has titles and the workflow as text of its own.
    package static func withinPage(_ scheme: Scheme) -> Options {
      var options = Options()
      options.hasTitleBlock = false
      options.hasWorkflow = false
      options.scheme = scheme
      return options
    }
  }

  private let drawing: Drawing
  private let graph: GraphWriter
  private let pen: Pen
  private let options: Options
  private let frame: FrameWriter

  /// Takes a drawing and the geometry that Graphviz handed back for its DOT text.
  ///
  /// - Throws: ``MissingGeometry`` when a line found no way, or when Graphviz left anything out.
  package init(
    _ drawing: Drawing, _ layout: LaidOutGraph, options: Options = Options()
  ) throws(MissingGeometry) {
    try MissingGeometry.check(drawing, layout)
    self.drawing = drawing
    self.options = options
    let theme = drawing.theme
    pen = Pen(palette: theme.palette(for: options.scheme), theme: theme)
    graph = GraphWriter(drawing: drawing, layout: layout, pen: pen, id: drawing.graph.id)
    frame = FrameWriter(
      FrameLayout(drawing.graph, drawing.placement, theme, options), pen,
      isDark: options.scheme == .dark)
  }

  /// The size of the whole picture in points.
  package var size: (width: Double, height: Double) {
    (frame.layout.width, frame.layout.height)
  }

  package func text() -> String {
    let (id, graph) = (drawing.graph.id, drawing.graph)
    let origin = frame.layout.graphOrigin
    let styles = StyleSheet(
      id: id, theme: drawing.theme, scheme: options.scheme, paints: Paint.all(of: graph),
      origin: origin)
    let graphGroup = XML.group(
      "g",
      ["class": "graph", "transform": "translate(\(number(origin.x)) \(number(origin.y)))"],
      self.graph.body)
    return SVGDocument(
      id: id, title: "\(graph.title): \(graph.subtitle)",
      description: LongDescription(graph).text, width: size.width, height: size.height,
      icons: graph.nodes.map(\.icon) + graph.clusters.map(\.icon), styles: styles
    ).text(pen, frame.titleBlock + graphGroup + frame.steps)
  }
}
