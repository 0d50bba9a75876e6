import ArchitectureModel
import Facts

/// After the loss of a zone the primary stays where it went.
struct ReturnAfterZoneLoss: Rule {
  let identifier = "return-after-zone-loss"
  let group = RuleGroup.highAvailability
  let severity = Diagnostic.Severity.note
  let summary = "A scenario in which a zone returns says whether the primary goes back."
  let rationale = "It does not return by itself; a planned failover brings it back."
  let facts: [Fact.ID] = ["HA-24"]

  var violating: [Example] {
    [
      Example("a zone that is lost and returns, and nothing more") {
        $0.scenario(
          "A zone is lost", Lose(.zone(.one, of: $0.base.home)),
          Recover(.zone(.one, of: $0.base.home)))
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.scenarios.flatMap { scenario -> [Violation] in
      model.primaries.filter { server in
        guard let zone = server.zone, server.isZoneRedundant else { return false }
        let events = scenario.events
        guard events.contains(.lose(.zone(zone, of: server.region))),
          let recovery = events.firstIndex(of: .recover(.zone(zone, of: server.region)))
        else { return false }
        return !events[recovery...].contains(.failOver(server.id))
      }.map {
        Violation(
          scenario, [$0.id],
          "zone \($0.zone?.rawValue ?? 0) returns in \"\(scenario.title)\", but \($0.quoted) stays in "
            + "the zone of its former standby",
          cure: "end with 'FailOver(\($0.id))' if it should return")
      }
    }
  }
}
