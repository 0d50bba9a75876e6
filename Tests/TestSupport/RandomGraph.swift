package import Diagrams

extension DiagramGraph {
  /// A graph of the usual shape with random boundaries, cards, lines and titles.
  package static func random(seed: UInt64, titles: [String] = ["Element"]) -> DiagramGraph {
    var generator = SeededGenerator(seed: seed)
    var count = 0
    func text() -> String { titles.randomElement(using: &generator) ?? "" }
    func node(row: Int, column: Int) -> Item {
      count += 1
      return .node(
        Node(
          id: "node-\(count)", icon: Icon.allCases.randomElement(using: &generator) ?? .user,
          title: text(),
          details: (0..<Int.random(in: 0...2, using: &generator)).map { _ in text() },
          tooltip: text(), cell: Cell(row: row, column: column),
          isHidden: Bool.random(using: &generator)))
    }
    /// A row of cards from a column on; the row is new if there is none.
    func row(_ row: Int, from column: Int, atMost most: Int) -> [Item] {
      (0..<Int.random(in: 1...most, using: &generator)).map { node(row: row, column: column + $0) }
    }
    func cluster(
      _ name: String, _ kind: Cluster.Kind, _ items: [Item], columns: ClosedRange<Int>? = nil
    ) -> Cluster {
      Cluster(id: name, kind: kind, title: text(), detail: text(), items: items, columns: columns)
    }
    var columns: [Cluster] = []
    var first = 0
    for site in 0..<Int.random(in: 0...1, using: &generator) {
      let cards = (0..<Int.random(in: 1...3, using: &generator)).map {
        node(row: 10 + $0 * 10, column: first)
      }
      columns.append(cluster("site-\(site)", .site, cards, columns: first...first))
      first += 1
    }
    let start = first
    for region in 0..<Int.random(in: 1...3, using: &generator) {
      var items: [Item] = []
      for network in 0..<Int.random(in: 0...2, using: &generator) {
        var inside = row(10 + network * 10, from: first, atMost: 3)
        if Bool.random(using: &generator) {
          inside.append(
            .cluster(
              cluster(
                "subnet-\(region)-\(network)", .subnet,
                row(11 + network * 10, from: first, atMost: 2))))
        }
        items.append(.cluster(cluster("network-\(region)-\(network)", .network, inside)))
      }
      for zone in 0..<Int.random(in: 0...3, using: &generator) {
        let servers = (0..<Int.random(in: 1...2, using: &generator)).map {
          node(row: 30 + $0, column: first + zone)
        }
        items.append(.cluster(cluster("zone-\(region)-\(zone)", .zone, servers)))
      }
      items += row(40, from: first, atMost: 3)
      columns.append(cluster("region-\(region)", .region, items, columns: first...(first + 2)))
      first += 3
    }
    let banner =
      Bool.random(using: &generator)
      ? row(0, from: start, atMost: Int.random(in: 1...4, using: &generator)) : []
    var graph = DiagramGraph(
      id: "random-\(seed)", title: text(), subtitle: text(),
      banner: banner.isEmpty ? nil : cluster("global", .global, banner), columns: columns)
    let ids = graph.nodes.map(\.id) + graph.clusters.filter { $0.kind == .network }.map(\.id)
    for line in 0..<Int.random(in: 0...14, using: &generator) {
      guard let tail = ids.randomElement(using: &generator),
        let head = ids.randomElement(using: &generator), tail != head
      else { continue }
      let kind = LineKind.allCases.randomElement(using: &generator) ?? .data
      graph.edges.append(
        Edge(
          id: "line-\(line)", from: tail, to: head, kind,
          text(), caption: text(),
          badge: Bool.random(using: &generator) ? line + 1 : nil))
    }
    return graph
  }
}
