extension DiagramGraph {
  /// Two sketches in one graph: what is new stands out, what is gone is struck through.
  ///
  /// What is in both stands where the newer sketch has it; what is gone takes the place that it had, or
  /// a free one beside it. What moved to another site or region is gone here and new there.
  package init(from old: Sketch, to new: Sketch, id: String, title: String, subtitle: String) {
    let old = old.renamingMoved(in: new)
    var grid = DifferenceGrid(from: old, to: new)
    let cards = Comparison(old.cards, new.cards, by: \.id) { $0.looksLike($1) }
    for card in new.cards { grid.place(card) }
    for card in cards.removed { grid.place(card) }
    let boundaries = Comparison(old.boundaries, new.boundaries, by: \.id)
    let lines = Comparison(old.lines, new.lines) { [$0.from, $0.to, $0.plane] }
    let nodes = cards.entries.map(\.shown).map { card, emphasis in
      (card, Node(card, cell: grid.cell(of: card), emphasis))
    }
    let nesting = DifferenceNesting(
      boundaries: boundaries.entries.map(\.shown), nodes: nodes, grid: grid)
    self.init(
      id: id, title: title, subtitle: subtitle, banner: nesting.banner, columns: nesting.columns,
      edges: lines.entries.map(\.shown).enumerated().compactMap { index, line in
        Edge(line.value, id: "\(id)-line-\(index + 1)", line.emphasis)
      })
    isDifference = true
  }
}

extension Sketch {
  /// The sketch with other identifiers for cards that stand in another site or region in a newer one.
  fileprivate func renamingMoved(in new: Sketch) -> Sketch {
    let later = Dictionary(new.cards.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let moved = Set(
      cards.filter { card in later[card.id].map { $0.strip != card.strip } ?? false }.map(\.id))
    func name(_ id: String) -> String { moved.contains(id) ? "\(id).before" : id }
    var copy = self
    for index in cards.indices { copy.cards[index].id = name(cards[index].id) }
    for index in lines.indices {
      copy.lines[index].from = name(lines[index].from)
      copy.lines[index].to = name(lines[index].to)
    }
    return copy
  }
}

extension Comparison.Entry {
  /// What is drawn of the member, and how.
  fileprivate var shown: (value: Value, emphasis: DiagramGraph.Emphasis) {
    switch self {
    case .added(let value): (value, .added)
    case .kept(let value): (value, .usual)
    case .changed(_, let value): (value, .changed)
    case .removed(let value): (value, .lost)
    }
  }
}

extension Sketch.Card {
  /// Whether a reader would see no difference but of place.
  fileprivate func looksLike(_ other: Sketch.Card) -> Bool {
    var moved = self
    (moved.row, moved.column) = (other.row, other.column)
    return moved == other
  }
}

/// Finds a cell for every card of two sketches.
private struct DifferenceGrid {
  private var strips: [Sketch.Strip]
  private let rows: [[Int]: Int]
  private var places: [Place: String] = [:]
  private var columns: [String: Int] = [:]
  private let sites: Set<String>

  private struct Place: Hashable {
    var strip: String?
    var row: [Int]
    var column: Int
  }

  init(from old: Sketch, to new: Sketch) {
    strips = Self.joined(old.strips, new.strips)
    sites = Set((old.boundaries + new.boundaries).filter { $0.kind == "site" }.map(\.id))
    let keys = Set((old.cards + new.cards).map(\.row))
    rows = Dictionary(
      uniqueKeysWithValues: keys.sorted { $0.lexicographicallyPrecedes($1) }.enumerated().map {
        ($1, $0)
      })
  }

  /// All strips in the order of the newer sketch; what is gone follows what it followed.
  private static func joined(_ old: [Sketch.Strip], _ new: [Sketch.Strip]) -> [Sketch.Strip] {
    var strips = new
    for (index, strip) in old.enumerated() {
      if let known = strips.firstIndex(where: { $0.id == strip.id }) {
        strips[known].columns = max(strips[known].columns, strip.columns)
        continue
      }
      let earlier = old[..<index].last { before in strips.contains { $0.id == before.id } }
      let place = strips.firstIndex { $0.id == earlier?.id }
      strips.insert(strip, at: place.map { $0 + 1 } ?? 0)
    }
    return strips
  }

  /// Takes the card's own place, or the next free one in its row; a full strip becomes wider.
  mutating func place(_ card: Sketch.Card) {
    var column = card.column
    while places[Place(strip: card.strip, row: card.row, column: column)] != nil { column += 1 }
    places[Place(strip: card.strip, row: card.row, column: column)] = card.id
    columns[card.id] = column
    if let index = strips.firstIndex(where: { $0.id == card.strip }) {
      strips[index].columns = max(strips[index].columns, column + 1)
    }
  }

  func cell(of card: Sketch.Card) -> DiagramGraph.Cell {
    DiagramGraph.Cell(
      row: rows[card.row] ?? 0,
      column: start(of: card.strip) + (columns[card.id] ?? card.column))
  }

  /// The columns of a site or region; nothing for other boundaries.
  func range(of id: String) -> ClosedRange<Int>? {
    strips.first { $0.id == id }.map { start(of: id)...(start(of: id) + $0.columns - 1) }
  }

  /// The first column of a strip; what belongs to none stands above the regions.
  private func start(of strip: String?) -> Int {
    let before =
      strip.map { id in strips.prefix { $0.id != id } } ?? strips.prefix { sites.contains($0.id) }
    return before.map(\.columns).reduce(0, +)
  }
}

/// Puts cards into the boundaries around them.
private struct DifferenceNesting {
  let boundaries: [(Sketch.Boundary, DiagramGraph.Emphasis)]
  let nodes: [(Sketch.Card, DiagramGraph.Node)]
  let grid: DifferenceGrid

  var banner: DiagramGraph.Cluster? {
    let global = cards(in: nil)
    return global.isEmpty
      ? nil
      : DiagramGraph.Cluster(id: "azure.global", kind: .global, title: "Global", items: global)
  }

  var columns: [DiagramGraph.Cluster] {
    boundaries.filter { $0.0.parent == nil }.map { cluster($0.0, $0.1) }
      .filter { !$0.nodes.isEmpty }
      .sorted { ($0.columns?.lowerBound ?? 0) < ($1.columns?.lowerBound ?? 0) }
  }

  private func cluster(
    _ boundary: Sketch.Boundary, _ emphasis: DiagramGraph.Emphasis
  ) -> DiagramGraph.Cluster {
    let inner = boundaries.filter { $0.0.parent == boundary.id }.map { cluster($0.0, $0.1) }
      .filter { !$0.nodes.isEmpty }.map(DiagramGraph.Item.cluster)
    var result = DiagramGraph.Cluster(
      id: boundary.id, kind: DiagramGraph.Cluster.Kind(rawValue: boundary.kind) ?? .network,
      title: boundary.title, detail: boundary.detail, items: cards(in: boundary.id) + inner,
      icon: Icon(rawValue: boundary.icon), columns: grid.range(of: boundary.id))
    result.emphasis = emphasis
    return result
  }

  private func cards(in boundary: String?) -> [DiagramGraph.Item] {
    nodes.filter { $0.0.boundary == boundary }.map { DiagramGraph.Item.node($0.1) }
  }
}

extension DiagramGraph.Node {
  fileprivate init(
    _ card: Sketch.Card, cell: DiagramGraph.Cell, _ emphasis: DiagramGraph.Emphasis
  ) {
    self.init(
      id: card.id, icon: Icon(rawValue: card.icon) ?? .application, title: card.title,
      details: card.details, tooltip: ([card.title] + card.details).joined(separator: ", "),
      cell: cell, isHidden: card.isHidden)
    self.emphasis = emphasis
  }
}

extension DiagramGraph.Edge {
  /// A line; nothing if its plane is not known.
  fileprivate init?(_ line: Sketch.Line, id: String, _ emphasis: DiagramGraph.Emphasis) {
    guard let plane = LineKind(rawValue: line.plane) else { return nil }
    self.init(
      id: id, from: line.from, to: line.to, plane, line.label, caption: line.caption)
    self.emphasis = emphasis == .usual ? .quiet : emphasis
  }
}
