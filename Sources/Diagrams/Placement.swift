/// Where everything stands: cards and boundaries on shared grid lines, on whole points.
///
/// Columns are divided into slots one card wide, and into bands that all columns share, so that cards
/// of different boundaries stand exactly above and beside one another. The result depends only on
/// the order and nesting of the graph and on how many lines the texts take.
package struct Placement: Sendable {
  /// A card with its text broken into lines.
  package struct Card: Sendable {
    package var frame: Rect
    package var title: [String]
    package var details: [String]
  }

  /// A boundary with its title on one line.
  package struct Boundary: Sendable {
    package var id: String
    package var frame: Rect
    package var title: String
    package var titleFrame: Rect
  }

  package private(set) var cards: [String: Card] = [:]
  /// Each before what it holds.
  package private(set) var boundaries: [Boundary] = []
  package private(set) var width = 0.0
  package private(set) var height = 0.0

  private let spacing: Spacing
  private let cardHeight: Double
  private let texts: [String: CardText]

  package init(_ graph: DiagramGraph, spacing: Spacing = Spacing()) {
    self.spacing = spacing
    texts = Dictionary(
      graph.nodes.map { ($0.id, CardText($0, spacing)) }, uniquingKeysWith: { first, _ in first })
    cardHeight = spacing.cardHeight(lines: texts.values.map(\.lineCount).max() ?? 2)
    place(graph)
  }

  // MARK: Columns and bands

  private mutating func place(_ graph: DiagramGraph) {
    let grid = ColumnGrid(graph, spacing)
    let columns = graph.columns.map { column in
      FlowedColumn(column, slots: grid.slots[column.id] ?? 1, isCentered: grid.isCentered)
    }
    let banner = graph.banner.map { FlowedColumn(banner: $0, grid: grid) }
    let flowed = columns + [banner].compactMap(\.self)
    let bands = Set(flowed.flatMap(\.bands)).sorted()
    let regions = graph.columns.filter { $0.kind != .site }.map(\.id)

    var y = spacing.clusterHeader
    var tops: [Band: Double] = [:]
    var extents: [Band: Extent] = [:]
    var regionTop = 0.0
    var isInBanner = banner != nil
    for band in bands {
      if isInBanner, band.rank > 0 {
        regionTop = y + spacing.clusterPadding
        y = regionTop + spacing.clusterHeader
        isInBanner = false
      }
      let extent = flowed.compactMap { $0.extent(of: band, cardHeight, spacing) }
        .reduce(Extent()) { $0.united(with: $1) }
      tops[band] = y
      extents[band] = extent
      y += extent.height + spacing.rowGap
    }
    height = y - spacing.rowGap + spacing.clusterPadding
    width = grid.width
    if let banner, let first = regions.first, let last = regions.last {
      let bottom = regionTop > 0 ? regionTop - spacing.rowGap : height
      let frame = Rect(
        left: grid.left(of: first), top: 0, right: grid.right(of: last), bottom: bottom)
      place(banner, frame, tops, extents, x: { grid.bannerSlot($0) }, depth: grid.depth)
    }
    for (cluster, column) in zip(graph.columns, columns) {
      let top = cluster.kind == .site ? 0 : regionTop
      let frame = Rect(
        left: grid.left(of: cluster.id), top: top, right: grid.right(of: cluster.id),
        bottom: height)
      place(
        column, frame, tops, extents, x: { grid.slot($0, of: cluster.id) },
        depth: cluster.kind == .site ? 0 : grid.depth)
    }
  }

  private mutating func place(
    _ column: FlowedColumn, _ frame: Rect, _ tops: [Band: Double], _ extents: [Band: Extent],
    x: (Double) -> Double, depth: Int
  ) {
    addBoundary(column.cluster, frame)
    for row in column.rows {
      guard let top = tops[row.band], let extent = extents[row.band] else { continue }
      place(row, top: top, extent: extent, x: x, depth: depth)
    }
  }

  private mutating func place(
    _ row: FlowedRow, top: Double, extent: Extent, x: (Double) -> Double, depth: Int
  ) {
    for member in row.members {
      let left = x(member.slot)
      switch member.item {
      case .node(let node):
        let y = top + extent.inset
        addCard(node, left: left, top: y)
      case .cluster(let cluster):
        let levels = cluster.kind == .network ? max(depth, cluster.depth) : cluster.depth
        let margin = spacing.clusterPadding * Double(levels)
        let right = x(member.slot + Double(member.span - 1)) + spacing.cardWidth
        let frame = Rect(
          left: left - margin, top: top, right: right + margin, bottom: top + extent.height)
        addBoundary(cluster, frame)
        place(member.rows, in: frame, extent: extent, x: x, depth: levels - 1)
      }
    }
  }

  /// Places the rows of a cluster; the first row's cards stand on the line of the outer row.
  private mutating func place(
    _ rows: [FlowedRow], in frame: Rect, extent: Extent, x: (Double) -> Double, depth: Int
  ) {
    let extents = rows.map { $0.extent(cardHeight, spacing) }
    guard let first = extents.first else { return }
    var y = frame.top + extent.inset - first.inset
    for (index, row) in rows.enumerated() {
      var own = extents[index]
      let isLast = index == rows.count - 1
      if isLast { own.height = max(own.height, frame.bottom - spacing.clusterPadding - y) }
      place(row, top: y, extent: own, x: x, depth: depth)
      y += own.height + spacing.rowGap
    }
  }

  // MARK: Boxes

  private mutating func addCard(_ node: DiagramGraph.Node, left: Double, top: Double) {
    guard let text = texts[node.id] else { return }
    let frame = Rect(
      left: left, top: top, right: left + spacing.cardWidth, bottom: top + cardHeight)
    cards[node.id] = Card(frame: frame, title: text.title, details: text.details)
  }

  private mutating func addBoundary(_ cluster: DiagramGraph.Cluster, _ frame: Rect) {
    let room = frame.width - 2 * spacing.clusterPadding
    let isRoomy =
      TextMeasure.width(
        cluster.fullTitle.flattened, size: spacing.clusterTitleSize, weight: .bold) <= room
    let wanted = isRoomy ? cluster.fullTitle : cluster.title
    let title =
      TextWrap.lines(
        wanted, width: room, size: spacing.clusterTitleSize, weight: .bold, limit: 1
      ).first ?? cluster.id
    let width = TextMeasure.width(title, size: spacing.clusterTitleSize, weight: .bold)
    let titleFrame = Rect(
      left: frame.left + spacing.clusterPadding, top: frame.top + 6,
      right: frame.left + spacing.clusterPadding + width.rounded(.up), bottom: frame.top + 22)
    boundaries.append(
      Boundary(id: cluster.id, frame: frame, title: title, titleFrame: titleFrame))
  }
}

/// The text of a card, broken into lines.
private struct CardText {
  let title: [String]
  let details: [String]
  var lineCount: Int { title.count + details.count }

  init(_ node: DiagramGraph.Node, _ spacing: Spacing) {
    let wrapped = TextWrap.lines(
      node.title, width: spacing.textWidth, size: spacing.titleSize, weight: .bold, limit: 2)
    title = wrapped.isEmpty ? [node.id] : wrapped
    details = node.details.flatMap {
      TextWrap.lines($0, width: spacing.textWidth, size: spacing.detailSize, limit: 2)
    }
  }
}
