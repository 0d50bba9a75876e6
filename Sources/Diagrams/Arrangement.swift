package import ArchitectureModel

/// Where everything of an architecture stands: in rows by tier, in columns by site, region and zone.
///
/// All views share one arrangement and leave out the rows and columns that they do not use. So what
/// stands left of, above or inside something does so in every view, and what has a counterpart in
/// another region stands at the same height as that.
package struct Arrangement: Sendable {
  private var cells: [ElementID: DiagramGraph.Cell] = [:]
  private var ranges: [ElementID: ClosedRange<Int>] = [:]
  private var ranks: [ElementID: [Int]] = [:]
  /// The columns above which what belongs to no region stands.
  let banner: ClosedRange<Int>

  package init(_ model: Model) {
    let cards = model.elementsAndParts.filter { model.card(of: $0) != nil }
    let strips = Strips(model, cards: Set(cards))
    ranges = strips.ranges
    banner = strips.banner
    let tiers = Tiers(model, cards: cards)
    var slots = SlotAssignment(model, strips)
    var rows: [ElementID: [Int]] = [:]
    for group in tiers.groups {
      for (id, slot) in slots.assign(group) {
        rows[id] = group.row + [slot.wrap]
        cells[id] = DiagramGraph.Cell(row: 0, column: slot.column)
      }
    }
    let numbers = Dictionary(
      uniqueKeysWithValues: Set(rows.values).sorted { $0.lexicographicallyPrecedes($1) }
        .enumerated().map { ($1, $0) })
    for (id, row) in rows { cells[id]?.row = numbers[row] ?? 0 }
    ranks = rows
  }

  /// Orders an element among the rows of any architecture, from top to bottom.
  func rank(of id: ElementID) -> [Int] { ranks[id] ?? [] }

  /// The cell of an element or part.
  func cell(of id: ElementID) -> DiagramGraph.Cell {
    cells[id] ?? DiagramGraph.Cell(row: 0, column: 0)
  }

  /// The columns that belong to a site or region.
  func columns(of id: ElementID) -> ClosedRange<Int>? { ranges[id] }
}

/// The columns of sites and regions, from left to right.
struct Strips {
  /// By site and region.
  private(set) var ranges: [ElementID: ClosedRange<Int>] = [:]
  /// The columns of all regions: what belongs to none stands above them.
  private(set) var banner: ClosedRange<Int>

  init(_ model: Model, cards: Set<ElementID>) {
    var next = 0
    for site in model.all(OnPremisesSite.self) {
      ranges[site.id] = next...next
      next += 1
    }
    let first = next
    let regions = model.regions
    for region in regions {
      let zones = model.zones(of: region.id).count
      let wanted = regions.count == 1 ? min(model.widestRow(of: region.id, cards), 4) : 2
      let count = max(wanted, zones, 2)
      ranges[region.id] = next...(next + count - 1)
      next += count
    }
    banner = first...max(next - 1, first + (regions.isEmpty ? 3 : 0))
  }
}

extension Model {
  /// The zones that servers and standbys of a region stand in, in order.
  func zones(of region: ElementID) -> [AvailabilityZone] {
    let inside = servers.filter { isInside($0.id, region) }
    return Set(inside.flatMap { [$0.zone, $0.standbyZone] }.compactMap(\.self))
      .sorted { $0.rawValue < $1.rawValue }
  }

  /// How many cards of one kind a region holds in one place at most.
  fileprivate func widestRow(of region: ElementID, _ cards: Set<ElementID>) -> Int {
    let inside = elements.filter { cards.contains($0.id) && isInside($0.id, region) }
    let groups = Dictionary(grouping: inside) { element in
      "\(parent(of: element.id)?.text ?? "") \(type(of: element))"
    }
    return groups.values.map(\.count).max() ?? 1
  }
}
