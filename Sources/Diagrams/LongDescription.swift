import ArchitectureModel

/// A drawing in sentences: every boundary with what it holds, and every line with both ends.
package struct LongDescription: Sendable {
  private let graph: DiagramGraph
  private let clusters: [DiagramGraph.Cluster]
  private let nodes: [String: DiagramGraph.Node]
  private let nodesByTitle: [String: [DiagramGraph.Node]]

  package init(_ graph: DiagramGraph) {
    self.graph = graph
    clusters = graph.clusters
    nodes = Dictionary(
      graph.nodes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    nodesByTitle = Dictionary(grouping: graph.nodes, by: \.title)
  }

  package var text: String {
    ([graph.summary].filter { !$0.isEmpty } + boundaries + lines).joined(separator: " ")
  }

  /// One sentence for each boundary, in reading order.
  package var boundaries: [String] {
    clusters.compactMap { cluster in
      let names = cluster.items.map { item -> String in
        switch item {
        case .node(let node): name(of: node.id) + details(of: node)
        case .cluster(let inner): "the boundary \(name(of: inner))"
        }
      }
      let flag = graph.flag(of: cluster.id).map { " (\($0.severity.remark))" } ?? ""
      return names.isEmpty
        ? nil : "\(name(of: cluster))\(flag) holds \(names.joined(separator: ", "))."
    }
  }

  /// One sentence for each line.
  package var lines: [String] {
    graph.edges.map { edge in
      let step = edge.badge.map { "Step \($0): from" } ?? "From"
      return "\(step) \(name(of: edge.tail)) to \(name(of: edge.head)), "
        + "\(edge.line.title.lowercased()): \(edge.label.flattened)."
    }
  }

  // MARK: Names

  /// The title of a card; with its role where another card has the same title.
  private func name(of id: String) -> String {
    guard let node = nodes[id] else {
      return clusters.first { $0.id == id }.map(name) ?? quoted(id)
    }
    let twins = nodesByTitle[node.title] ?? []
    guard twins.count > 1 else { return quoted(node.title) }
    let role = node.details.first ?? ""
    let isClear = !role.isEmpty && twins.count { $0.details.first == role } == 1
    return quoted("\(node.title), \(isClear ? role.lowercased() : node.id)")
  }

  /// The title of a boundary; with the boundary around it where another has the same title.
  private func name(of cluster: DiagramGraph.Cluster) -> String {
    let twins = clusters.filter { $0.fullTitle == cluster.fullTitle }
    let outer = clusters.first { $0.holds(cluster.id) }
    guard twins.count > 1, let outer else { return quoted(cluster.fullTitle) }
    return quoted("\(cluster.fullTitle) of \(outer.title)")
  }

  private func details(of node: DiagramGraph.Node) -> String {
    let details =
      (node.details + [graph.flag(of: node.id)?.severity.remark ?? ""])
      .filter { !$0.isEmpty }
    return details.isEmpty ? "" : " (\(details.joined(separator: "; ").flattened))"
  }

  private func quoted(_ text: String) -> String { "“\(text.flattened)”" }
}

extension DiagramGraph.Cluster {
  fileprivate func holds(_ id: String) -> Bool {
    items.contains {
      if case .cluster(let cluster) = $0 { cluster.id == id } else { false }
    }
  }
}
