import ArchitectureModel
import Facts

/// An address without a name is not found.
struct UnregisteredEndpoint: Rule {
  let identifier = "unregistered-endpoint"
  let group = RuleGroup.privateLink
  let severity = Diagnostic.Severity.warning
  let summary = "A private endpoint keeps its record in a private DNS zone."
  let rationale = "Without one the name leads to the public address, or does not exist."
  let facts: [Fact.ID] = ["NET-20", "NET-22"]

  var violating: [Example] {
    [
      Example(
        "a private endpoint without a zone",
        alsoBreaks: ["unreachable-database"]
      ) { $0.change(\.access) { $0.zone = nil } }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.all(PrivateEndpoint.self).filter { $0.zone == nil }.map {
      Violation(
        $0, and: [$0.target], "\($0.quoted) keeps no record in any private DNS zone",
        cure: "name the zone: 'zone:'")
    }
  }
}
