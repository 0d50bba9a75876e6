import ArchitectureModel
import Facts

/// Some regions take no new zone-redundant servers for lack of capacity.
struct ZoneRedundancyBlocked: Rule {
  let identifier = "zone-redundancy-blocked"
  let group = RuleGroup.highAvailability
  let severity = Diagnostic.Severity.warning
  let summary = "New zone-redundant servers need a region with capacity for them."
  let rationale = "A deployment into a region marked as blocked is likely to be refused."
  let facts: [Fact.ID] = ["HA-61"]

  var violating: [Example] {
    [
      Example("a zone-redundant server in West Europe", of: SampleArchitecture(home: .westEurope))
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.primaries.filter {
      $0.isZoneRedundant && $0.region.zoneRedundancy == .blockedForCapacity
    }.map {
      Violation(
        $0,
        "\($0.quoted) is zone-redundant in \($0.region.displayName), which is marked as blocked for "
          + "new zone-redundant servers",
        cure: "ask for capacity first, or choose a region that is open")
    }
  }
}
