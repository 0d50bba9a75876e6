/// What an architecture is built to survive, by its servers alone.
package enum Resilience: Sendable, Hashable {
  /// One server without a standby.
  case singleServer
  /// A standby, and nothing else.
  case highAvailability
  /// A replica in the region of its primary.
  case sameRegionReplica
  /// A replica in another region.
  case crossRegionDisasterRecovery
}

extension Model {
  package var resilience: Resilience {
    let replicas = servers.filter(\.isReplica)
    if replicas.contains(where: { $0.region != server($0.source)?.region }) {
      return .crossRegionDisasterRecovery
    }
    if !replicas.isEmpty { return .sameRegionReplica }
    return servers.contains { $0.standbyID != nil } ? .highAvailability : .singleServer
  }
}
