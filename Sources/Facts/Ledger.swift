/// Every fact the product relies on, by identifier.
package enum Ledger {
  /// All facts, ordered by identifier.
  package static let facts: [Fact] =
    [
      highAvailability, replication, promotion, virtualEndpoints, networking, encryption,
      keyStores, backup, controlPlane, logging, identity, transportSecurity, standbyOperations,
      replicaOperations, surroundings, policies, details, commands, sizes,
    ].flatMap(\.self).sorted { $0.id < $1.id }

  private static let index = Dictionary(
    facts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// Returns the fact with an identifier, or nothing when the ledger has none.
  package static func fact(_ id: Fact.ID) -> Fact? {
    index[id]
  }
}
