package import ArchitectureModel

/// A failure that architectures are compared by, and what brings the database back.
package struct Response: Sendable {
  package enum Verdict: Sendable, Hashable {
    /// Every client that is left is served as before; the service acted, or nobody had to.
    case survived(by: Actor)
    /// Operators act, and clients are served again.
    case mended
    /// The database runs, but some or all clients are cut off until what was lost returns.
    case partly([ElementID])
    /// The service is gone until what was lost returns.
    case notSurvived
  }

  package let run: ScenarioRun
  package let verdict: Verdict

  /// The step that brought clients back, if one did.
  package var decisive: ScenarioStep? {
    run.steps.last { $0.recovery != nil }
  }
}

extension Simulator {
  /// Plays a failure, and then the mildest of the operators' ways to bring the database back.
  package func response(to failure: Event.Failure) -> Response {
    let loss = Event.lose(failure)
    let run = play(Scenario("Failure", [loss]))
    let cut = cutTraffic(in: run.final)
    let isDead = !model.servers.contains { run.final.isWritable($0.id, in: model) }
    if !isDead, cut.isEmpty {
      return Response(
        run: run, verdict: .survived(by: run.steps[0].recovery == nil ? .nobody : .service))
    }
    for event in responses where isDead {
      let run = play(Scenario("Failure", [loss, event]))
      if !run.steps[1].isRefused, isMended(by: event, run.final) {
        return Response(run: run, verdict: .mended)
      }
    }
    return Response(
      run: run, verdict: isDead ? .notSurvived : .partly(cut.map(\.source).distinct))
  }

  /// Plays the way back after data was changed or dropped by mistake.
  package func responseToLogicalError() -> Response? {
    guard let primary = model.servers.first(where: { !$0.isReplica }) else { return nil }
    let run = play(Scenario("Failure", [.pointInTimeRestore(primary.id)]))
    return Response(run: run, verdict: run.steps[0].isRefused ? .notSurvived : .mended)
  }

  /// What operators may try, the mildest first.
  private var responses: [Event] {
    let replicas = model.servers.filter(\.isReplica).map(\.id)
    let primaries = model.servers.filter { !$0.isReplica }
    return replicas.map { .promote($0, .toPrimary, .planned) }
      + replicas.map { .promote($0, .toPrimary, .forced) }
      + replicas.map { .promote($0, .toIndependent, .forced) }
      + primaries.map { .pointInTimeRestore($0.id) }
      + primaries.compactMap { server in
        server.region.pairedRegion.map { .geoRestore(server.id, to: $0) }
      }
  }

  private func canWrite(_ traffic: DatabaseTraffic, in state: State) -> Bool {
    connection(from: traffic.source, to: traffic.host, in: state).canWrite
  }

  /// Whether someone can write again: a client by its name, or, after a promotion to independent, by the
  /// server's own; after a restore whoever learns the new one.
  private func isMended(by event: Event, _ state: State) -> Bool {
    switch event {
    case .pointInTimeRestore(let id): state.isWritable(id.restored, in: model)
    case .geoRestore(let id, _): state.isWritable(id.geoRestored, in: model)
    case .promote(let id, let promotion, _):
      state.isWritable(id, in: model)
        && isReached(id, by: promotion, in: state)
    default: model.databaseTraffic.contains { canWrite($0, in: state) }
    }
  }

  /// Whether a promoted server is of use to a client, if any client is left.
  private func isReached(
    _ id: ElementID, by promotion: Event.Promotion, in state: State
  ) -> Bool {
    let left = model.databaseTraffic.filter { !model.isLost($0.source, with: state.lost) }
    return left.isEmpty
      || left.contains {
        promotion == .toPrimary
          ? canWrite($0, in: state)
          : connection(from: $0.source, to: .server(id), in: state).canWrite
      }
  }
}
