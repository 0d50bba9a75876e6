import ArchitectureModel
import Facts
@testable import Simulation

/// What holds in every state, whatever happened.
struct Invariants {
  let model: Model
  private let simulator: Simulator
  /// Lookups depend on little of a state; what was looked up is not looked up again.
  private var seenLookups: Set<State> = []
  /// States that Azure would refuse to set up, but that facts name, with how often they were seen.
  private(set) var exceptions: [String: Int] = [:]

  init(_ model: Model) {
    self.model = model
    simulator = Simulator(model)
  }

  /// What does not hold in a state.
  mutating func violations(in state: State) -> [String] {
    writers(in: state) + names(in: state) + standbys(in: state) + backups(in: state)
      + lookups(in: state)
  }

  /// Two writable servers of one set only after promote to independent or a restore, and then it is
  /// said.
  private func writers(in state: State) -> [String] {
    let roots = Dictionary(grouping: state.serverIDs(in: model)) { id in
      model.server(id.origin)?.source ?? id.origin
    }
    return roots.flatMap { root, members -> [String] in
      let primaries = members.filter { state.servers[$0]?.role == .primary }
      let writable = members.filter { state.isWritable($0, in: model) }
      let loops = members.filter { state.servers[$0]?.source == $0 }
      let orphans = members.filter { id in
        state.servers[id]?.source.map { !primaries.contains($0) } ?? false
      }
      let said = simulator.debts(of: state).filter { debt in
        debt.facts.contains("PR-15")
          && writable.allSatisfy { debt.text.contains(simulator.title($0)) }
      }
      return [
        primaries.count == 1 ? nil : "\(root): \(primaries.count) primaries",
        writable.count < 2 || said.count == 1 ? nil : "\(root): \(writable) write, untold",
        loops.isEmpty ? nil : "\(loops) follow themselves",
        orphans.isEmpty ? nil : "\(orphans) follow no primary",
      ].compactMap(\.self)
    }
  }

  /// The writer leads to the one primary, the reader to it or to one of its replicas.
  private func names(in state: State) -> [String] {
    state.targets.flatMap { id, targets -> [String] in
      let writer = state.servers[targets.writer]?.role
      let isMember =
        targets.reader == targets.writer
        || state.servers[targets.reader]?.source == targets.writer
      return [
        writer == .primary ? nil : "\(id): the writer leads to \(targets.writer)",
        isMember ? nil : "\(id): the reader leads to \(targets.reader)",
      ].compactMap(\.self)
    }
  }

  private func standbys(in state: State) -> [String] {
    state.servers.compactMap { id, server in
      guard server.standby != .disabled else { return nil }
      if server.source != nil { return "\(id): a replica with a standby" }
      let isBurstable = model.server(id.origin)?.settings.compute.tier == .burstable
      return isBurstable ? "\(id): a Burstable server with a standby" : nil
    }
  }

  /// A replica has no backups; that it keeps the setting of its geo-redundant ones is an exception
  /// that PR-11 names.
  private mutating func backups(in state: State) -> [String] {
    state.servers.compactMap { id, server in
      if server.source != nil, server.geoBackup == .suspended {
        exceptions["a replica keeps the setting of geo-redundant backup (PR-11)", default: 0] += 1
      }
      let isReplica = server.source != nil
      return isReplica == (server.backups == .none)
        && !(isReplica && server.geoBackup == .running) ? nil : "\(id): backups of a replica"
    }
  }

  /// A name ends at the server that it names, or nowhere.
  private mutating func lookups(in state: State) -> [String] {
    guard seenLookups.insert(state.namesOnly(model)).inserted else { return [] }
    let clients = model.databaseTraffic.map(\.source).distinct
    let servers = model.servers.map { ($0.hostName, $0.id) }
    let roles = model.all(VirtualEndpoint.self).flatMap { endpoint -> [(String, ElementID)] in
      guard let targets = state.targets[endpoint.id] else { return [] }
      return [
        (model.hostName(endpoint.writer.host), targets.writer),
        (model.hostName(endpoint.reader.host), targets.reader),
      ]
    }
    let resolver = NameResolver(model, in: state)
    return clients.flatMap { client in
      (servers + roles).compactMap { name, target in
        switch resolver.resolve(name, from: client).outcome {
        case .address(_, let endpoint, _):
          model.element(endpoint, as: PrivateEndpoint.self)?.target == target
            ? nil : "\(name) from \(client) leads to \(endpoint)"
        case .integrated(let server, _):
          server == target ? nil : "\(name) from \(client) leads to \(server)"
        default: nil
        }
      }
    }
  }
}

extension State {
  /// The state with only what lookups depend on.
  fileprivate func namesOnly(_ model: Model) -> State {
    var names = State(
      model, without: lost.filter { model.server($0) == nil && !(model[$0] is Key) })
    names.targets = targets
    names.removedLinks = removedLinks
    return names
  }
}

extension State {
  /// A state that no event may lead to: both servers are primaries.
  static func twoPrimaries(_ model: Model) -> State {
    var state = State(model)
    state.servers["replica"]?.role = .primary
    return state
  }

  /// A state that no event may lead to: the writer name leads to a replica.
  static func foreignWriter(_ model: Model) -> State {
    var state = State(model)
    state.targets["endpoint"]?.writer = "replica"
    return state
  }
}
