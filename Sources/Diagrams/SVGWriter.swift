/// Writes a drawing as a self-contained SVG, from the geometry that Graphviz handed back.
package struct SVGWriter: Sendable {
  /// What stands around the graph, and on which ground.
  package struct Options: Sendable, Hashable {
    /// Whether the architecture and the view stand above the graph.
    package var hasTitleBlock = true
    /// Whether the kinds of line and the workflow are explained.
    package var hasLegend = true
    package var scheme = Scheme.adaptive

    package init() {}
  }

  let drawing: Drawing
  let layout: LaidOutGraph
  let pen: Pen
  let id: String
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
    self.layout = layout
    self.options = options
    let theme = drawing.theme
    let palette = options.scheme == .dark ? theme.dark ?? theme.light : theme.light
    pen = Pen(palette: palette, theme: theme)
    id = drawing.graph.id
    frame = FrameWriter(
      FrameLayout(drawing.graph, drawing.placement, theme, options), pen,
      isDark: options.scheme == .dark)
  }

  /// The size of the whole picture in points.
  package var size: (width: Double, height: Double) {
    (frame.layout.width, frame.layout.height)
  }

  package func text() -> String {
    let (width, height) = size
    let graph = drawing.graph
    var children = [
      XML.element("title", ["id": id + "-title"], XML.escaped("\(graph.title): \(graph.subtitle)")),
      XML.element("desc", ["id": id + "-desc"], XML.escaped(LongDescription(graph).text)),
    ]
    let styles = StyleSheet(id: id, theme: drawing.theme, scheme: options.scheme, graph: graph)
    children += XML.group("style", [:], styles.lines)
    children += XML.group("defs", [:], symbols)
    children.append(pen.rect(Rect(left: 0, top: 0, right: width, bottom: height), .page))
    children += frame.titleBlock
    let origin = frame.layout.graphOrigin
    children += XML.group(
      "g",
      ["class": "graph", "transform": "translate(\(number(origin.x)) \(number(origin.y)))"], body)
    children += frame.steps
    return XML.group(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "xmlns:xlink": "http://www.w3.org/1999/xlink",
        "id": id, "width": number(width), "height": number(height),
        "viewBox": "0 0 \(number(width)) \(number(height))", "role": "img",
        "aria-labelledby": "\(id)-title", "aria-describedby": "\(id)-desc",
        "font-family": drawing.theme.type.families,
      ], children
    ).joined(separator: "\n") + "\n"
  }

  private var symbols: [String] {
    let graph = drawing.graph
    let used = Set(graph.nodes.map(\.icon) + graph.clusters.map(\.icon))
    return Icon.allCases.filter(used.contains).map {
      XML.element("path", ["id": "\(id)-\($0.rawValue)", "d": $0.path])
    }
  }
}
