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
      if isBack { return serverReturned(server, new, before, after) }
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
    return [Effect(.nobody, "\(sentence(for: .recover(failure))); nothing else changes.")]
  }

  func serverReturned(
    _ server: Server, _ new: ServerState, _ before: State, _ after: State
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
      ]
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
  }

  /// What becomes of commits that were never sent, once their server follows the new primary.
  func effects(ofTailsIn after: State, unlike before: State) -> [Effect] {
    model.servers.filter {
      before.servers[$0.id]?.hasUnsentTail == true && after.servers[$0.id]?.hasUnsentTail == false
        && after.servers[$0.id]?.source != nil
    }.map {
      Effect(
        .service, "What \($0.title) had committed but never sent is given up.", "PR-23")
    }
  }
}
