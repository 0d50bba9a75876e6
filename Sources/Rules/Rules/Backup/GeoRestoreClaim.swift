import ArchitectureModel
import Facts

/// A geo-restore loses up to an hour.
struct GeoRestoreClaim: Rule {
  let identifier = "geo-restore-claim"
  let group = RuleGroup.backup
  let severity = Diagnostic.Severity.error
  let summary = """
    Where geo-redundant backup alone covers the loss of a region, an hour of loss and hours of \
    recovery are promised.
    """
  let rationale = "A geo-restore loses up to an hour, takes hours, and finds capacity or not."
  let facts: [Fact.ID] = ["BK-04"]

  var violating: [Example] {
    [
      Example("half an hour of loss with geo-redundant backup alone") {
        $0.remove(\.replica)
        $0.remove(\.recoveryAccess)
        $0.remove(\.replicaLogs)
        $0.remove(\.replicaLag)
        $0.change(\.names) { $0.readerTarget = $0.primary }
        $0.change(\.server) {
          $0.backup.redundancy = .geoRedundant
          $0.settings.encryption = .serviceManaged
        }
        $0.promise(.recovery(.regionLost, dataLoss: .minutes(30), time: .hours(12)))
        $0.scenario("Nothing happens")
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    let loss = Figure.geoRestoreLoss.longest
    return model.recoveries(from: .regionLost).flatMap { promise in
      model.primaries.filter { primary in
        primary.backup?.isGeoRedundant == true && promise.loss > .zero
          && !model.replicas(of: primary.id).contains { $0.region != primary.region }
          && (promise.loss < loss || promise.time < .hours(1))
      }.map { primary in
        Violation(
          promise.objective, [primary.id],
          "a loss of \(promise.loss.inWords) and recovery within \(promise.time.inWords) are promised "
            + "for the loss of a region; a geo-restore of \(primary.quoted) loses up to 1 hour and "
            + "takes up to hours",
          cure: "promise an hour of loss and hours of recovery, or add a replica in another region")
      }
    }
  }
}
