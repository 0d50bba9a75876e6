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
      if isBack { return serverReturned(server, old, new, before) }
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
    _ server: Server, _ old: ServerState, _ new: ServerState, _ before: State
  ) -> [Effect] {
    if case .key? = before.outage(of: server.id, in: model) {
      return [
        Effect(.service, "\(server.title) comes back, though not at once.", "ENC-10")
      ]
    }
    guard let source = new.source else {
      return [
        Effect(
          .nobody, "\(server.title) returns and takes writes, as before it was lost.", "HA-27")
      ]
        + (after(isForkOf: server.id, before)
          ? [
            Effect(
              .nobody, "Two unrelated servers take writes now.", "PR-15", "PR-03")
          ] : [])
    }
    return [
      Effect(.service, "\(server.title) follows \(title(source)) by itself.", "PR-13")
    ]
      + (old.hasUnsentTail
        ? [
          Effect(
            .service, "What it had committed but never sent is given up.", "PR-23")
        ] : [])
  }

  /// Whether a replica of a server was made independent while the server was down.
  func after(isForkOf id: ElementID, _ state: State) -> Bool {
    model.servers.contains { $0.source == id && state.servers[$0.id]?.role == .independent }
  }
}
