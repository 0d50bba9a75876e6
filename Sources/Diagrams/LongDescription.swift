/// A drawing in sentences: every boundary with what it holds, and every line with both ends.
package struct LongDescription: Sendable {
  private let graph: DiagramGraph

  package init(_ graph: DiagramGraph) {
    self.graph = graph
  }

  package var text: String {
    ([graph.summary].filter { !$0.isEmpty } + boundaries + lines).joined(separator: " ")
  }

  /// One sentence for each boundary, in reading order.
  package var boundaries: [String] {
    graph.clusters.compactMap { cluster in
      let names = cluster.items.map { item -> String in
        switch item {
        case .node(let node): name(of: node)
        case .cluster(let inner): "the boundary \(quoted(inner.title))"
        }
      }
      return names.isEmpty
        ? nil : "\(quoted(cluster.title)) holds \(names.joined(separator: ", "))."
    }
  }

  /// One sentence for each line.
  package var lines: [String] {
    let names = Dictionary(
      graph.nodes.map { ($0.id, quoted($0.title)) }, uniquingKeysWith: { first, _ in first })
    return graph.edges.map { edge in
      let step = edge.badge.map { "Step \($0): " } ?? ""
      return step + "from \(names[edge.tail] ?? edge.tail) to \(names[edge.head] ?? edge.head), "
        + "\(edge.line.title.lowercased()): \(edge.label)."
    }
  }

  private func name(of node: DiagramGraph.Node) -> String {
    let details = node.details.filter { !$0.isEmpty }
    return quoted(node.title) + (details.isEmpty ? "" : " (\(details.joined(separator: "; ")))")
  }

  private func quoted(_ text: String) -> String { "“\(text.flattened)”" }
}
