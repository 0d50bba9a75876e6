package import ArchitectureModel

/// What servers must have in common before Azure promotes one of them.
package enum Symmetry {
  /// The parameters that have to be equal for promote to primary (PR-07), and no lower for promote to
  /// independent (PR-20).
  package static let parameters = [
    "max_connections", "max_locks_per_transaction", "max_prepared_transactions", "max_wal_senders",
    "max_worker_processes",
  ]

  /// What keeps two servers from changing places (PR-07).
  package static func differences(_ one: ServerSettings, _ other: ServerSettings) -> [String] {
    let basics = [
      one.compute.tier == other.compute.tier ? nil : "tier",
      one.compute.size == other.compute.size && one.compute.vCores == other.compute.vCores
        ? nil : "compute size",
      one.storage.gibibytes == other.storage.gibibytes ? nil : "storage size",
    ]
    return basics.compactMap(\.self)
      + parameters.filter { one.parameters[$0] != other.parameters[$0] }.map { "'\($0)'" }
  }

  /// The parameters that both servers state and that one has lower than the other (PR-20).
  package static func lowParameters(
    of one: ServerSettings, below other: ServerSettings
  ) -> [String] {
    parameters.filter { name in
      guard let own = one.parameters[name].flatMap({ Int($0) }),
        let wanted = other.parameters[name].flatMap({ Int($0) })
      else { return false }
      return own < wanted
    }.map { "'\($0)'" }
  }
}
