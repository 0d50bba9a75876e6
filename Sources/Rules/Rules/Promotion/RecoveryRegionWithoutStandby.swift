import ArchitectureModel
import Facts

/// After a swap the new primary wants a standby too.
struct RecoveryRegionWithoutStandby: Rule {
  let identifier = "recovery-region-without-standby"
  let group = RuleGroup.promotion
  let severity = Diagnostic.Severity.warning
  let summary = "The region of a replica offers the high availability of its primary."
  let rationale = """
    High availability is not carried over and has to be switched on after the swap, where the region \
    takes new standbys.
    """
  let facts: [Fact.ID] = ["PR-09", "HA-60", "HA-61"]

  var violating: [Example] {
    [
      Example(
        "a replica in UK West, which has no zones",
        of: SampleArchitecture(home: .swedenCentral, recovery: .ukWest),
        alsoBreaks: []
      ) { $0.change(\.replica) { $0.zone = nil } },
      Example(
        "a replica in West Europe, which takes no new standbys",
        of: SampleArchitecture(home: .swedenCentral, recovery: .westEurope)),
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.swaps.filter {
      $0.primary.isZoneRedundant && $0.replica.region != $0.primary.region
        && $0.replica.region.zoneRedundancy != .offered
    }.map { replica, primary in
      let region = replica.region
      return Violation(
        replica, and: [primary.id],
        region.zoneRedundancy == .notOffered
          ? "\(region.displayName) does not list zone-redundant high availability, which "
            + "\(replica.quoted) needs once it is the primary"
          : "\(region.displayName) is marked as blocked for new zone-redundant servers, but "
            + "\(replica.quoted) needs a standby once it is the primary",
        cure: "choose a recovery region that is open, or accept to run without after a swap")
    }
  }
}
