/// Writes the marks of a graph, without anything around it.
struct GraphWriter: Sendable {
  let drawing: Drawing
  let layout: LaidOutGraph
  let pen: Pen
  /// The picture's identifier, under which icons are defined.
  let id: String
  /// Stands before the names of elements, where several graphs share a picture.
  var prefix = ""

  /// Boundaries, then lines, then cards, so that nothing is hidden.
  var body: [String] {
    let clusters = Dictionary(
      drawing.graph.clusters.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let names = Dictionary(
      drawing.graph.nodes.map { ($0.id, $0.title) } + clusters.values.map { ($0.id, $0.title) },
      uniquingKeysWith: { first, _ in first })
    return drawing.placement.boundaries.flatMap { boundary in
      clusters[boundary.id].map { self.boundary($0, boundary) } ?? []
    } + drawing.lines.flatMap { line($0, names) } + drawing.anchors.flatMap { anchor($0, names) }
      + drawing.graph.nodes.flatMap(card)
  }

  // MARK: Boundaries

  private func boundary(
    _ cluster: DiagramGraph.Cluster, _ boundary: Placement.Boundary
  ) -> [String] {
    guard let frame = layout.clusters[cluster.id] else { return [] }
    let size = drawing.theme.spacing.clusterIconSize
    let isOuter = cluster.kind == .region || cluster.kind == .site || cluster.kind == .global
    let radius = isOuter ? 10.0 : 7.0
    let title = boundary.titleFrame
    return XML.group(
      "g", ["class": "cluster \(cluster.kind.rawValue)", "data-id": prefix + cluster.id],
      [
        XML.element(
          "title", [:], XML.escaped(drawing.graph.tooltip(cluster.fullTitle, of: cluster.id))),
        pen.rect(frame, .boundary(cluster.kind), radius: radius),
      ] + pen.ground(frame, cluster.emphasis, radius: radius) + glyph(of: cluster, title) + [
        pen.text(
          boundary.title, .boundaryTitle, Point(title.left + size + 5, title.top + 12),
          isStruck: cluster.emphasis == .lost)
      ]
        + (boundary.detail.isEmpty
          ? []
          : [
            pen.text(
              boundary.detail, .boundaryDetail,
              Point(boundary.detailFrame.right, boundary.detailFrame.top + 12))
          ]))
  }

  /// The icon before a boundary's title; its flag, if it has one.
  private func glyph(of cluster: DiagramGraph.Cluster, _ title: Rect) -> [String] {
    let size = drawing.theme.spacing.clusterIconSize
    if let flag = drawing.graph.flag(of: cluster.id) {
      return pen.flag(flag.severity, Point(title.left + size / 2, title.center.y))
    }
    let corner = Point(title.left, title.center.y - size / 2)
    return [pen.icon(cluster.icon, in: id, corner, size: size, .boundaryIcon)]
  }

  // MARK: Cards

  private func card(_ node: DiagramGraph.Node) -> [String] {
    guard let card = drawing.placement.cards[node.id], let frame = layout.nodes[node.id] else {
      return []
    }
    let spacing = drawing.theme.spacing
    let corner = Point(
      frame.left + spacing.cardPadding, frame.center.y - spacing.tileSize / 2)
    let inset = (spacing.tileSize - spacing.iconSize) / 2
    let plane = node.icon.plane
    let name = node.tooltip.isEmpty ? node.title : node.tooltip
    var children = [
      XML.element("title", [:], XML.escaped(drawing.graph.tooltip(name, of: node.id))),
      pen.rect(frame, node.isHidden ? .hiddenCard : .card, radius: 7),
    ]
    children += pen.ground(frame, node.emphasis, radius: 7)
    children += [
      pen.rect(
        Rect(
          left: corner.x, top: corner.y, right: corner.x + spacing.tileSize,
          bottom: corner.y + spacing.tileSize), .tile(plane), radius: 6),
      pen.icon(
        node.icon, in: id, Point(corner.x + inset, corner.y + inset), size: spacing.iconSize,
        .icon(plane)),
    ]
    if let flag = drawing.graph.flag(of: node.id) {
      children += pen.flag(flag.severity, Point(corner.x + 1, corner.y + 1))
    }
    let texts = card.title.map { ($0, TextStyle.title) } + card.details.map { ($0, .detail) }
    let left = corner.x + spacing.tileSize + spacing.cardPadding
    var baseline = frame.center.y - Double(texts.count) * spacing.lineHeight / 2 + 11
    for (text, style) in texts {
      children.append(
        pen.text(
          text, style, Point(left, baseline), isStruck: node.emphasis == .lost && style == .title))
      baseline += spacing.lineHeight
    }
    return XML.group("g", ["class": "node", "data-id": prefix + node.id], children)
  }

  /// A dot on the border of a boundary.
  private func anchor(_ anchor: Drawing.Anchor, _ names: [String: String]) -> [String] {
    guard let frame = layout.nodes[anchor.id] else { return [] }
    return XML.group(
      "g", ["class": "node", "data-id": prefix + anchor.id],
      [
        XML.element("title", [:], XML.escaped(names[anchor.cluster] ?? anchor.cluster)),
        pen.circle(frame.center, radius: frame.width / 2, .arrow(.connection)),
      ])
  }

  // MARK: Lines

  private func line(_ line: Drawing.Line, _ names: [String: String]) -> [String] {
    let edge = line.edge
    guard let geometry = layout.lines[edge.id] else { return [] }
    let curve = geometry.curve
    let tooltip =
      "\(names[edge.tail] ?? edge.tail) to \(names[edge.head] ?? edge.head): "
      + "\(edge.label) (\(edge.line.title.lowercased()))"
    var children = [
      XML.element("title", [:], XML.escaped(tooltip)),
      pen.path(pathData(curve), .line(edge.line, edge.emphasis)),
    ]
    if let last = curve.last, let tip = geometry.tip {
      children.append(pen.path(arrow(from: last, to: tip), .arrow(edge.line, edge.emphasis)))
    }
    if edge.emphasis == .lost {
      children += pen.cross(line.spot)
    } else if let mark = line.mark, let center = geometry.label {
      children += pen.mark(
        badge: mark.badge, caption: mark.caption, mark.frame.centered(on: center), edge.line)
    }
    return XML.group(
      "g",
      [
        "class": "edge", "data-id": prefix + edge.id, "data-from": prefix + line.tail,
        "data-to": prefix + line.head,
        "data-plane": edge.line.rawValue,
      ], children)
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

  private func pair(_ point: Point) -> String { "\(number(point.x)) \(number(point.y))" }
}

extension Rect {
  /// A rectangle of the same size around another point.
  fileprivate func centered(on point: Point) -> Rect {
    Rect(
      left: point.x - width / 2, top: point.y - height / 2, right: point.x + width / 2,
      bottom: point.y + height / 2)
  }
}
