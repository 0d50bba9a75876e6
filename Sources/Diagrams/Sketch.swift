package import ArchitectureModel

/// The overview of an architecture before it is drawn: its cards, boundaries and lines, and where they
/// stand to one another; in a form that can be written down and held against another.
package struct Sketch: Codable, Sendable, Hashable {
  /// A site or region with as many columns as its cards need.
  package struct Strip: Codable, Sendable, Hashable {
    package var id: String
    package var columns: Int
  }

  package struct Boundary: Codable, Sendable, Hashable {
    package var id: String
    /// As ``DiagramGraph/Cluster/Kind`` names it.
    package var kind: String
    package var title: String
    package var detail: String
    package var icon: String
    /// The boundary around it; nothing for an outermost one.
    package var parent: String?
  }

  package struct Card: Codable, Sendable, Hashable {
    package var id: String
    package var icon: String
    package var title: String
    package var details: [String]
    package var isHidden: Bool
    /// The innermost boundary around it; nothing for what belongs to no region.
    package var boundary: String?
    /// The site or region; nothing for what belongs to none.
    package var strip: String?
    /// Orders rows from top to bottom, the same for all architectures.
    package var row: [Int]
    /// Counted within the strip, from 0.
    package var column: Int
  }

  package struct Line: Codable, Sendable, Hashable {
    package var from: String
    package var to: String
    /// As ``LineKind`` names it.
    package var plane: String
    package var label: String
    package var caption: String
  }

  package var strips: [Strip]
  package var boundaries: [Boundary]
  package var cards: [Card]
  package var lines: [Line]

  package init(_ model: Model) {
    let arrangement = Arrangement(model)
    let graphs = model.diagrams().filter { $0.view.kind == .overview }.map(\.graph)
    let outer = graphs.flatMap(\.columns)
    strips = outer.map(\.id).distinct.compactMap { id in
      arrangement.columns(of: ElementID(id)).map { Strip(id: id, columns: $0.count) }
    }
    boundaries = graphs.flatMap(\.clusters).filter { $0.kind != .global }.distinct(by: \.id).map {
      cluster in
      let parent = graphs.flatMap(\.clusters).first { $0.holdsCluster(cluster.id) }
      return Boundary(
        id: cluster.id, kind: cluster.kind.rawValue, title: cluster.title, detail: cluster.detail,
        icon: cluster.icon.rawValue, parent: parent?.id)
    }
    cards = graphs.flatMap(\.nodes).distinct(by: \.id).map { node in
      let strip = outer.first { $0.nodes.contains { $0.id == node.id } }
      let holder = graphs.flatMap(\.clusters).first { $0.holdsNode(node.id) }
      let range = strip.flatMap { arrangement.columns(of: ElementID($0.id)) } ?? arrangement.banner
      return Card(
        id: node.id, icon: node.icon.rawValue, title: node.title, details: node.details,
        isHidden: node.isHidden, boundary: holder?.kind == .global ? nil : holder?.id,
        strip: strip?.id, row: arrangement.rank(of: ElementID(node.id)),
        column: node.cell.column - range.lowerBound)
    }
    lines = graphs.flatMap(\.edges).map {
      Line(
        from: $0.tail, to: $0.head, plane: $0.line.rawValue, label: $0.label, caption: $0.caption)
    }
  }
}

extension DiagramGraph.Cluster {
  fileprivate func holdsCluster(_ id: String) -> Bool {
    items.contains {
      if case .cluster(let cluster) = $0 { cluster.id == id } else { false }
    }
  }

  fileprivate func holdsNode(_ id: String) -> Bool {
    items.contains {
      if case .node(let node) = $0 { node.id == id } else { false }
    }
  }
}
