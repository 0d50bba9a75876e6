import ArchitectureModel
import Facts

/// A standby in the zone of its primary is lost with it.
struct SameZoneStandby: Rule {
  let identifier = "same-zone-standby"
  let group = RuleGroup.highAvailability
  let severity = Diagnostic.Severity.warning
  let summary = "Where the region offers zone redundancy, the standby stands in another zone."
  let rationale = "The loss of the zone takes primary and standby down, and nobody acts."
  let facts: [Fact.ID] = ["HA-26", "HA-57", "HA-58"]
  let counterparts: [Counterpart] = [
    .resiliency(ofServers: "ca87914f-aac4-4783-ab67-82a6f936f194"),
    .policy("493c215d-2553-4976-bc81-57d2c04fc8c1"), .psRule("AZR-000434"),
  ]

  var conforming: [Example] {
    [
      Example(
        "a same-zone standby in West US, which has no zones",
        of: SampleArchitecture(home: .westUS, recovery: .eastUS)
      ) {
        $0.change(\.server) { $0.highAvailability = .sameZone() }
        $0.promise(.availability(percent: 99.95))
        $0.scenario("Nothing happens")
      }
    ]
  }
  var violating: [Example] {
    [
      Example("a same-zone standby in UK South") {
        $0.change(\.server) { $0.highAvailability = .sameZone(.one) }
        $0.promise(.availability(percent: 99.95))
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.primaries.compactMap { server in
      guard case .sameZone(let zone) = server.highAvailability,
        server.region.zoneRedundancy != .notOffered
      else { return nil }
      return Violation(
        server,
        "\(server.quoted) and its standby share \(zone.map { "zone \($0.rawValue)" } ?? "a zone"), "
          + "although \(server.region.displayName) offers zone redundancy",
        cure: "use '.zoneRedundant(primary:standby:)'")
    }
  }
}
