import ArchitectureModel
import Simulation

/// What flows in one state of a scenario, and what would but leads nowhere.
struct Scene {
  /// Says which of two scenes' lines are the same: their ends and their kind.
  struct Key: Hashable {
    var from: ElementID
    var to: ElementID
    var line: LineKind
  }

  private(set) var flows: [View.Flow] = []
  private(set) var broken: Set<Key> = []

  mutating func add(_ flow: View.Flow, isBroken: Bool = false) {
    let key = Key(flow)
    guard flow.from != flow.to else { return }
    if flows.contains(where: { Key($0) == key }) {
      if !isBroken { broken.remove(key) }
      return
    }
    flows.append(flow)
    if isBroken { broken.insert(key) }
  }
}

extension Scene.Key {
  init(_ flow: View.Flow) { self.init(from: flow.from, to: flow.to, line: flow.line) }
}

/// Makes scenes of the states of one scenario.
struct SceneMaker {
  let simulator: Simulator
  /// What is shown besides data and replication.
  let planes: Set<Plane>
  var model: Model { simulator.model }

  init(_ simulator: Simulator, _ scenario: Scenario) {
    self.simulator = simulator
    let touched = scenario.events.flatMap { simulator.model.planes(of: $0) }
    planes = Set(scenario.planes + touched)
  }

  func scene(of state: State) -> Scene {
    var scene = Scene()
    // A control plane that is down touches no name.
    if planes != [.control] { addNames(of: state, to: &scene) }
    addTraffic(of: state, to: &scene)
    addPrivateLinks(of: state, to: &scene)
    addReplication(of: state, to: &scene)
    if planes.contains(.nameResolution) { addLookups(of: state, to: &scene) }
    if planes.contains(.keyManagement) { addKeys(of: state, to: &scene) }
    if planes.contains(.observability) { addExports(of: state, to: &scene) }
    if planes.contains(.control) { addControl(of: state, to: &scene) }
    return scene
  }

  /// The card of the node that serves: the standby's, once the two have changed places.
  func node(of id: ElementID, in state: State) -> ElementID {
    guard let server = model.server(id), let standby = server.standbyID,
      model.hasExchangedNodes(server, in: state)
    else { return id }
    return standby
  }

  /// What a line says: traffic and replication go from node to node, everything else concerns a server
  /// whichever of its nodes serves, and is not new when they change places.
  func meaning(of key: Scene.Key) -> Scene.Key {
    switch key.line {
    case .data, .synchronousReplication, .asynchronousReplication, .connection: key
    case .nameResolution, .keyManagement, .observability, .control:
      Scene.Key(from: server(behind: key.from), to: server(behind: key.to), line: key.line)
    }
  }

  /// The server that a node belongs to; any other element as it is.
  private func server(behind id: ElementID) -> ElementID {
    model.servers.first { $0.standbyID == id }?.id ?? id
  }

  /// The cards that a change is about: of a server the node that serves, the other one, or both.
  func cards(of change: Change, in state: State) -> [ElementID] {
    guard let server = model.server(change.subject), let standby = server.standbyID else {
      return [change.subject]
    }
    let serving = node(of: server.id, in: state)
    switch change.name {
    case "zone": return [server.id, standby]
    case "standby": return [serving == standby ? server.id : standby]
    default: return [serving]
    }
  }

  // MARK: Data

  private func addNames(of state: State, to scene: inout Scene) {
    for endpoint in model.all(VirtualEndpoint.self) where !state.lost.contains(endpoint.id) {
      guard let targets = state.targets[endpoint.id] else { continue }
      for (role, target) in [("writer", targets.writer), ("reader", targets.reader)] {
        scene.add(
          .init(
            endpoint.id.part(role), node(of: target, in: state), .nameResolution,
            "CNAME for the \(role)'s server", caption: "CNAME"),
          isBroken: !state.isRunning(target, in: model))
      }
    }
  }

  private func addTraffic(of state: State, to scene: inout Scene) {
    for traffic in model.databaseTraffic {
      let connection = simulator.connection(from: traffic.source, to: traffic.host, in: state)
      if case .failed(.clientLost) = connection.result { continue }
      let isServed = connection.server != nil
      if let target = target(of: connection, traffic, in: state) {
        scene.add(
          .init(
            traffic.source, target, .data, "\(traffic.purpose), port \(traffic.port)",
            caption: traffic.caption), isBroken: !isServed)
      } else if let name = traffic.host.element, !planes.contains(.nameResolution) {
        scene.add(
          .init(traffic.source, name, .nameResolution, "looks the name up", caption: "looks up"),
          isBroken: true)
      }
    }
  }

  /// What packets of a client arrive at, or would if there were a way.
  private func target(
    of connection: Connection, _ traffic: DatabaseTraffic, in state: State
  ) -> ElementID? {
    switch connection.lookup.outcome {
    case .address(_, let endpoint, _): endpoint
    case .integrated(let server, _): node(of: server, in: state)
    case .publicAddress(accepted: true): connection.server.map { node(of: $0, in: state) }
    default: nil
    }
  }

  private func addPrivateLinks(of state: State, to scene: inout Scene) {
    for endpoint in model.all(PrivateEndpoint.self)
    where model.server(endpoint.target) != nil && !state.lost.contains(endpoint.id) {
      scene.add(
        .init(
          endpoint.id, node(of: endpoint.target, in: state), .data,
          "private link to \(endpoint.subresource)", caption: "Private Link"),
        isBroken: model.isLost(endpoint.id, with: state.lost)
          || !state.isRunning(endpoint.target, in: model))
    }
  }

  private func addReplication(of state: State, to scene: inout Scene) {
    for server in model.servers {
      let serving = node(of: server.id, in: state)
      if state.servers[server.id]?.standby == .healthy, let standby = server.standbyID,
        state.isRunning(server.id, in: model)
      {
        scene.add(
          .init(
            serving, serving == standby ? server.id : standby, .synchronousReplication,
            "write-ahead log, before each commit", caption: "synchronous"))
      }
      if let source = state.servers[server.id]?.source {
        scene.add(
          .init(
            node(of: source, in: state), serving, .asynchronousReplication,
            "write-ahead log, after the commit", caption: "asynchronous"),
          isBroken: !state.isRunning(source, in: model) || !state.isRunning(server.id, in: model)
            || state.servers[server.id]?.isUnrecognised == true)
      }
    }
  }
}

extension DatabaseTraffic {
  /// The role that the client asks for, if its name follows the roles, and the port.
  var caption: String {
    switch host {
    case .writer: "writer, \(port)"
    case .reader: "reader, \(port)"
    case .server, .literal: "port \(port)"
    }
  }
}

extension Model {
  /// Whether primary and standby have changed places.
  func hasExchangedNodes(_ server: Server, in state: State) -> Bool {
    guard let zone = state.servers[server.id]?.zone, let own = server.zone else { return false }
    return zone != own && zone == server.standbyZone
  }

  /// The planes that an event is about, besides data and replication.
  fileprivate func planes(of event: Event) -> [Plane] {
    switch event {
    case .lose(let failure), .recover(let failure):
      switch failure {
      case .element(let id): self[id].map(planes) ?? []
      case .zoneLink: [.nameResolution]
      case .controlPlane: [.control]
      case .node, .zone, .region: []
      }
    default: []
    }
  }

  private func planes(of element: any Element) -> [Plane] {
    switch element {
    case is Key, is any KeyStore, is UserAssignedIdentity, is Secret: [.keyManagement]
    case is DNSPrivateResolver, is InboundEndpoint, is OutboundEndpoint, is DNSServer,
      is PrivateDNSZone, is ForwardingRuleset:
      [.nameResolution]
    case is any LogSink, is DiagnosticSetting: [.observability]
    case is ResourceManager, is ManagementClient: [.control]
    default: []
    }
  }
}
