/// Writes a drawing as a self-contained SVG, from the geometry that Graphviz handed back.
package struct SVGWriter: Sendable {
  let drawing: Drawing
  let layout: LaidOutGraph
  let theme: Theme
  let palette: Theme.Palette
  let id: String
  private let pen: Pen
  private let titleBlock: FramePart
  private let legend: FramePart

  static let margin = 16.0

  /// Takes a drawing and the geometry that Graphviz handed back for its DOT text.
  ///
  /// - Throws: ``MissingGeometry`` when a line found no way, or when Graphviz left anything out.
  package init(
    _ drawing: Drawing, _ layout: LaidOutGraph, theme: Theme = .standard
  ) throws(MissingGeometry) {
    try MissingGeometry.check(drawing, layout)
    self.drawing = drawing
    self.layout = layout
    self.theme = theme
    palette = theme.light
    id = drawing.graph.id
    pen = Pen(palette: theme.light, spacing: drawing.spacing)
    let frame = FrameWriter(drawing, pen)
    titleBlock = frame.titleBlock
    legend = frame.legend(below: titleBlock)
  }

  /// The size of the whole picture in points.
  package var size: (width: Double, height: Double) {
    let width = max(drawing.placement.width, 480) + 2 * Self.margin
    return (
      width.rounded(.up),
      (titleBlock.height + drawing.placement.height + legend.height + 2 * Self.margin).rounded(.up)
    )
  }

  package func text() -> String {
    let (width, height) = size
    let graph = drawing.graph
    let top = Self.margin + titleBlock.height
    var children = [
      XML.element("title", ["id": id + "-title"], XML.escaped("\(graph.title): \(graph.subtitle)")),
      XML.element("desc", ["id": id + "-desc"], XML.escaped(LongDescription(graph).text)),
    ]
    children += XML.group("style", [:], StyleSheet(id: id, theme: theme, graph: graph).lines)
    children += XML.group("defs", [:], symbols)
    children.append(
      XML.element(
        "rect",
        [
          "class": "page", "width": number(width), "height": number(height), "fill": palette.page,
        ]))
    children += titleBlock.lines
    let left = Self.margin + (size.width - 2 * Self.margin - drawing.placement.width) / 2
    children += XML.group(
      "g", ["class": "graph", "transform": "translate(\(number(left)) \(number(top)))"], body)
    children += legend.lines
    return XML.group(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "xmlns:xlink": "http://www.w3.org/1999/xlink",
        "id": id, "width": number(width), "height": number(height),
        "viewBox": "0 0 \(number(width)) \(number(height))", "role": "img",
        "aria-labelledby": "\(id)-title \(id)-desc", "font-family": Theme.fontStack,
      ], children
    ).joined(separator: "\n") + "\n"
  }

  /// Boundaries, then lines, then cards, so that nothing is hidden.
  private var body: [String] {
    let clusters = Dictionary(
      drawing.graph.clusters.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return drawing.placement.boundaries.flatMap { boundary in
      clusters[boundary.id].map { self.boundary($0, boundary) } ?? []
    } + drawing.lines.flatMap(line) + drawing.graph.nodes.flatMap(card)
  }

  private var symbols: [String] {
    let used = Set(drawing.graph.nodes.map(\.icon))
    return Icon.allCases.filter(used.contains).map {
      XML.element("path", ["id": "\(id)-\($0.rawValue)", "d": $0.path])
    }
  }

  // MARK: Boundaries

  private func boundary(
    _ cluster: DiagramGraph.Cluster, _ boundary: Placement.Boundary
  ) -> [String] {
    guard let frame = layout.clusters[cluster.id] else { return [] }
    let dashes = cluster.kind == .zone ? "5 4" : nil
    return XML.group(
      "g", ["class": "cluster \(cluster.kind.rawValue)", "data-id": cluster.id],
      [
        XML.element("title", [:], XML.escaped(cluster.fullTitle)),
        XML.element(
          "rect",
          [
            "class": "boundary fill-\(cluster.kind.rawValue)", "x": number(frame.left),
            "y": number(frame.top), "width": number(frame.width), "height": number(frame.height),
            "rx": cluster.kind == .region || cluster.kind == .site ? "10" : "8",
            "fill": palette.fill(of: cluster.kind), "stroke": palette.boundaryLine,
            "stroke-dasharray": dashes,
          ]),
        pen.text(
          boundary.title, "boundary-title", Point(boundary.titleFrame.left, frame.top + 18),
          size: drawing.spacing.clusterTitleSize, color: palette.detail, isBold: true),
      ])
  }

  // MARK: Cards

  private func card(_ node: DiagramGraph.Node) -> [String] {
    guard let card = drawing.placement.cards[node.id], let frame = layout.nodes[node.id] else {
      return []
    }
    let spacing = drawing.spacing
    var children = [
      XML.element("title", [:], XML.escaped(node.tooltip.isEmpty ? node.title : node.tooltip)),
      XML.element(
        "rect",
        [
          "class": "card", "x": number(frame.left), "y": number(frame.top),
          "width": number(frame.width), "height": number(frame.height), "rx": "7",
          "fill": palette.card, "stroke": palette.cardLine,
          "stroke-dasharray": node.isHidden ? "4 3" : nil,
        ]),
      icon(
        node.icon,
        Point(frame.left + spacing.cardPadding, frame.center.y - spacing.iconSize / 2)),
    ]
    let count = Double(card.title.count + card.details.count)
    let left = frame.left + 2 * spacing.cardPadding + spacing.iconSize
    var baseline = frame.center.y - count * spacing.lineHeight / 2 + 12
    for line in card.title {
      children.append(
        pen.text(
          line, "title", Point(left, baseline), size: spacing.titleSize, color: palette.title,
          isBold: true))
      baseline += spacing.lineHeight
    }
    for line in card.details {
      children.append(
        pen.text(
          line, "detail", Point(left, baseline), size: spacing.detailSize, color: palette.detail))
      baseline += spacing.lineHeight
    }
    return XML.group("g", ["class": "node", "data-id": node.id], children)
  }

  private func icon(_ icon: Icon, _ corner: Point) -> String {
    let scale = drawing.spacing.iconSize / 24
    return XML.element(
      "use",
      [
        "xlink:href": "#\(id)-\(icon.rawValue)", "class": "icon",
        "transform":
          "translate(\(number(corner.x)) \(number(corner.y))) scale(\(number(scale, digits: 4)))",
        "fill": "none", "stroke": palette.icon, "stroke-width": "1.7", "stroke-linecap": "round",
        "stroke-linejoin": "round",
      ])
  }

  // MARK: Lines

  private func line(_ line: Drawing.Line) -> [String] {
    let edge = line.edge
    guard let geometry = layout.lines[edge.id], let tip = geometry.tip else { return [] }
    let curve = geometry.curve
    let stroke = palette.stroke(of: edge.line)
    var children = [
      XML.element("title", [:], XML.escaped(tooltip(of: edge))),
      XML.element(
        "path",
        [
          "class": "line stroke-\(edge.line.rawValue)", "d": pathData(curve), "fill": "none",
          "stroke": stroke, "stroke-width": number(edge.line.width),
          "stroke-dasharray": edge.line.dashes,
        ]),
    ]
    if let last = curve.last {
      children.append(
        XML.element(
          "path",
          [
            "class": "arrow fill-\(edge.line.rawValue)", "d": arrow(from: last, to: tip),
            "fill": stroke,
          ]))
    }
    if let number = edge.badge, let center = geometry.label {
      children += pen.badge(number, center)
    }
    return XML.group(
      "g",
      [
        "class": "edge", "data-id": edge.id, "data-from": edge.tail, "data-to": edge.head,
        "data-plane": edge.line.rawValue,
      ], children)
  }

  private func tooltip(of edge: DiagramGraph.Edge) -> String {
    let names = Dictionary(
      drawing.graph.nodes.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    return "\(names[edge.tail] ?? edge.tail) to \(names[edge.head] ?? edge.head): "
      + "\(edge.label) (\(edge.line.title.lowercased()))"
  }

  private func pathData(_ curve: [Point]) -> String {
    guard let first = curve.first else { return "" }
    var data = "M\(pair(first))"
    for index in stride(from: 1, to: curve.count - 2, by: 3) {
      let (one, two, end) = (curve[index], curve[index + 1], curve[index + 2])
      data += "C\(pair(one)) \(pair(two)) \(pair(end))"
    }
    return data
  }

  private func arrow(from base: Point, to tip: Point) -> String {
    let length = max(base.distance(to: tip), 0.01)
    let (dx, dy) = ((tip.x - base.x) / length * 4, (tip.y - base.y) / length * 4)
    let corners = [tip, Point(base.x - dy, base.y + dx), Point(base.x + dy, base.y - dx)]
    return "M" + corners.map(pair).joined(separator: "L") + "Z"
  }

  // MARK: Values

  private func pair(_ point: Point) -> String { "\(number(point.x)) \(number(point.y))" }
}
