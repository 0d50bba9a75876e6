import ArchitectureModel
import Facts

/// A pair of regions is recovered together.
struct UnpairedRecoveryRegion: Rule {
  let identifier = "unpaired-recovery-region"
  let group = RuleGroup.replicas
  let severity = Diagnostic.Severity.note
  let summary = "Where the paired region offers as much, a replica for recovery stands there."
  let rationale = "A paired region has priority in recovery, and is not updated at the same time."
  let facts: [Fact.ID] = ["RR-04", "RR-03"]

  var violating: [Example] {
    [
      Example(
        "a replica in Norway West, which offers no more than the pair UK West",
        of: SampleArchitecture(recovery: .norwayWest)
      ) {
        $0.change(\.replica) { $0.zone = nil }
        $0.change(\.names) { $0.readerTarget = $0.primary }
        $0.scenario("Nothing happens")
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.crossRegionReplications.compactMap { replica, primary in
      guard case .region(let name) = primary.region.pair, name != replica.region.name,
        let pair = AzureRegion.all.first(where: { $0.name == name }),
        pair.offers(asMuchAs: replica.region)
      else { return nil }
      return Violation(
        replica, and: [primary.id],
        "\(replica.quoted) stands in \(replica.region.displayName), not in \(pair.displayName), the "
          + "pair of \(primary.region.displayName)",
        cure: "weigh \(pair.displayName), or keep the choice if latency or law asks for it")
    }
  }
}

extension AzureRegion {
  /// Whether standbys are to be had here at least as well as in another region.
  fileprivate func offers(asMuchAs other: AzureRegion) -> Bool {
    switch (zoneRedundancy, other.zoneRedundancy) {
    case (.offered, _), (_, .notOffered): true
    case (.blockedForCapacity, .blockedForCapacity): true
    default: false
    }
  }
}
