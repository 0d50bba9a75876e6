package import ArchitectureModel

/// What a step changes for those who use the databases.
package struct ServiceChange: Sendable {
  /// Servers that served someone before the step, and nobody after it.
  package let stopped: [ElementID]
  /// Servers that served nobody before the step, and someone after it.
  package let resumed: [ElementID]
  /// Traffic that was served until the step, and is not any more, though its client is still there.
  package let cut: [DatabaseTraffic]
  /// Clients that were there until the step.
  package let lostClients: [ElementID]
  /// Traffic that was not served until the step, and is after it.
  package let reconnected: [DatabaseTraffic]
}

extension Simulator {
  package func serviceChange(by step: ScenarioStep) -> ServiceChange {
    let servers = step.before.serverIDs(in: model)
    let idle = servers.filter { standstill(of: $0, in: step.before) != nil }
    let (cutBefore, cutAfter) = (cutTraffic(in: step.before), cutTraffic(in: step.after))
    let (lostBefore, lostAfter) = (lostClients(in: step.before), lostClients(in: step.after))
    return ServiceChange(
      stopped: servers.filter {
        !idle.contains($0) && standstill(of: $0, in: step.after) != nil
      },
      resumed: idle.filter { standstill(of: $0, in: step.after) == nil },
      cut: cutAfter.filter { !cutBefore.contains($0) },
      lostClients: lostAfter.filter { !lostBefore.contains($0) },
      reconnected: model.databaseTraffic.filter {
        (cutBefore.contains($0) || lostBefore.contains($0.source))
          && !cutAfter.contains($0) && !lostAfter.contains($0.source)
      })
  }

  /// Users of the databases that are lost themselves.
  package func lostClients(in state: State) -> [ElementID] {
    model.databaseTraffic.map(\.source).distinct.filter { model.isLost($0, with: state.lost) }
  }

  /// Why a server serves nobody, such as "its region is lost"; nothing if it serves.
  package func standstill(of id: ElementID, in state: State) -> String? {
    if let outage = state.outage(of: id, in: model) { return inWords(outage) }
    return state.servers[id]?.isFenced == false ? nil : "fenced"
  }
}
