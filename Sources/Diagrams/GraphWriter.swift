/// Writes the boundaries, lines and cards of a graph, without anything around it.
struct GraphWriter: Sendable {
  let drawing: Drawing
  let layout: LaidOutGraph
  let pen: Pen
  /// The picture's identifier, under which icons are defined.
  let id: String
  /// Stands before the names of elements, where several graphs share a picture.
  var prefix = ""
  /// Whether what looks the same is the same text in all drawings of a document: cards are written as
  /// seen from their own corner, and lines leave their emphasis to whoever shows them.
  var isShared = false

  /// A boundary, a line or a card as it is written.
  struct Group {
    var attributes: KeyValuePairs<String, String?>
    /// What a person reads who points at it.
    var tooltip: String
    var shapes: [String]
    /// What the group does not say itself where it is shared.
    var emphasis = DiagramGraph.Emphasis.usual

    var lines: [String] {
      XML.group("g", attributes, [XML.element("title", [:], XML.escaped(tooltip))] + shapes)
    }
  }

  var body: [String] { groups.flatMap(\.lines) }

  /// Boundaries, then lines, then cards, so that nothing is hidden.
  var groups: [Group] {
    let clusters = Dictionary(
      drawing.graph.clusters.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let names = Dictionary(
      drawing.graph.nodes.map { ($0.id, $0.title) } + clusters.values.map { ($0.id, $0.title) },
      uniquingKeysWith: { first, _ in first })
    return drawing.placement.boundaries.compactMap { boundary in
      clusters[boundary.id].flatMap { self.boundary($0, boundary) }
    } + drawing.lines.compactMap { line($0, names) }
      + drawing.anchors.compactMap { anchor($0, names) } + drawing.graph.nodes.compactMap(card)
  }

  // MARK: Boundaries

  private func boundary(
    _ cluster: DiagramGraph.Cluster, _ boundary: Placement.Boundary
  ) -> Group? {
    guard let frame = layout.clusters[cluster.id] else { return nil }
    let size = drawing.theme.spacing.clusterIconSize
    let isOuter = cluster.kind == .region || cluster.kind == .site || cluster.kind == .global
    let radius = isOuter ? 10.0 : 7.0
    let title = boundary.titleFrame
    return Group(
      attributes: ["class": "cluster \(cluster.kind.rawValue)", "data-id": prefix + cluster.id],
      tooltip: drawing.graph.tooltip(cluster.fullTitle, of: cluster.id),
      shapes: [pen.rect(frame, .boundary(cluster.kind), radius: radius)]
        + pen.ground(frame, cluster.emphasis, radius: radius) + glyph(of: cluster, title) + [
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

  private func card(_ node: DiagramGraph.Node) -> Group? {
    guard let card = drawing.placement.cards[node.id], let place = layout.nodes[node.id] else {
      return nil
    }
    let frame =
      isShared ? Rect(left: 0, top: 0, right: place.width, bottom: place.height) : place
    let spacing = drawing.theme.spacing
    let corner = Point(
      frame.left + spacing.cardPadding, frame.center.y - spacing.tileSize / 2)
    let inset = (spacing.tileSize - spacing.iconSize) / 2
    let plane = node.icon.plane
    let name = node.tooltip.isEmpty ? node.title : node.tooltip
    var shapes = [pen.rect(frame, node.isHidden ? .hiddenCard : .card, radius: 7)]
    shapes += pen.ground(frame, node.emphasis, radius: 7)
    shapes += [
      pen.rect(
        Rect(
          left: corner.x, top: corner.y, right: corner.x + spacing.tileSize,
          bottom: corner.y + spacing.tileSize), .tile(plane), radius: 6),
      pen.icon(
        node.icon, in: id, Point(corner.x + inset, corner.y + inset), size: spacing.iconSize,
        .icon(plane)),
    ]
    if let flag = drawing.graph.flag(of: node.id) {
      shapes += pen.flag(flag.severity, Point(corner.x + 1, corner.y + 1))
    }
    let texts = card.title.map { ($0, TextStyle.title) } + card.details.map { ($0, .detail) }
    let left = corner.x + spacing.tileSize + spacing.cardPadding
    var baseline = frame.center.y - Double(texts.count) * spacing.lineHeight / 2 + 11
    for (text, style) in texts {
      shapes.append(
        pen.text(
          text, style, Point(left, baseline), isStruck: node.emphasis == .lost && style == .title))
      baseline += spacing.lineHeight
    }
    return Group(
      attributes: [
        "class": "node", "data-id": prefix + node.id,
        "transform": isShared ? "translate(\(pair(Point(place.left, place.top))))" : nil,
      ],
      tooltip: drawing.graph.tooltip(name, of: node.id), shapes: shapes)
  }

  /// A dot on the border of a boundary.
  private func anchor(_ anchor: Drawing.Anchor, _ names: [String: String]) -> Group? {
    guard let frame = layout.nodes[anchor.id] else { return nil }
    return Group(
      attributes: ["class": "node", "data-id": isShared ? anchor.cluster : prefix + anchor.id],
      tooltip: names[anchor.cluster] ?? anchor.cluster,
      shapes: [pen.circle(frame.center, radius: frame.width / 2, .arrow(.connection))])
  }

  // MARK: Lines

  private func line(_ line: Drawing.Line, _ names: [String: String]) -> Group? {
    let edge = line.edge
    guard let geometry = layout.lines[edge.id] else { return nil }
    let curve = geometry.curve
    let tooltip =
      "\(names[edge.tail] ?? edge.tail) to \(names[edge.head] ?? edge.head): "
      + "\(edge.label) (\(edge.line.title.lowercased()))"
    let emphasis = isShared && edge.emphasis != .lost ? .usual : edge.emphasis
    var shapes = [pen.path(pathData(curve), .line(edge.line, emphasis))]
    if let last = curve.last, let tip = geometry.tip {
      shapes.append(pen.path(arrow(from: last, to: tip), .arrow(edge.line, emphasis)))
    }
    if edge.emphasis == .lost {
      shapes += pen.cross(line.spot)
    } else if let mark = line.mark, let center = geometry.label {
      shapes += pen.mark(
        badge: mark.badge, caption: mark.caption, mark.frame.centered(on: center), edge.line)
    }
    return Group(
      attributes: [
        "class": "edge", "data-id": isShared ? nil : prefix + edge.id,
        "data-from": prefix + (isShared ? edge.tail : line.tail),
        "data-to": prefix + (isShared ? edge.head : line.head), "data-plane": edge.line.rawValue,
      ], tooltip: tooltip, shapes: shapes,
      emphasis: emphasis == edge.emphasis ? .usual : edge.emphasis)
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
