import ArchitectureModel
import Facts

/// A primary without a standby waits for a restart.
struct MissingStandby: Rule {
  let identifier = "missing-standby"
  let group = RuleGroup.highAvailability
  let severity = Diagnostic.Severity.warning
  let summary = "A primary has a standby."
  let rationale = """
    Without one the service restarts or rebuilds the machine, and the loss of a zone is not survived.
    """
  let facts: [Fact.ID] = ["HA-27", "HA-10"]
  let counterparts: [Counterpart] = [
    .resiliency(ofServers: "ca87914f-aac4-4783-ab67-82a6f936f194"),
    .policy("493c215d-2553-4976-bc81-57d2c04fc8c1"), .psRule("AZR-000434"),
  ]

  var violating: [Example] {
    [
      Example("a primary without high availability") {
        $0.change(\.server) { $0.highAvailability = .disabled }
        $0.promise(.availability(percent: 99.9))
        $0.scenario("Nothing happens")
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.primaries.filter { $0.standbyID == nil }.map {
      Violation(
        $0, "\($0.quoted) has no standby",
        cure: $0.settings.compute.tier == .burstable
          ? "choose General Purpose or Memory Optimized with '.zoneRedundant(primary:standby:)'"
          : "use '.zoneRedundant(primary:standby:)'")
    }
  }
}
