import ArchitectureModel
import Facts

/// Zone-redundant high availability is offered region by region.
struct ZoneRedundancyNotOffered: Rule {
  let identifier = "zone-redundancy-not-offered"
  let group = RuleGroup.highAvailability
  let severity = Diagnostic.Severity.error
  let summary = "Zone-redundant high availability needs a region that lists it."
  let rationale = "Azure refuses a zone-redundant standby elsewhere."
  let facts: [Fact.ID] = ["HA-60"]

  var violating: [Example] {
    [
      Example(
        "a zone-redundant server in Japan West",
        of: SampleArchitecture(home: .japanWest, recovery: .japanEast))
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.primaries.filter { $0.isZoneRedundant && $0.region.zoneRedundancy == .notOffered }.map {
      Violation(
        $0,
        "\($0.quoted) is zone-redundant, which \($0.region.displayName) does not list",
        cure: "choose a region that lists it, such as Sweden Central, or '.sameZone'")
    }
  }
}
