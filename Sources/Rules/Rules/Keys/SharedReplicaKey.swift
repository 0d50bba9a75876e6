import ArchitectureModel
import Facts

/// A replica elsewhere has a key of its own.
struct SharedReplicaKey: Rule {
  let identifier = "shared-replica-key"
  let group = RuleGroup.keys
  let severity = Diagnostic.Severity.error
  let summary = "A replica in another region has a key and an identity of its own."
  let rationale = "Nothing is copied: the key of the primary lies in the primary's region."
  let facts: [Fact.ID] = ["ENC-12"]

  var violating: [Example] {
    [
      Example(
        "a replica with the key of its primary",
        alsoBreaks: ["identity-in-another-region", "promotion-of-stopped-server"]
      ) {
        $0.change(\.replica) { $0.overrides.encryption = nil }
      },
      Example(
        "a replica with the identity of its primary",
        alsoBreaks: ["identity-in-another-region", "promotion-of-stopped-server"]
      ) {
        $0.change(\.replica) {
          $0.overrides.encryption = .customerManaged(
            key: SampleArchitecture().recoveryKey, identity: SampleArchitecture().identity)
        }
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.crossRegionReplications.compactMap { replica, primary in
      guard let own = replica.customerKey, let other = primary.customerKey else { return nil }
      let shared = [
        own.key == other.key ? "key '\(own.key)'" : nil,
        own.identity == other.identity ? "identity '\(own.identity)'" : nil,
      ].compactMap(\.self)
      guard !shared.isEmpty else { return nil }
      return Violation(
        replica, and: [primary.id, own.key],
        "\(replica.quoted) in \(replica.region.displayName) uses the \(shared.listed) of its primary "
          + "\(primary.quoted)",
        cure: "give it a key and an identity of \(replica.region.displayName)")
    }
  }
}
