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
    let details = Self.constantDetails(of: names, in: frames)
    var graph = self
    graph.banner = banner.map { $0.withoutOutcome(of: names, details) }
    graph.columns = columns.map { $0.withoutOutcome(of: names, details) }
    graph.edges = edges.filter { edge in
      let isQuestion =
        edge.line == .data ? users.contains(edge.tail) : names.contains(edge.head)
      let isConstant = shown.allSatisfy { $0.contains([edge.tail, edge.head]) }
      return isConstant && !isQuestion && edge.emphasis != .changed && edge.emphasis != .lost
    }
    graph.steps = []
    return graph
  }

  /// What stands below the role on each card in all frames alike; what moves between cards tells the role.
  private static func constantDetails(
    of names: Set<String>, in frames: [DiagramGraph]
  ) -> [String: [String]] {
    let shown = frames.flatMap(\.nodes).filter { names.contains($0.id) }.map {
      ($0.id, $0.details.dropFirst().prefix(1))
    }
    return Dictionary(grouping: shown, by: \.0).compactMapValues { entries in
      Set(entries.map { Array($0.1) }).count == 1 ? Array(entries[0].1) : nil
    }
  }
}

extension DiagramGraph.Cluster {
  fileprivate func withoutOutcome(
    of names: Set<String>, _ details: [String: [String]]
  ) -> DiagramGraph.Cluster {
    var cluster = self
    if cluster.emphasis == .changed { cluster.emphasis = .usual }
    cluster.items = items.map { item in
      switch item {
      case .node(let node): .node(node.withoutOutcome(of: names, details))
      case .cluster(let inner): .cluster(inner.withoutOutcome(of: names, details))
      }
    }
    return cluster
  }
}

extension DiagramGraph.Node {
  fileprivate func withoutOutcome(
    of names: Set<String>, _ details: [String: [String]]
  ) -> DiagramGraph.Node {
    var node = self
    if names.contains(id) {
      node.icon = .primary
      node.details = ["Role: ?"] + details[id, default: []]
      node.tooltip = title
      node.isHidden = false
      node.emphasis = .usual
    } else if node.emphasis == .changed {
      node.emphasis = .usual
    }
    return node
  }
}
