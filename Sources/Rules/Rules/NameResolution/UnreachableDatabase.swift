import ArchitectureModel
import Facts
import Simulation

/// What is drawn as a call has to be one.
struct UnreachableDatabase: Rule {
  let identifier = "unreachable-database"
  let group = RuleGroup.nameResolution
  let severity = Diagnostic.Severity.error
  let summary = "Every client finds the address of the database that it calls, and a route to it."
  let rationale = "A client that does not is drawn as if it could work."
  let facts: [Fact.ID] = ["NET-34", "NET-22", "NET-40"]

  var violating: [Example] {
    [
      Example("zones that are linked to no hub") {
        $0.change(\.databaseZone) { $0.links.removeAll { $0.network.text.contains("ub") } }
      },
      Example("a corporate DNS that does not forward") {
        $0.change(\.corporateDNS) { $0.forwarders.removeFirst() }
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    let resolver = NameResolver(model)
    return model.databaseTraffic.compactMap { traffic in
      let lookup = resolver.resolve(traffic.host, from: traffic.source)
      guard let failure = LookupFailure(lookup, in: model) else { return nil }
      return Violation(
        traffic, and: failure.elements,
        "'\(traffic.source)' does not reach '\(lookup.name)', which \(failure.reason)",
        cure: failure.cure)
    }
  }
}
