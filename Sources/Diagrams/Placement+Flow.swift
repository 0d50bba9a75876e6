/// A horizontal band that all columns share: a rank, and one of its rows.
struct Band: Hashable, Comparable {
  var rank: Int
  var row: Int

  static func < (left: Band, right: Band) -> Bool {
    (left.rank, left.row) < (right.rank, right.row)
  }
}

/// The height of a row, and how far below its top the first cards begin.
struct Extent {
  var inset = 0.0
  var height = 0.0

  /// The extent of two things side by side whose first cards stand on one line.
  func united(with other: Extent) -> Extent {
    let inset = max(inset, other.inset)
    return Extent(
      inset: inset,
      height: max(inset - self.inset + height, inset - other.inset + other.height))
  }
}

/// An item with its slots, and with the rows of what it holds.
struct FlowedItem {
  var item: DiagramGraph.Item
  /// The first slot; a half when a row is centred.
  var slot: Double
  var span: Int
  var rows: [FlowedRow]
}

/// Items side by side.
struct FlowedRow {
  var band: Band
  var members: [FlowedItem]

  func extent(_ cardHeight: Double, _ spacing: Spacing) -> Extent {
    members.map { $0.extent(cardHeight, spacing) }.reduce(Extent()) { $0.united(with: $1) }
  }
}

extension FlowedItem {
  func extent(_ cardHeight: Double, _ spacing: Spacing) -> Extent {
    guard case .cluster = item else { return Extent(inset: 0, height: cardHeight) }
    let inner = rows.map { $0.extent(cardHeight, spacing) }
    let content =
      inner.map(\.height).reduce(0, +) + Double(max(inner.count - 1, 0)) * spacing.rowGap
    return Extent(
      inset: spacing.clusterHeader + (inner.first?.inset ?? 0),
      height: spacing.clusterHeader + content + spacing.clusterPadding)
  }
}

/// A column whose items have been put into rows.
struct FlowedColumn {
  let cluster: DiagramGraph.Cluster
  let rows: [FlowedRow]

  var bands: [Band] { rows.map(\.band) }

  func extent(of band: Band, _ cardHeight: Double, _ spacing: Spacing) -> Extent? {
    rows.first { $0.band == band }?.extent(cardHeight, spacing)
  }

  init(_ cluster: DiagramGraph.Cluster, slots: Int, isCentered: Bool) {
    self.cluster = cluster
    let ranks = Set(cluster.items.map(\.rank)).sorted()
    rows = ranks.flatMap { rank in
      Self.flow(
        cluster.items.filter { $0.rank == rank }, from: 0, slots: slots, rank: rank,
        isCentered: isCentered)
    }
  }

  /// Puts the nodes of a banner above the columns that they name, and the rest into free slots.
  init(banner: DiagramGraph.Cluster, grid: ColumnGrid) {
    cluster = banner
    var rows: [[Int: DiagramGraph.Item]] = [[:]]
    for item in banner.items {
      guard case .node(let node) = item else { continue }
      let wanted = node.column.flatMap { grid.bannerSlots[$0] } ?? 0..<grid.bannerSlotCount
      let place = rows.indices.lazy.compactMap { row in
        wanted.first { rows[row][$0] == nil }.map { (row, $0) }
      }.first
      if let (row, slot) = place {
        rows[row][slot] = item
      } else {
        rows.append([wanted.lowerBound: item])
      }
    }
    let slots = grid.bannerSlotCount
    self.rows = rows.enumerated().map { index, row in
      let shift =
        grid.isCentered ? Double(slots - row.count) / 2 - Double(row.keys.min() ?? 0) : 0
      let members = row.sorted { $0.key < $1.key }.map { slot, item in
        FlowedItem(item: item, slot: Double(slot) + shift, span: 1, rows: [])
      }
      return FlowedRow(band: Band(rank: 0, row: index), members: members)
    }
  }

  /// Puts items side by side until the slots are used up, then into the next row.
  static func flow(
    _ items: [DiagramGraph.Item], from start: Double, slots: Int, rank: Int, isCentered: Bool
  ) -> [FlowedRow] {
    var rows: [[(item: DiagramGraph.Item, span: Int)]] = []
    var used = slots
    for item in items {
      let span = min(item.slotsNeeded(within: slots), slots)
      if used + span > slots {
        rows.append([])
        used = 0
      }
      rows[rows.count - 1].append((item, span))
      used += span
    }
    return rows.enumerated().map { index, row in
      let total = row.map(\.span).reduce(0, +)
      var slot = start + (isCentered ? Double(slots - total) / 2 : 0)
      let members = row.map { item, span in
        defer { slot += Double(span) }
        return FlowedItem(
          item: item, slot: slot, span: span,
          rows: item.innerRows(from: slot, slots: span, isCentered: isCentered))
      }
      return FlowedRow(band: Band(rank: rank, row: index), members: members)
    }
  }
}

extension DiagramGraph.Item {
  /// How many slots an item takes: a card one, a network all, any other boundary what it holds.
  func slotsNeeded(within slots: Int) -> Int {
    switch self {
    case .node: return 1
    case .cluster(let cluster):
      if cluster.kind == .network { return slots }
      let total = cluster.items.map { $0.slotsNeeded(within: slots) }.reduce(0, +)
      return max(1, min(total, slots))
    }
  }

  fileprivate func innerRows(from start: Double, slots: Int, isCentered: Bool) -> [FlowedRow] {
    guard case .cluster(let cluster) = self else { return [] }
    return FlowedColumn.flow(
      cluster.items, from: start, slots: slots, rank: 0, isCentered: isCentered)
  }

  /// The slots of an item and its neighbours that would stand in one row, if there were room.
  var naturalWidth: Int {
    switch self {
    case .node: 1
    case .cluster(let cluster): max(1, cluster.items.map(\.naturalWidth).reduce(0, +))
    }
  }
}
