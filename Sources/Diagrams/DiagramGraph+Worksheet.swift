package import ArchitectureModel

extension DiagramGraph {
  /// The graph of a step without what a reader is to find out.
  ///
  /// Left out are the roles of servers and their standbys, where names and those who use them lead, and
  /// what the step changes; what the event itself takes away stays.
  ///
  /// - Parameters:
  ///   - servers: The cards whose roles are in question.
  ///   - clients: The cards whose targets are in question.
  ///   - frames: All states of the scenario; a line that not all of them show is an outcome.
  package func withoutOutcome(
    of servers: Set<ElementID>, for clients: Set<ElementID>, among frames: [DiagramGraph]
  ) -> DiagramGraph {
    let shown = frames.map { Set($0.edges.map { [$0.tail, $0.head] }) }
    let users = Set(clients.map(\.text))
    let names = Set(servers.map(\.text))
    var graph = self
    graph.banner = banner.map { $0.withoutOutcome(of: names) }
    graph.columns = columns.map { $0.withoutOutcome(of: names) }
    graph.edges = edges.filter { edge in
      let isQuestion =
        edge.line == .data ? users.contains(edge.tail) : names.contains(edge.head)
      let isConstant = shown.allSatisfy { $0.contains([edge.tail, edge.head]) }
      return isConstant && !isQuestion && edge.emphasis != .changed && edge.emphasis != .lost
    }
    graph.steps = []
    return graph
  }
}

extension DiagramGraph.Cluster {
  fileprivate func withoutOutcome(of names: Set<String>) -> DiagramGraph.Cluster {
    var cluster = self
    if cluster.emphasis == .changed { cluster.emphasis = .usual }
    cluster.items = items.map { item in
      switch item {
      case .node(let node): .node(node.withoutOutcome(of: names))
      case .cluster(let inner): .cluster(inner.withoutOutcome(of: names))
      }
    }
    return cluster
  }
}

extension DiagramGraph.Node {
  fileprivate func withoutOutcome(of names: Set<String>) -> DiagramGraph.Node {
    var node = self
    if names.contains(id) {
      node.icon = .primary
      node.details = ["Role: ?"] + details.dropFirst().prefix(1)
      node.tooltip = title
      node.isHidden = false
      node.emphasis = .usual
    } else if node.emphasis == .changed {
      node.emphasis = .usual
    }
    return node
  }
}
