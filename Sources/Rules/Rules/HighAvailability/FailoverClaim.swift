import ArchitectureModel
import Facts

/// A failover takes a minute or two, and longer with much write-ahead log.
struct FailoverClaim: Rule {
  let identifier = "failover-claim"
  let group = RuleGroup.highAvailability
  let severity = Diagnostic.Severity.warning
  let summary = "The promised recovery of a node or zone leaves room beyond a usual failover."
  let rationale = """
    A failover usually takes 60 to 120 seconds, and longer while outstanding write-ahead log is \
    replayed.
    """
  let facts: [Fact.ID] = ["HA-11", "HA-12"]

  var conforming: [Example] {
    [
      Example("3 minutes for the loss of a zone") {
        $0.promise(.recovery(.zoneLost, dataLoss: .zero, time: .minutes(3)))
      }
    ]
  }
  var violating: [Example] {
    [
      Example("2 minutes for the loss of a zone") {
        $0.promise(.recovery(.zoneLost, dataLoss: .zero, time: .minutes(2)))
      },
      Example("30 seconds for the loss of a node") {
        $0.promise(.recovery(.nodeLost, dataLoss: .zero, time: .seconds(30)))
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    let standing = model.primaries.filter { $0.standbyID != nil }.map(\.id)
    guard !standing.isEmpty else { return [] }
    let usual = Figure.failover.range
    return [Objective.Incident.nodeLost, .zoneLost].flatMap { incident in
      model.recoveries(from: incident).filter { $0.time <= Figure.failover.longest }.map {
        Violation(
          $0.objective, standing,
          "\($0.time.inWords) is promised for \(incident.inWords); a failover usually takes "
            + "\(Int(usual.lowerBound)) to \(Int(usual.upperBound)) seconds, and longer with much "
            + "write-ahead log",
          cure: "promise more than \(Int(usual.upperBound)) seconds")
      }
    }
  }
}
