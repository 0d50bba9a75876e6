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
    let others = state.replicas(of: primary, in: model).map { uptime(of: $0, in: state) }
    guard let second = others.max(by: { $0.value < $1.value }) else {
      return Availability(
        bounds: own.value...own.value, formula: "\(own.number) % for \(title(primary))",
        facts: [own.fact])
    }
    let together = 100 * (1 - (1 - own.value / 100) * (1 - second.value / 100))
    return Availability(
      bounds: own.value...together,
      formula: "at least \(own.number) % for \(title(primary)); at most "
        + "1 - (1 - \(own.number) %) x (1 - \(second.number) %), if a replica stood in at once",
      facts: [own.fact])
  }

  /// The uptime that is promised for a server, in percent.
  private func uptime(of id: ElementID, in state: State) -> Figure {
    guard state.servers[id]?.standby != .disabled else { return .plainAvailability }
    if case .sameZone? = model.server(id)?.highAvailability { return .sameZoneAvailability }
    return .zoneRedundantAvailability
  }
}
