import ArchitectureModel
import Facts

/// A primary has one virtual endpoint.
struct SecondVirtualEndpoint: Rule {
  let identifier = "second-virtual-endpoint"
  let group = RuleGroup.virtualEndpoints
  let severity = Diagnostic.Severity.error
  let summary = "A primary has at most one virtual endpoint, however many replicas."
  let rationale = "Azure refuses a second."
  let facts: [Fact.ID] = ["VE-04"]

  var violating: [Example] {
    [
      Example("two virtual endpoints of one primary") {
        $0.add(
          VirtualEndpoint(
            "invoices-2", writer: $0.base.server, reader: $0.base.replica, id: "secondNames"))
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.primaries.flatMap { primary in
      model.virtualEndpoints(of: primary).dropFirst().map {
        Violation(
          $0, and: [primary.id], "\($0.quoted) is a second virtual endpoint of \(primary.quoted)",
          cure: "keep one of them")
      }
    }
  }
}
