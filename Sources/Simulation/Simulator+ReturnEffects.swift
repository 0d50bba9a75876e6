import ArchitectureModel
import Facts

extension Simulator {
  func effects(
    ofReturnOf failure: Event.Failure, _ before: State, _ after: State
  ) -> [Effect] {
    let effects = model.servers.flatMap { server -> [Effect] in
      guard let old = before.servers[server.id], let new = after.servers[server.id] else {
        return []
      }
      let isBack =
        !before.isRunning(server.id, in: model) && after.isRunning(server.id, in: model)
      if isBack { return serverReturned(server, old, new, before, after) }
      return old.standby == .missing && new.standby == .healthy
        ? [
          Effect(
            .service,
            "A standby of \(server.title) is built again"
              + (new.standbyZone.map { " in zone \($0.rawValue)" } ?? "")
              + "; the primary does not move back by itself.", "HA-24")
        ] : []
    }
    if !effects.isEmpty { return effects }
    if case .controlPlane = failure {
      return [Effect(.operators, "Can act again.", "CP-04")]
    }
    return [Effect(.nobody, "It is back.")]
  }

  func serverReturned(
    _ server: Server, _ old: ServerState, _ new: ServerState, _ before: State, _ after: State
  ) -> [Effect] {
    if case .key? = before.outage(of: server.id, in: model) {
      return [
        Effect(.service, "\(server.title) comes back, though not at once.", "ENC-10")
      ]
    }
    guard let source = new.source else {
      return [
        Effect(
          .nobody,
          new.isFenced
            ? "\(server.title) returns, and is still fenced."
            : "\(server.title) returns and takes writes, as before it was lost.", "HA-27")
      ] + forkEffects(in: after)
    }
    guard after.isRunning(source, in: model) else {
      return [
        Effect(
          .nobody, "\(server.title) serves reads again; \(title(source)) is still down.", "RR-01")
      ]
    }
    let wasPrimary = server.source != source || !server.isReplica
    return [
      wasPrimary
        ? Effect(.service, "\(server.title) follows \(title(source)) by itself.", "PR-13")
        : Effect(.nobody, "\(server.title) catches up with \(title(source)).", "RR-01")
    ]
      + (old.hasUnsentTail
        ? [
          Effect(
            .service, "What it had committed but never sent is given up.", "PR-23")
        ] : [])
  }

  /// What is to be said if a server that left replication takes writes beside another one.
  func forkEffects(in state: State) -> [Effect] {
    let writable = model.servers.map(\.id).filter { state.isWritable($0, in: model) }
    let hasFork =
      writable.count > 1 && writable.contains { state.servers[$0]?.role == .independent }
    return hasFork
      ? [Effect(.nobody, "Two unrelated servers take writes now.", "PR-15", "PR-03")] : []
  }
}
