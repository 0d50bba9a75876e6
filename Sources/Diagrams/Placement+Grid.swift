/// The slots of all columns, from left to right.
struct ColumnGrid {
  /// How many slots each column has.
  let slots: [String: Int]
  /// Which of the banner's slots stand above a column.
  let bannerSlots: [String: Range<Int>]
  let bannerSlotCount: Int
  /// Whether rows that leave slots free are centred: only where no other region mirrors them.
  let isCentered: Bool
  /// How many levels of boundaries the deepest region holds.
  let depth: Int
  let width: Double

  private let frames: [String: (left: Double, right: Double)]
  private let firstCard: [String: Double]
  private let pitch: Double

  init(_ graph: DiagramGraph, _ spacing: Spacing) {
    let regions = graph.columns.filter { $0.kind != .site }
    let most = regions.count <= 1 ? 4 : 2
    let banner = graph.banner?.items.count ?? 0
    isCentered = regions.count <= 1
    depth = (regions.map(\.depth).max() ?? 1) - 1
    let splits = regions.contains(where: \.hasBoundariesSideBySide)
    pitch =
      spacing.cardWidth
      + (splits ? max(spacing.cardGap, 2 * spacing.clusterPadding + 26) : spacing.cardGap)

    var slots: [String: Int] = [:]
    var frames: [String: (Double, Double)] = [:]
    var firstCard: [String: Double] = [:]
    var bannerSlots: [String: Range<Int>] = [:]
    var count = 0
    var x = 0.0
    let shared = regions.map { $0.slotsWanted(atMost: most) }.max() ?? 1
    for column in graph.columns {
      let isSite = column.kind == .site
      let wanted = isSite ? 1 : max(shared, regions.count == 1 ? min(banner, most) : 1)
      let margin = spacing.clusterPadding * Double((isSite ? 0 : depth) + 1)
      slots[column.id] = wanted
      firstCard[column.id] = x + margin
      let right = x + 2 * margin + Double(wanted - 1) * pitch + spacing.cardWidth
      frames[column.id] = (x, right)
      if !isSite {
        bannerSlots[column.id] = count..<(count + wanted)
        count += wanted
      }
      x = right + spacing.columnGap
    }
    self.slots = slots
    self.frames = frames
    self.firstCard = firstCard
    self.bannerSlots = bannerSlots
    bannerSlotCount = max(count, 1)
    width = max(x - spacing.columnGap, 0)
  }

  func left(of column: String) -> Double { frames[column]?.left ?? 0 }
  func right(of column: String) -> Double { frames[column]?.right ?? 0 }

  /// Where a card of a column's slot begins.
  func slot(_ slot: Double, of column: String) -> Double {
    (firstCard[column] ?? 0) + slot * pitch
  }

  /// Where a card of a banner's slot begins: above the same slot of the column below.
  func bannerSlot(_ slot: Double) -> Double {
    let found =
      bannerSlots.first {
        Double($0.value.lowerBound) <= slot && slot < Double($0.value.upperBound)
      }
      ?? bannerSlots.min { $0.value.lowerBound < $1.value.lowerBound }
    guard let found else { return 0 }
    return self.slot(slot - Double(found.value.lowerBound), of: found.key)
  }
}

extension DiagramGraph.Cluster {
  /// Whether two boundaries, or a boundary and a card, stand in one row anywhere inside.
  fileprivate var hasBoundariesSideBySide: Bool {
    let ranks = Dictionary(grouping: items, by: \.rank).values
    let here = ranks.contains { members in
      members.count > 1
        && members.contains {
          if case .cluster(let cluster) = $0 { cluster.kind != .network } else { false }
        }
    }
    return here
      || items.contains {
        if case .cluster(let cluster) = $0 { cluster.hasBoundariesSideBySide } else { false }
      }
  }

  /// The number of slots with which every row is filled as evenly as possible.
  fileprivate func slotsWanted(atMost most: Int) -> Int {
    let ranks = Dictionary(grouping: items, by: \.rank).values
    let rows =
      ranks.map { members in
        members.contains { if case .cluster(let c) = $0 { c.kind == .network } else { false } }
          ? members.map(\.naturalWidth).max() ?? 1 : members.map(\.naturalWidth).reduce(0, +)
      }
    return rows.map { count -> Int in
      let lines = (count + most - 1) / most
      return (count + lines - 1) / max(lines, 1)
    }.max() ?? 1
  }
}
