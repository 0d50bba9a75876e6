import ArchitectureModel
package import Facts

/// The share of time in which some server takes writes, from the uptime that is promised for each.
package struct Availability: Sendable, Hashable {
  /// If a second server is of no help, and if it stood in at once in every outage; in percent.
  package let bounds: ClosedRange<Double>
  /// How the bounds come about.
  package let formula: String
  package let facts: [Fact.ID]
}

extension Simulator {
  /// The composite availability of the database in a state, in which names, networks and keys are not
  /// counted, and outages are taken to be independent of each other; nothing while no server takes
  /// writes.
  package func availability(in state: State) -> Availability? {
    let writable = model.servers.map(\.id).filter { state.isWritable($0, in: model) }
    guard
      let primary = writable.first(where: { state.servers[$0]?.role == .primary })
        ?? writable.first
    else { return nil }
    let own = uptime(of: primary, in: state)
    let replicas = state.replicas(of: primary, in: model)
    let second =
      replicas
      .filter { state.region(of: $0, in: model) != state.region(of: primary, in: model) }
      .map { uptime(of: $0, in: state) }.max { $0.value < $1.value }
    guard let second else {
      return Availability(
        bounds: own.value...own.value,
        formula: "\(own.number) % for \(title(primary))"
          + (replicas.isEmpty ? "" : ", to which a replica in the same region adds nothing"),
        facts: [own.fact] + (replicas.isEmpty ? [] : ["RR-26"]))
    }
    let together = 100 * (1 - (1 - own.value / 100) * (1 - second.value / 100))
    return Availability(
      bounds: own.value...together,
      formula: "at least \(own.number) % for \(title(primary)); at most "
        + "1 - (1 - \(own.number) %) x (1 - \(second.number) %) by our arithmetic, if a replica stood "
        + "in at once",
      facts: [own.fact])
  }

  /// The uptime that is promised for a server, in percent.
  private func uptime(of id: ElementID, in state: State) -> Figure {
    guard state.servers[id]?.standby != .disabled else { return .plainAvailability }
    if case .sameZone? = model.server(id)?.highAvailability { return .sameZoneAvailability }
    return .zoneRedundantAvailability
  }
}
