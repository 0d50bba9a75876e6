import ArchitectureModel
import Facts
import Simulation

/// An independent server has no writer name.
struct IndependentPromotionHosts: Rule {
  let identifier = "independent-promotion-hosts"
  let group = RuleGroup.promotion
  let severity = Diagnostic.Severity.warning
  let summary = "After a promotion to independent, clients of the writer name change their host."
  let rationale = "The writer name stays with the old primary, whatever became of it."
  let facts: [Fact.ID] = ["PR-03", "VE-06"]

  var violating: [Example] {
    [
      Example("a promotion to independent, and clients of the writer name") {
        $0.addScenario(
          "The replica becomes independent", Fence($0.base.server),
          Promote($0.base.replica, .toIndependent, .planned))
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    let writers = model.databaseTraffic.compactMap { traffic -> (ElementID, ElementID)? in
      guard case .writer(let endpoint) = traffic.host else { return nil }
      return (endpoint, traffic.source)
    }
    return model.allMoments.compactMap { moment in
      guard case .promote(let id, .toIndependent, _) = moment.event,
        let endpoint = model.all(VirtualEndpoint.self).first(where: { $0.holds(id, in: model) })
      else { return nil }
      let clients = writers.filter { $0.0 == endpoint.id }.map(\.1).distinct
      guard !clients.isEmpty else { return nil }
      return Violation(
        moment.scenario, [id, endpoint.id] + clients,
        "'\(id)' becomes independent in \"\(moment.scenario.title)\", but "
          + "\(clients.map { "'\($0)'" }.listed) call\(clients.count == 1 ? "s" : "") the writer name, "
          + "which stays with the old primary",
        cure: "plan to roll out the host name of '\(id)', or promote to primary")
    }
  }
}
