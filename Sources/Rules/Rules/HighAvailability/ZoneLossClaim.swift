import ArchitectureModel
import Facts

/// Who promises to survive a zone has something in another one.
struct ZoneLossClaim: Rule {
  let identifier = "zone-loss-claim"
  let group = RuleGroup.highAvailability
  let severity = Diagnostic.Severity.error
  let summary = "Who promises to survive the loss of a zone has a zone-redundant standby."
  let rationale = """
    Without one the server is down until its zone returns, or until operators promote a replica, \
    which can lose its lag.
    """
  let facts: [Fact.ID] = ["HA-26", "HA-27", "PR-04"]

  var conforming: [Example] {
    [
      Example(
        "5 minutes of loss without zone redundancy, with a replica elsewhere",
        of: SampleArchitecture(home: .westUS, recovery: .eastUS)
      ) {
        $0.change(\.server) { $0.highAvailability = .sameZone() }
        $0.promise(.recovery(.zoneLost, dataLoss: .minutes(5), time: .minutes(30)))
        $0.scenario("Nothing happens")
      }
    ]
  }
  var violating: [Example] {
    [
      Example("no loss in a zone with a same-zone standby", alsoBreaks: ["same-zone-standby"]) {
        $0.change(\.server) { $0.highAvailability = .sameZone(.one) }
        $0.promise(.recovery(.zoneLost, dataLoss: .zero, time: .minutes(30)))
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.recoveries(from: .zoneLost).flatMap { promise in
      model.primaries.filter { !$0.isZoneRedundant }.compactMap { server in
        let replicas = model.replicas(of: server.id).filter {
          $0.region != server.region || ($0.zone != nil && $0.zone != server.zone)
        }
        guard replicas.isEmpty || promise.loss == .zero else { return nil }
        return Violation(
          promise.objective, [server.id],
          replicas.isEmpty
            ? "the loss of a zone is promised to be survived, but \(server.quoted) has nothing in "
              + "another zone"
            : "no loss is promised for the loss of a zone, but a promoted replica of "
              + "\(server.quoted) loses its lag",
          cure: "use '.zoneRedundant(primary:standby:)', or promise what a promotion can keep")
      }
    }
  }
}
