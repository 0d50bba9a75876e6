package import Diagrams

extension DiagramGraph {
  /// A graph of the usual shape with random boundaries, cards, lines and titles.
  package static func random(seed: UInt64, titles: [String] = ["Element"]) -> DiagramGraph {
    var generator = SeededGenerator(seed: seed)
    var count = 0
    func node(_ rank: Int) -> Node {
      count += 1
      let icon = Icon.allCases.randomElement(using: &generator) ?? .user
      return Node(
        id: "node-\(count)", icon: icon,
        title: titles.randomElement(using: &generator) ?? "",
        details: (0..<Int.random(in: 0...2, using: &generator)).map { _ in
          titles.randomElement(using: &generator) ?? ""
        }, tooltip: titles.randomElement(using: &generator) ?? "", rank: rank,
        isHidden: Bool.random(using: &generator))
    }
    func cluster(_ name: String, _ kind: Cluster.Kind, _ items: [Item], rank: Int = 0) -> Cluster {
      Cluster(
        id: name, kind: kind, title: titles.randomElement(using: &generator) ?? "", items: items,
        rank: rank)
    }
    var columns: [Cluster] = []
    for site in 0..<Int.random(in: 0...1, using: &generator) {
      let cards = (0..<Int.random(in: 1...3, using: &generator)).map {
        Item.node(node($0 + 1))
      }
      columns.append(cluster("site-\(site)", .site, cards))
    }
    for region in 0..<Int.random(in: 1...3, using: &generator) {
      var items: [Item] = []
      for network in 0..<Int.random(in: 0...2, using: &generator) {
        var inside = (0..<Int.random(in: 1...3, using: &generator)).map { _ in Item.node(node(0)) }
        if Bool.random(using: &generator) {
          let cards = (0..<Int.random(in: 1...2, using: &generator)).map { _ in
            Item.node(node(0))
          }
          inside.append(.cluster(cluster("subnet-\(region)-\(network)", .subnet, cards)))
        }
        items.append(
          .cluster(cluster("network-\(region)-\(network)", .network, inside, rank: network + 1)))
      }
      for zone in 0..<Int.random(in: 0...3, using: &generator) {
        items.append(
          .cluster(cluster("zone-\(region)-\(zone)", .zone, [.node(node(0))], rank: 3)))
      }
      for _ in 0..<Int.random(in: 1...3, using: &generator) { items.append(.node(node(4))) }
      columns.append(cluster("region-\(region)", .region, items))
    }
    let banner = (0..<Int.random(in: 0...4, using: &generator)).map { _ in Item.node(node(0)) }
    var graph = DiagramGraph(
      id: "random-\(seed)", title: titles.randomElement(using: &generator) ?? "",
      subtitle: titles.randomElement(using: &generator) ?? "",
      banner: banner.isEmpty ? nil : cluster("global", .global, banner), columns: columns)
    let ids = graph.nodes.map(\.id)
    for line in 0..<Int.random(in: 0...14, using: &generator) {
      guard let tail = ids.randomElement(using: &generator),
        let head = ids.randomElement(using: &generator), tail != head
      else { continue }
      let kind = LineKind.allCases.randomElement(using: &generator) ?? .data
      graph.edges.append(
        Edge(
          id: "line-\(line)", from: tail, to: head, kind,
          titles.randomElement(using: &generator) ?? "",
          badge: Bool.random(using: &generator) ? line + 1 : nil))
    }
    return graph
  }
}
