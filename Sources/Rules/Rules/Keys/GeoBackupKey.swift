import ArchitectureModel
import Facts

/// A copy in the pair has a key in the pair.
struct GeoBackupKey: Rule {
  let identifier = "geo-backup-key"
  let group = RuleGroup.keys
  let severity = Diagnostic.Severity.error
  let summary = """
    Geo-redundant backup under a customer-managed key has a second key in the pair, and another \
    identity.
    """
  let rationale = "Both are given at creation; Azure refuses geo-redundant backup without them."
  let facts: [Fact.ID] = ["ENC-13"]

  /// A server in Norway East, whose pair Norway West holds the replica and the second key.
  private static func server(
    _ title: String, _ redundancy: @escaping @Sendable (SampleArchitecture) -> Backup.Redundancy
  ) -> Example {
    let base = SampleArchitecture(home: .norwayEast, recovery: .norwayWest)
    return Example(title, of: base) {
      $0.change(\.server) { $0.backup = Backup(redundancy: redundancy(base), longTermYears: 1) }
      $0.change(\.replica) { $0.zone = nil }
      $0.change(\.names) { $0.readerTarget = $0.primary }
      $0.scenario("Nothing happens")
    }
  }

  var conforming: [Example] {
    [
      Self.server("a second key and identity in the pair") {
        .geoRedundant(key: $0.recoveryKey, identity: $0.recoveryIdentity)
      }
    ]
  }
  var violating: [Example] {
    [
      Self.server("geo-redundant backup without a second key") { _ in .geoRedundant },
      Self.server("a second key in the region of the server") {
        .geoRedundant(key: $0.key, identity: $0.recoveryIdentity)
      },
      Self.server("one identity for both keys") {
        .geoRedundant(key: $0.recoveryKey, identity: $0.identity)
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.primaries.compactMap { server in
      guard let own = server.customerKey,
        case .geo(let key, let identity)? = server.backup?.redundancy
      else { return nil }
      guard let key, let identity else {
        return Violation(
          server,
          "\(server.quoted) has geo-redundant backup, but no second key and identity for it",
          cure: "use '.geoRedundant(key:identity:)' with a key in the pair")
      }
      let region = model.keyStore(of: key).flatMap { model.region(of: $0.id) }
      if case .region(let pair) = server.region.pair, let region, region.name != pair {
        return Violation(
          server, and: [key],
          "the key '\(key)' for the geo-redundant backup of \(server.quoted) lies in "
            + "\(region.displayName), not in \(AzureRegion.displayName(of: pair))",
          cure: "use a key in \(AzureRegion.displayName(of: pair))")
      }
      guard identity == own.identity else { return nil }
      return Violation(
        server, and: [identity],
        "\(server.quoted) uses '\(identity)' for its own key and for that of its backup",
        cure: "use another identity, of the pair")
    }
  }
}
