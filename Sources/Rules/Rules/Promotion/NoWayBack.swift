import ArchitectureModel
import Facts
import Simulation

/// A swap is wanted in both directions.
struct NoWayBack: Rule {
  let identifier = "no-way-back"
  let group = RuleGroup.promotion
  let severity = Diagnostic.Severity.warning
  let summary = "Where sites change places in a scenario, some scenario brings them back."
  let rationale =
    "Swapping back is the same operation, with conditions of its own to be planned for."
  let facts: [Fact.ID] = ["SW-02"]

  var conforming: [Example] { [.sample] }
  var violating: [Example] {
    [
      Example("a site swap, and no swap back") {
        $0.scenario("Site swap", Promote($0.base.replica, .toPrimary, .planned))
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    let moments = model.allMoments
    let back = Set(
      moments.compactMap { moment -> ElementID? in
        guard case .promote(let id, .toPrimary, _) = moment.event, model.server(id)?.source == nil,
          moment.source(of: id) != nil
        else { return nil }
        return id
      })
    var seen: Set<ElementID> = []
    return moments.compactMap { moment in
      guard case .promote(let id, .toPrimary, _) = moment.event, let server = model.server(id),
        let source = server.source, model.server(source)?.region != server.region,
        !back.contains(source), seen.insert(source).inserted
      else { return nil }
      return Violation(
        moment.scenario, [source, id],
        "\"\(moment.scenario.title)\" promotes '\(id)', and no scenario brings '\(source)' back",
        cure: "add 'Promote(\(source), .toPrimary, .planned)'")
    }
  }
}
