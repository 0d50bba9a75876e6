import ArchitectureModel
import Facts

/// Clients lose their connections in a failover, and have to come back.
struct MissingRetry: Rule {
  let identifier = "missing-retry"
  let group = RuleGroup.highAvailability
  let severity = Diagnostic.Severity.warning
  let summary = "A client of a database tries again after it lost its connection."
  let rationale = """
    A failover or promotion drops all connections; a client that does not retry stays down \
    afterwards.
    """
  let facts: [Fact.ID] = ["HA-23", "HA-15", "PR-17"]

  var violating: [Example] {
    [
      Example("a client that does not retry") { $0.change(\.service) { $0.client.retry = nil } }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.databaseTraffic.map(\.source).distinct.compactMap {
      model.element($0, as: Application.self)
    }.filter { $0.client.retry == nil }.map {
      Violation(
        $0, "\($0.quoted) does not retry after it lost its connection",
        cure: "retry after 5 seconds, then wait longer, up to 60 seconds: "
          + "'.exponential(first: .seconds(5), longest: .seconds(60))'")
    }
  }
}
