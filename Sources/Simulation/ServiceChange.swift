package import ArchitectureModel

/// What a step changes for those who use the databases.
package struct ServiceChange: Sendable {
  /// Servers that served someone before the step, and nobody after it.
  package let stopped: [ElementID]
  /// Servers that served nobody before the step, and someone after it.
  package let resumed: [ElementID]
  /// Traffic that was served until the step, and is not any more, though its client is still there.
  package let cut: [DatabaseTraffic]
  /// Traffic that was cut until the step, and is served after it.
  package let reconnected: [DatabaseTraffic]
}

extension Simulator {
  package func serviceChange(by step: ScenarioStep) -> ServiceChange {
    let servers = step.before.serverIDs(in: model)
    let idle = servers.filter { standstill(of: $0, in: step.before) != nil }
    let (before, after) = (cutTraffic(in: step.before), cutTraffic(in: step.after))
    return ServiceChange(
      stopped: servers.filter {
        !idle.contains($0) && standstill(of: $0, in: step.after) != nil
      },
      resumed: idle.filter { standstill(of: $0, in: step.after) == nil },
      cut: after.filter { !before.contains($0) },
      reconnected: before.filter { !after.contains($0) })
  }

  /// Why a server serves nobody, such as "its region is lost"; nothing if it serves.
  package func standstill(of id: ElementID, in state: State) -> String? {
    if let outage = state.outage(of: id, in: model) { return inWords(outage) }
    return state.servers[id]?.isFenced == false ? nil : "fenced"
  }
}
