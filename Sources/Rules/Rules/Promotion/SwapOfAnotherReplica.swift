import ArchitectureModel
import Facts
import Simulation

/// The reader name says which replica can be promoted.
struct SwapOfAnotherReplica: Rule {
  let identifier = "swap-of-another-replica"
  let group = RuleGroup.promotion
  let severity = Diagnostic.Severity.error
  let summary = "The reader name leads to the replica that is promoted to primary."
  let rationale = "Azure refuses the promotion of any other; the reader can be aimed at it first."
  let facts: [Fact.ID] = ["PR-02", "VE-06", "VE-05"]

  var violating: [Example] {
    [
      Example("a reader name that leads to the primary") {
        $0.change(\.names) { $0.readerTarget = $0.primary }
      },
      Example("a swap back while the reader name leads to the new primary") {
        $0.scenario(
          "Swap, aim, swap back", Promote($0.base.replica, .toPrimary, .planned),
          AimReader(of: $0.base.names, at: $0.base.replica),
          Promote($0.base.server, .toPrimary, .planned))
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.allMoments.flatMap { moment -> [Violation] in
      guard case .promote(let id, .toPrimary, _) = moment.event, moment.source(of: id) != nil else {
        return []
      }
      return model.all(VirtualEndpoint.self).filter { endpoint in
        endpoint.holds(id, in: model) && moment.reader(of: endpoint.id) != id
      }.map { endpoint in
        Violation(
          moment.scenario, [id, endpoint.id],
          "'\(id)' is promoted in \"\(moment.scenario.title)\" while the reader name of "
            + "\(endpoint.quoted) leads to '\(moment.reader(of: endpoint.id) ?? "nothing")'",
          cure: "aim the reader at '\(id)' first: 'AimReader(of: \(endpoint.id), at: \(id))'")
      }
    }
  }
}

extension VirtualEndpoint {
  /// Whether a server belongs to the replication that the endpoint stands for.
  func holds(_ id: ElementID, in model: Model) -> Bool {
    id == primary || model.server(id)?.source == primary
  }
}
