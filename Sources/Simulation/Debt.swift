package import ArchitectureModel
package import Facts

/// What stays worse than it was until someone acts.
package struct Debt: Sendable, Hashable {
  package let subject: ElementID
  /// What is missing, in one sentence.
  package let text: String
  /// What pays it, in one sentence.
  package let cure: String
  package let facts: [Fact.ID]

  fileprivate init(_ subject: ElementID, _ text: String, cure: String, _ facts: Fact.ID...) {
    self.subject = subject
    self.text = text
    self.cure = cure
    self.facts = facts
  }
}

extension Simulator {
  /// What a state lacks of what the architecture was declared with.
  package func debts(of state: State) -> [Debt] {
    state.serverIDs(in: model).flatMap { debts(of: $0, in: state) }
      + writers(in: state) + readers(in: state)
  }

  private func debts(of id: ElementID, in state: State) -> [Debt] {
    guard let server = state.servers[id] else { return [] }
    let lasting = [
      interruption(of: id, server, in: state), outage(of: id, server, in: state),
      server.hasUnsentTail
        ? Debt(
          id, "\(title(id)) holds commits that the new primary never received.",
          cure: "Reconcile them from what applications keep, before it rejoins.", "PR-23") : nil,
    ]
    let own =
      state.isRunning(id, in: model)
      ? [
        standby(of: id, server), backups(of: id, server), gap(of: id, server),
        earlierBackups(of: id, server),
        geoBackup(of: id, server),
        server.isFenced
          ? Debt(
            id, "\(title(id)) is fenced.",
            cure: "Delete it, or open it to clients again once it cannot do harm.", "PR-15", "PR-21"
          ) : nil,
      ] : []
    return (lasting + own).compactMap(\.self)
  }

  /// What has to be done about a server that is down for another reason than its region or zone.
  private func outage(of id: ElementID, _ server: ServerState, in state: State) -> Debt? {
    switch state.outage(of: id, in: model) {
    case .key(let key):
      Debt(
        id, "\(title(id)) is inaccessible without \(title(key)).",
        cure: "Bring the key back; that a replica may be promoted meanwhile is not documented.",
        "ENC-10", "PR-06")
    case .itself where server.source == nil:
      Debt(
        id, "\(title(id)) is gone, and its backups with it.",
        cure: state.replicas(of: id, in: model).isEmpty
          ? "Try to revive it within five days."
          : "Try to revive it within five days; that a replica may be promoted meanwhile is not "
            + "documented.", "BK-09", "PR-06")
    default: nil
    }
  }

  private func standby(of id: ElementID, _ server: ServerState) -> Debt? {
    switch server.standby {
    case .healthy: nil
    case .missing:
      Debt(
        id, "\(title(id)) runs without its standby.",
        cure: "It is built again when its zone returns; nobody has to act.", "HA-25", "HA-24")
    case .disabled:
      server.source == nil && model.servers.contains { $0.standbyID != nil }
        ? Debt(
          id, "\(title(id)) has no high availability.", cure: "Enable it.",
          server.role == .primary ? "PR-09" : id.isRestored ? "HA-34" : "HA-51") : nil
    }
  }

  private func backups(of id: ElementID, _ server: ServerState) -> Debt? {
    server.backups == .awaitingFirst
      ? Debt(
        id, "\(title(id)) cannot be restored before its first automated backup.",
        cure: "See that the backup ran.", "PR-12", "RR-07") : nil
  }

  private func gap(of id: ElementID, _ server: ServerState) -> Debt? {
    // While it is a replica all of its backups are out of reach, which is no gap yet.
    server.hasRecoveryGap && server.source == nil
      ? Debt(
        id, "No backup covers the time in which \(title(id)) was a replica.",
        cure: "Wait for the first automated backup before a restore; the gap itself remains.",
        "PR-11", "PR-12") : nil
  }

  private func earlierBackups(of id: ElementID, _ server: ServerState) -> Debt? {
    server.hasRecoveryGap && server.source != nil
      ? Debt(
        id, "Earlier backups of \(title(id)) cannot be restored while it is a replica.",
        cure: "Make it the primary again before a restore from them.", "PR-11") : nil
  }

  private func geoBackup(of id: ElementID, _ server: ServerState) -> Debt? {
    let had = model.servers.contains { $0.backup?.isGeoRedundant == true }
    switch server.geoBackup {
    case .running, .suspended: return nil
    case .unverified:
      return Debt(
        id, "Whether geo-redundant copies of \(title(id)) go on is not documented.",
        cure: "Look whether a copy appears.", "PR-10", "PR-11")
    case .none:
      return had && server.role == .primary
        ? Debt(
          id, "\(title(id)) has no geo-redundant backup, and cannot get one.",
          cure: "Swap back, or restore into a server that has it.", "PR-11", "BK-03") : nil
    }
  }

  private func interruption(
    of id: ElementID, _ server: ServerState, in state: State
  ) -> Debt? {
    guard let source = server.source, state.isRunning(source, in: model),
      !state.isRunning(id, in: model)
    else { return nil }
    return Debt(
      id, "\(title(source)) keeps write-ahead log for \(title(id)), which does not fetch it.",
      cure: "Bring \(title(id)) back, or delete it and make a new replica.", "RR-12", "RR-13")
  }

  private func writers(in state: State) -> [Debt] {
    rivals(in: state).map { rivals in
      Debt(
        rivals[0], "\(rivals.map(title).listed) take writes independently of each other.",
        cure: "Fence or delete the one that is not to be used.", "PR-03", "PR-15")
    }
  }

  private func readers(in state: State) -> [Debt] {
    model.all(VirtualEndpoint.self).compactMap { endpoint in
      guard let targets = state.targets[endpoint.id], !state.lost.contains(endpoint.id),
        !state.isRunning(targets.reader, in: model), state.isRunning(targets.writer, in: model)
      else { return nil }
      return Debt(
        endpoint.id,
        "The reader name of \(endpoint.baseName) leads to \(title(targets.reader)), "
          + "which does not run.",
        cure: "Aim it at \(title(targets.writer)).", "VE-07", "VE-05")
    }
  }
}
