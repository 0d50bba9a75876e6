import ArchitectureModel
import Facts
import Simulation

/// A site swap needs a virtual endpoint.
struct SwapWithoutVirtualEndpoint: Rule {
  let identifier = "swap-without-virtual-endpoint"
  let group = RuleGroup.promotion
  let severity = Diagnostic.Severity.error
  let summary = "A promotion to primary needs a virtual endpoint."
  let rationale = """
    Without one Azure refuses it; only promote to independent is left, and every client changes its \
    host.
    """
  let facts: [Fact.ID] = ["PR-02", "PR-03"]

  var violating: [Example] {
    [
      Example("a site swap without a virtual endpoint", alsoBreaks: ["fixed-server-name"]) {
        $0.remove(\.names)
        $0.traffic($0.base.service.calls($0.base.server, "Read and write invoices"))
        $0.scenario(
          "Site swap and back", Promote($0.base.replica, .toPrimary, .planned),
          Promote($0.base.server, .toPrimary, .planned))
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    let owners = Set(model.all(VirtualEndpoint.self).map(\.primary))
    return model.allMoments.compactMap { moment in
      guard case .promote(let id, .toPrimary, _) = moment.event,
        let source = model.server(id)?.source, !owners.contains(source)
      else { return nil }
      return Violation(
        moment.scenario, [id, source],
        "'\(id)' is promoted to primary in \"\(moment.scenario.title)\", but '\(source)' has no "
          + "virtual endpoint",
        cure:
          "add 'VirtualEndpoint(\"…\", writer: \(source), reader: \(id))', or promote to independent"
      )
    }
  }
}
