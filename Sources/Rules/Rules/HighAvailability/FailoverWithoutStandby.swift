import ArchitectureModel
import Facts
import Simulation

/// Nothing can fail over to a standby that is not there.
struct FailoverWithoutStandby: Rule {
  let identifier = "failover-without-standby"
  let group = RuleGroup.highAvailability
  let severity = Diagnostic.Severity.error
  let summary = "A failover is asked of a primary that has a standby at that moment."
  let rationale = "Azure refuses it otherwise; after a site swap high availability is off."
  let facts: [Fact.ID] = ["HA-33", "PR-09"]

  var violating: [Example] {
    [
      Example("a failover after a site swap and back") {
        $0.scenario(
          "A failover after a swap and back", Promote($0.base.replica, .toPrimary, .planned),
          Promote($0.base.server, .toPrimary, .planned), FailOver($0.base.server))
      },
      Example("a failover without high availability", alsoBreaks: ["missing-standby"]) {
        $0.change(\.server) { $0.highAvailability = .disabled }
        $0.promise()
        $0.scenario("A failover", FailOver($0.base.server))
        $0.addScenario(
          "A swap and back", Promote($0.base.replica, .toPrimary, .planned),
          Promote($0.base.server, .toPrimary, .planned))
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.scenarios.flatMap { scenario -> [Violation] in
      var demoted: Set<ElementID> = []
      return model.moments(of: scenario).compactMap { moment in
        if case .promote(let id, .toPrimary, _) = moment.event, let old = moment.source(of: id) {
          demoted.formUnion([id, old])
        }
        guard case .failOver(let id) = moment.event, let server = model.server(id),
          server.standbyID == nil || demoted.contains(id)
        else { return nil }
        return Violation(
          scenario, [id],
          demoted.contains(id)
            ? "\(server.quoted) has no standby after a site swap; the failover in "
              + "\"\(scenario.title)\" would be refused"
            : "\(server.quoted) has no standby; the failover in \"\(scenario.title)\" would be refused",
          cure: "leave the failover out, or give the server a standby")
      }
    }
  }
}
