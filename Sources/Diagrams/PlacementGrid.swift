/// The rows and columns that a graph uses, counted without gaps, and the part of them that each
/// cluster covers.
struct ClusterAreas {
  struct Area {
    var rows: ClosedRange<Int>
    var columns: ClosedRange<Int>
    /// How many borders lie between a cluster's own and the cards at that side, its own included.
    var nesting = Nesting()
    /// How many lines have room to pass what stands below one another inside, at either side.
    var lanes = 0
  }

  struct Nesting {
    var left = 1
    var right = 1
    var top = 1
    var bottom = 1
  }

  private(set) var areas: [String: Area] = [:]
  let rowCount: Int
  let columnCount: Int
  /// The boundary on top, if there is one.
  let banner: String?
  private let bannerRows: Int
  /// The last columns of sites and regions.
  private(set) var stripEnds: Set<Int> = []

  private let rows: [Int]
  private let columns: [Int]

  init(_ graph: DiagramGraph) {
    let cells = graph.nodes.map(\.cell)
    rows = Set(cells.map(\.row)).sorted()
    columns = Set(cells.map(\.column)).sorted()
    rowCount = rows.count
    columnCount = columns.count
    banner = graph.banner?.id
    bannerRows = Set(graph.banner?.nodes.map(\.cell.row) ?? []).count
    guard rowCount > 0 else { return }
    if let banner = graph.banner {
      areas[banner.id] = Area(rows: 0...(bannerRows - 1), columns: 0...(columnCount - 1))
    }
    guard rowCount > bannerRows else { return }
    for strip in graph.columns {
      guard var area = tight(strip) else { continue }
      if strip.kind != .site { area.rows = bannerRows...(rowCount - 1) }
      if let reserved = strip.columns {
        let used = columns.indices.filter { reserved.contains(columns[$0]) }
        if let first = used.first, let last = used.last { area.columns = first...last }
      }
      stripEnds.insert(area.columns.upperBound)
      add(strip, area)
    }
    let regions = graph.columns.filter { $0.kind != .site }.map(\.id)
    align(regions, \.top)
    align(regions, \.bottom)
  }

  /// The cell of a card, counted without gaps.
  func index(of cell: DiagramGraph.Cell) -> DiagramGraph.Cell {
    DiagramGraph.Cell(
      row: rows.firstIndex(of: cell.row) ?? 0, column: columns.firstIndex(of: cell.column) ?? 0)
  }

  // MARK: Areas

  /// The smallest area around a cluster's cards.
  private func tight(_ cluster: DiagramGraph.Cluster) -> Area? {
    let cells = cluster.nodes.map { index(of: $0.cell) }
    guard let top = cells.map(\.row).min(), let bottom = cells.map(\.row).max(),
      let left = cells.map(\.column).min(), let right = cells.map(\.column).max()
    else { return nil }
    return Area(rows: top...bottom, columns: left...right)
  }

  /// Adds a cluster and what it holds; a cluster that has its rows to itself is as wide as the one
  /// around it, and zones are as high as their neighbours.
  private mutating func add(_ cluster: DiagramGraph.Cluster, _ area: Area) {
    var area = area
    let inner = cluster.items.compactMap { item -> DiagramGraph.Cluster? in
      if case .cluster(let inner) = item { inner } else { nil }
    }
    let cards = Set(
      cluster.items.compactMap { item -> Int? in
        if case .node(let node) = item { index(of: node.cell).row } else { nil }
      })
    let tightAreas = inner.map(tight)
    let zoneRows = zip(inner, tightAreas).compactMap { $0.kind == .zone ? $1?.rows : nil }
    for (position, child) in inner.enumerated() {
      guard var own = tightAreas[position] else { continue }
      if child.kind == .zone {
        let first = zoneRows.map(\.lowerBound).min() ?? own.rows.lowerBound
        let last = zoneRows.map(\.upperBound).max() ?? own.rows.upperBound
        own.rows = first...last
      } else {
        let others = tightAreas.indices.filter { $0 != position }
        let isAlone =
          !own.rows.contains(where: cards.contains)
          && !others.contains { tightAreas[$0]?.rows.overlaps(own.rows) ?? false }
        if isAlone { own.columns = area.columns }
      }
      add(child, own)
    }
    let siblings = inner.filter { $0.kind != .zone }.map(\.id)
    align(siblings.filter { areas[$0]?.columns.lowerBound == area.columns.lowerBound }, \.left)
    align(siblings.filter { areas[$0]?.columns.upperBound == area.columns.upperBound }, \.right)
    for child in inner.compactMap({ areas[$0.id] }) {
      let nested = child.nesting
      if child.columns.lowerBound == area.columns.lowerBound {
        area.nesting.left = max(area.nesting.left, nested.left + 1)
      }
      if child.columns.upperBound == area.columns.upperBound {
        area.nesting.right = max(area.nesting.right, nested.right + 1)
      }
      if child.rows.lowerBound == area.rows.lowerBound {
        area.nesting.top = max(area.nesting.top, nested.top + 1)
      }
      if child.rows.upperBound == area.rows.upperBound {
        area.nesting.bottom = max(area.nesting.bottom, nested.bottom + 1)
      }
    }
    // The first two neighbours are reached from above and below.
    area.lanes = min(max(inner.count { $0.kind == .network } - 2, 0), 3)
    areas[cluster.id] = area
  }

  /// Gives clusters whose edges should lie on one line the nesting of the deepest.
  private mutating func align(_ ids: [String], _ side: WritableKeyPath<Nesting, Int>) {
    let deepest = ids.compactMap { areas[$0]?.nesting[keyPath: side] }.max() ?? 1
    for id in ids { areas[id]?.nesting[keyPath: side] = deepest }
  }
}

/// The coordinates of rows and columns, with room between them for the borders that lie there.
struct PlacementGrid {
  let width: Double
  let height: Double
  private let lefts: [Double]
  private let tops: [Double]
  private let areas: ClusterAreas
  private let spacing: Spacing

  init(_ areas: ClusterAreas, _ spacing: Spacing) {
    self.areas = areas
    self.spacing = spacing
    let all = areas.areas.values
    func widest(_ matches: (ClusterAreas.Area) -> Bool, _ side: (ClusterAreas.Area) -> Double)
      -> Double
    { all.filter(matches).map(side).max() ?? 0 }
    var x = 0.0
    var lefts: [Double] = []
    for column in 0..<areas.columnCount {
      let before = widest({ $0.columns.lowerBound == column }) { $0.left(spacing) }
      if column == 0 {
        x = before
      } else {
        let borders = before + widest({ $0.columns.upperBound == column - 1 }) { $0.right(spacing) }
        x +=
          areas.stripEnds.contains(column - 1)
          ? borders + spacing.columnGap
          : max(spacing.cardGap, borders > 0 ? borders + spacing.clusterGap : 0)
      }
      lefts.append(x)
      x += spacing.cardWidth
    }
    width = x + widest({ $0.columns.upperBound == areas.columnCount - 1 }) { $0.right(spacing) }
    self.lefts = lefts

    var y = 0.0
    var tops: [Double] = []
    for row in 0..<areas.rowCount {
      let headers = widest({ $0.rows.lowerBound == row }) { $0.top(spacing) }
      if row == 0 {
        y = headers
      } else {
        let ending = widest({ $0.rows.upperBound == row - 1 }) { $0.bottom(spacing) }
        y += headers + ending + spacing.rowGap
      }
      tops.append(y)
      y += spacing.cardHeight
    }
    height = y + widest({ $0.rows.upperBound == areas.rowCount - 1 }) { $0.bottom(spacing) }
    self.tops = tops
  }

  /// The frame of the card in a cell that is counted without gaps.
  func frame(of cell: DiagramGraph.Cell) -> Rect {
    Rect(
      left: lefts[cell.column], top: tops[cell.row], right: lefts[cell.column] + spacing.cardWidth,
      bottom: tops[cell.row] + spacing.cardHeight)
  }

  func frame(of cluster: String) -> Rect? {
    guard let area = areas.areas[cluster] else { return nil }
    let first = frame(
      of: DiagramGraph.Cell(row: area.rows.lowerBound, column: area.columns.lowerBound))
    let last = frame(
      of: DiagramGraph.Cell(row: area.rows.upperBound, column: area.columns.upperBound))
    // The banner is flush with what stands below its ends.
    let isBanner = cluster == areas.banner
    return Rect(
      left: isBanner ? 0 : first.left - area.left(spacing),
      top: first.top - area.top(spacing),
      right: isBanner ? width : last.right + area.right(spacing),
      bottom: last.bottom + area.bottom(spacing))
  }
}

extension ClusterAreas.Area {
  /// From a cluster's border to the cards at that side, in points.
  fileprivate func left(_ spacing: Spacing) -> Double {
    Double(nesting.left) * spacing.clusterPadding + Double(lanes) * spacing.track
  }

  fileprivate func right(_ spacing: Spacing) -> Double {
    Double(nesting.right) * spacing.clusterPadding + Double(lanes) * spacing.track
  }

  fileprivate func top(_ spacing: Spacing) -> Double {
    Double(nesting.top) * spacing.clusterHeader
  }

  fileprivate func bottom(_ spacing: Spacing) -> Double {
    Double(nesting.bottom) * spacing.clusterPadding
  }
}
