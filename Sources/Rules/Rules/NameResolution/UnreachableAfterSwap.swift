import ArchitectureModel
import Facts
import Simulation

/// After a swap clients go to another address.
struct UnreachableAfterSwap: Rule {
  let identifier = "unreachable-after-swap"
  let group = RuleGroup.nameResolution
  let severity = Diagnostic.Severity.warning
  let summary = "Every client of the writer name also reaches the replica that may take over."
  let rationale = "After a swap the name leads there, and resolves, but packets need a route."
  let facts: [Fact.ID] = ["NET-33", "NET-34", "VE-06"]

  var violating: [Example] {
    [
      Example(
        "clients without a route to the other region", alsoBreaks: ["unreachable-database"]
      ) { $0.remove(\.globalPeering) }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    let resolver = NameResolver(model)
    return model.swaps.flatMap { replica, primary -> [Violation] in
      model.traffic(to: primary).compactMap { traffic in
        guard resolver.resolve(traffic.host, from: traffic.source).reachesTarget else { return nil }
        let lookup = resolver.resolve(replica.hostName, from: traffic.source)
        guard let failure = LookupFailure(lookup, in: model) else { return nil }
        return Violation(
          traffic, and: [replica.id] + failure.elements,
          "once \(replica.quoted) is the primary, '\(traffic.source)' does not reach "
            + "'\(lookup.name)', which \(failure.reason)", cure: failure.cure)
      }
    }
  }
}
