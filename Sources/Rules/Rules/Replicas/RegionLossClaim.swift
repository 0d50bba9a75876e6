import ArchitectureModel
import Facts

/// Who promises to survive a region keeps something outside it.
struct RegionLossClaim: Rule {
  let identifier = "region-loss-claim"
  let group = RuleGroup.replicas
  let severity = Diagnostic.Severity.error
  let summary = """
    Who promises to survive the loss of a region has a replica in another region, or geo-redundant \
    backup.
    """
  let rationale =
    "High availability never spans regions, and neither does a replica beside its primary."
  let facts: [Fact.ID] = ["HA-07", "RR-26"]

  var conforming: [Example] {
    [
      Example("two hours of loss with geo-redundant backup") {
        $0.change(\.server) {
          $0.settings.encryption = .serviceManaged
          $0.backup.redundancy = .geoRedundant
        }
        $0.change(\.replica) { $0.overrides.encryption = .serviceManaged }
        $0.promise(.recovery(.regionLost, dataLoss: .hours(2), time: .hours(12)))
      }
    ]
  }
  var violating: [Example] {
    [
      Example(
        "a promise for the region, and the replica beside its primary",
        alsoBreaks: ["replica-in-primary-zone"]
      ) {
        $0.move(\.replica, to: $0.base.home)
        $0.change(\.replica) { $0.overrides.encryption = nil }
        $0.scenario("Nothing happens")
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.recoveries(from: .regionLost).flatMap { promise in
      model.primaries.filter { primary in
        primary.backup?.isGeoRedundant != true
          && !model.replicas(of: primary.id).contains { $0.region != primary.region }
      }.map { primary in
        Violation(
          promise.objective, [primary.id],
          "the loss of a region is promised to be survived, but \(primary.quoted) has neither a "
            + "replica in another region nor geo-redundant backup",
          cure: "add a replica in another region, or take the promise back")
      }
    }
  }
}
