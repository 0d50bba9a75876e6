import ArchitectureModel
import Simulation

/// What cards and boundaries say and how they are outlined in one state of a scenario.
struct StateLook {
  private let state: State
  private let maker: SceneMaker
  /// Cards and boundaries about which something is different from the state before.
  private let changed: Set<ElementID>
  private let isFirst: Bool
  /// The cards that are drawn.
  private let nodes: Set<String>
  private var model: Model { maker.model }

  init(_ state: State, before: State?, _ maker: SceneMaker, nodes: Set<String>) {
    self.nodes = nodes
    self.state = state
    self.maker = maker
    isFirst = before == nil
    let changes = before.map { maker.simulator.changes(from: $0, to: state) } ?? []
    changed = Set(changes.flatMap { maker.cards(of: $0, in: state) })
  }

  // MARK: Boundaries

  func applied(to cluster: DiagramGraph.Cluster) -> DiagramGraph.Cluster {
    var cluster = cluster
    cluster.items = cluster.items.map { item in
      switch item {
      case .node(let node): .node(applied(to: node))
      case .cluster(let inner): .cluster(applied(to: inner))
      }
    }
    cluster.emphasis = emphasis(of: ElementID(cluster.id), isLost: isLost(cluster))
    return cluster
  }

  private func isLost(_ cluster: DiagramGraph.Cluster) -> Bool {
    let id = ElementID(cluster.id)
    if cluster.kind == .zone {
      let region = model.regions.first { AvailabilityZone.allCases.map($0.id.zone).contains(id) }
      return state.lostZones.contains { $0.id == id }
        || region.map { state.lost.contains($0.id) } ?? false
    }
    return model.isLost(id, with: state.lost)
  }

  private func emphasis(of id: ElementID, isLost: Bool) -> DiagramGraph.Emphasis {
    if isLost { return .lost }
    return isFirst ? .usual : changed.contains(id) ? .changed : .quiet
  }

  // MARK: Cards

  func applied(to node: DiagramGraph.Node) -> DiagramGraph.Node {
    let id = ElementID(node.id)
    if let server = model.server(model.owner(of: id)), id != server.backupID {
      return serverNode(node, server)
    }
    var node = node
    let owner = model.owner(of: id)
    let isLost =
      model.isLost(owner, with: state.lost)
      || (model[owner] is ResourceManager && state.isControlPlaneDown)
    node.emphasis = emphasis(of: id, isLost: isLost)
    return node
  }

  /// A node of a server: the one that serves, or the other one.
  private func serverNode(_ node: DiagramGraph.Node, _ server: Server) -> DiagramGraph.Node {
    guard let current = state.servers[server.id] else { return node }
    var node = node
    let serving = maker.node(of: server.id, in: state)
    let isServing = node.id == serving.text
    node.isHidden = !isServing
    if isServing {
      let outage = state.outage(of: server.id, in: model)
      node.icon = current.source == nil ? .primary : .replica
      node.details = [outage.map(inWords) ?? role(of: current, server), server.name]
      node.emphasis = emphasis(of: serving, isLost: outage != nil)
    } else {
      node.icon = .standby
      let isLost = current.standby != .healthy || !state.isRunning(server.id, in: model)
      let outage = state.outage(of: server.id, in: model)
      node.details = [outage.map(inWords) ?? standby(current)]
      node.emphasis = emphasis(of: ElementID(node.id), isLost: isLost)
    }
    node.tooltip = ([node.title] + node.details).joined(separator: ", ")
    return node
  }

  private func role(of current: ServerState, _ server: Server) -> String {
    if current.isFenced { return "Fenced" }
    switch current.role {
    case .primary:
      let isAlone = server.standbyID == nil && model.servers.count == 1
      return (isAlone ? "Flexible server" : "Primary") + hiddenStandby(of: current)
    case .replica: return "Read replica"
    case .independent: return "Independent server"
    }
  }

  /// Whether there is a standby, where no standby has a card.
  private func hiddenStandby(of current: ServerState) -> String {
    guard !model.servers.contains(where: { nodes.contains($0.standbyID?.text ?? "") }),
      model.servers.contains(where: { $0.standbyID != nil })
    else { return "" }
    return current.standby == .disabled ? ", no standby" : " + standby"
  }

  private func standby(_ current: ServerState) -> String {
    switch current.standby {
    case .healthy: "Standby, hidden"
    case .missing: "Standby missing"
    case .disabled: "High availability is off"
    }
  }

  private func inWords(_ outage: Outage) -> String {
    switch outage {
    case .region: "Lost with its region"
    case .zone: "Lost with its zone"
    case .itself: "Lost"
    case .key: "Inaccessible: no key"
    }
  }
}
