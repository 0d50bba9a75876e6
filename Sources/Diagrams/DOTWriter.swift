/// Writes a drawing as DOT that carries its finished geometry.
///
/// Positions of nodes and edges, boxes of clusters and places of labels are all given, and the
/// engine is named in the file, so that every version of `dot` draws the same picture.
package struct DOTWriter: Sendable {
  private let drawing: Drawing
  private let palette: Theme.Palette

  package init(_ drawing: Drawing) {
    self.drawing = drawing
    palette = drawing.theme.light
  }

  package func text() -> String {
    var lines = ["digraph \(quoted(drawing.graph.id)) {"]
    lines += header.map { "  " + $0 }
    let boundaries = Dictionary(
      drawing.placement.boundaries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for cluster in [drawing.graph.banner].compactMap(\.self) + drawing.graph.columns {
      lines += statements(of: cluster, boundaries).map { "  " + $0 }
    }
    lines += drawing.lines.map { "  " + statement(of: $0) }
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }

  /// The font that text would be drawn in by Graphviz itself.
  private static let fontName = "Helvetica,Arial,sans-serif"

  private var header: [String] {
    let placement = drawing.placement
    let type = drawing.theme.type
    return [
      "graph [layout=nop2, notranslate=true, splines=ortho, outputorder=edgesfirst, "
        + "charset=\"UTF-8\", bb=\"0,0,\(number(placement.width)),\(number(placement.height))\", "
        + "fontname=\"\(Self.fontName)\", fontsize=\(number(type.detailSize)), "
        + "style=rounded, color=\"\(palette.boundaryLine)\", fontcolor=\"\(palette.title)\"];",
      "node [shape=box, style=\"rounded,filled\", fixedsize=true, margin=0, "
        + "fontname=\"\(Self.fontName)\", fontsize=\(number(type.detailSize)), "
        + "fillcolor=\"\(palette.card)\", color=\"\(palette.cardLine)\", "
        + "fontcolor=\"\(palette.title)\"];",
      "edge [fontname=\"\(Self.fontName)\", fontsize=\(number(type.detailSize)), penwidth=1.5, "
        + "arrowsize=\(number(drawing.theme.spacing.arrowLength / 10)), fontcolor=\"\(palette.title)\"];",
    ]
  }

  // MARK: Statements

  private func statements(
    of cluster: DiagramGraph.Cluster, _ boundaries: [String: Placement.Boundary]
  ) -> [String] {
    guard let boundary = boundaries[cluster.id] else { return [] }
    let frame = boundary.frame
    var lines = ["subgraph \(quoted("cluster_" + cluster.id)) {"]
    lines.append(
      "  graph [label=\(label([boundary.title])), labeljust=l, "
        + "bb=\"\(number(frame.left)),\(up(frame.bottom)),\(number(frame.right)),\(up(frame.top))\", "
        + "lp=\"\(position(boundary.titleFrame.center))\", id=\(quoted(cluster.id))];")
    for item in cluster.items {
      switch item {
      case .node(let node): lines.append("  " + statement(of: node))
      case .cluster(let inner): lines += statements(of: inner, boundaries).map { "  " + $0 }
      }
    }
    lines += drawing.anchors.filter { $0.cluster == cluster.id }.map { "  " + statement(of: $0) }
    return lines + ["}"]
  }

  private func statement(of anchor: Drawing.Anchor) -> String {
    let stroke = palette.connection
    return "\(quoted(anchor.id)) [label=\"\", shape=circle, style=filled, fillcolor=\"\(stroke)\", "
      + "color=\"\(stroke)\", pos=\"\(position(anchor.frame.center))\", "
      + "width=\(inches(anchor.frame.width)), height=\(inches(anchor.frame.height))];"
  }

  private func statement(of node: DiagramGraph.Node) -> String {
    guard let card = drawing.placement.cards[node.id] else { return "" }
    var style = node.isHidden ? ", style=\"rounded,filled,dashed\"" : ""
    switch node.emphasis {
    case .added: style += ", color=\"\(palette.replication)\", penwidth=3"
    case .changed: style += ", color=\"\(palette.changed)\", penwidth=3"
    case .lost: style += ", color=\"\(palette.error)\", penwidth=2"
    case .usual, .quiet: break
    }
    let tooltip = drawing.graph.tooltip(node.tooltip, of: node.id)
    return "\(quoted(node.id)) [label=\(label(card.title + card.details)), "
      + "pos=\"\(position(card.frame.center))\", width=\(inches(card.frame.width)), "
      + "height=\(inches(card.frame.height))\(style), tooltip=\(label([tooltip]))];"
  }

  private func statement(of line: Drawing.Line) -> String {
    let curve = line.curve.map(position).joined(separator: " ")
    let stroke = palette.stroke(of: line.edge.line, line.edge.emphasis)
    let tip = line.tip.map { "e,\(position($0)) " } ?? ""
    var attributes = [
      "id=\(quoted(line.edge.id))", "pos=\"\(tip)\(curve)\"",
      "color=\"\(stroke)\"", "fillcolor=\"\(stroke)\"", "style=\(line.edge.graphvizStyle)",
      "tooltip=\(label([line.edge.label]))",
    ]
    if line.tip == nil { attributes.append("dir=none") }
    if line.edge.emphasis.thickening > 0 { attributes.append("penwidth=3") }
    if line.edge.emphasis == .lost, let spot = line.spot {
      attributes.append("label=\(label([DiagramGraph.Emphasis.cross]))")
      attributes.append("lp=\"\(position(spot))\"")
    } else if let mark = line.mark {
      let texts = [mark.badge.map { String($0) } ?? "", mark.caption].filter { !$0.isEmpty }
      attributes.append("label=\(label([texts.joined(separator: " ")]))")
      attributes.append("lp=\"\(position(mark.frame.center))\"")
    }
    return "\(quoted(line.tail)) -> \(quoted(line.head)) "
      + "[\(attributes.joined(separator: ", "))];"
  }

  // MARK: Values

  /// DOT's y axis points up.
  private func up(_ y: Double) -> String { number(drawing.placement.height - y) }
  private func position(_ point: Point) -> String { "\(number(point.x)),\(up(point.y))" }
  private func inches(_ points: Double) -> String { number(points / 72, digits: 6) }

  /// A name in quotation marks; the one escape that names know is that of the quotation mark.
  private func quoted(_ name: String) -> String {
    "\"" + name.flattened.replacing("\\", with: "/").replacing("\"", with: "\\\"") + "\""
  }

  /// A label of some lines: backslashes would be escapes, and ampersands would begin entities.
  private func label(_ lines: [String]) -> String {
    let escaped = lines.map { line in
      line.utf8.contains { $0 == 0x5c || $0 == 0x22 || $0 == 0x26 }
        ? line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
          .replacing("&", with: "&amp;") : line
    }.map(\.flattened)
    return "\"" + escaped.joined(separator: "\\n") + "\""
  }
}

extension DiagramGraph.Edge {
  fileprivate var graphvizStyle: String {
    emphasis == .lost ? "dotted" : line.graphvizStyle
  }
}

extension LineKind {
  fileprivate var graphvizStyle: String {
    switch self {
    case .data, .synchronousReplication, .connection: "solid"
    case .asynchronousReplication, .control: "dashed"
    case .keyManagement: "dashed"
    case .nameResolution, .observability: "dotted"
    }
  }
}
