import ArchitectureModel
import Facts

/// In some regions an older server has its standby in its own zone, whatever was asked for.
struct RegionWithLateZones: Rule {
  let identifier = "region-with-late-zones"
  let group = RuleGroup.highAvailability
  let severity = Diagnostic.Severity.note
  let summary = "In regions that got zones late, check in which zone the standby really is."
  let rationale = """
    Servers deployed there earlier without a choice of zone get a standby in their own zone.
    """
  let facts: [Fact.ID] = ["HA-62"]

  /// The regions with two asterisks in the list of 2025-12-22.
  private static let regions: Set = ["eastasia", "koreacentral", "westus3"]

  var violating: [Example] {
    [
      Example(
        "a zone-redundant server in Korea Central", of: SampleArchitecture(home: .koreaCentral))
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.primaries.filter { $0.isZoneRedundant && Self.regions.contains($0.region.name) }.map {
      Violation(
        $0,
        "a server that was deployed to \($0.region.displayName) before it had zones has its standby "
          + "in its own zone",
        cure: "look at the zone of the standby; a restore or a replica is the way out")
    }
  }
}
