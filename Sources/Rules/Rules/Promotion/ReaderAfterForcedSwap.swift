import ArchitectureModel
import Facts

/// After a forced swap the reader name leads to what was lost.
struct ReaderAfterForcedSwap: Rule {
  let identifier = "reader-after-forced-swap"
  let group = RuleGroup.promotion
  let severity = Diagnostic.Severity.warning
  let summary =
    "After a forced swap the reader name is aimed at the new primary, if anyone uses it."
  let rationale = "It leads to the lost server, and read-only clients are down until it returns."
  let facts: [Fact.ID] = ["VE-07", "VE-05"]

  var conforming: [Example] {
    [
      .sample,
      Example("a forced swap, and nobody who calls the reader name") {
        $0.traffic($0.base.service.calls($0.base.names.writer, "Read and write invoices"))
        $0.scenario(
          "The region is lost", Lose(.region($0.base.home)),
          Promote($0.base.replica, .toPrimary, .forced), Recover(.region($0.base.home)),
          Promote($0.base.server, .toPrimary, .planned))
      },
    ]
  }
  var violating: [Example] {
    [
      Example("a forced swap without aiming the reader") {
        $0.scenario(
          "The region is lost", Lose(.region($0.base.home)),
          Promote($0.base.replica, .toPrimary, .forced), Recover(.region($0.base.home)),
          Promote($0.base.server, .toPrimary, .planned))
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.scenarios.flatMap { scenario -> [Violation] in
      scenario.events.enumerated().flatMap { index, event -> [Violation] in
        guard case .promote(let id, .toPrimary, .forced) = event else { return [] }
        return model.all(VirtualEndpoint.self).filter { endpoint in
          endpoint.holds(id, in: model)
            && !scenario.events[index...].contains(.aimReader(endpoint.id, at: id))
        }.compactMap { endpoint in
          let readers = readers(of: endpoint, in: model)
          guard !readers.isEmpty else { return nil }
          return Violation(
            scenario, [endpoint.id] + readers,
            "after the forced promotion in \"\(scenario.title)\" the reader name of "
              + "\(endpoint.quoted), which \(readers.map { "'\($0)'" }.listed) "
              + "call\(readers.count == 1 ? "s" : ""), leads to the lost server",
            cure: "add 'AimReader(of: \(endpoint.id), at: \(id))' after the promotion")
        }
      }
    }
  }

  private func readers(of endpoint: VirtualEndpoint, in model: Model) -> [ElementID] {
    model.databaseTraffic.filter { $0.host == endpoint.reader.host }.map(\.source).distinct
  }
}
