import ArchitectureModel
import Facts

/// PgBouncer is switched on server by server.
struct PgBouncerAfterSwap: Rule {
  let identifier = "pgbouncer-after-swap"
  let group = RuleGroup.promotion
  let severity = Diagnostic.Severity.warning
  let summary = "A replica that is meant to become the primary has PgBouncer if that has it."
  let rationale = "A promotion does not carry it over; its port is dead after the swap."
  let facts: [Fact.ID] = ["PR-10", "NET-51"]

  var violating: [Example] {
    [
      Example("PgBouncer on the primary alone") {
        $0.change(\.server) { $0.settings.pgBouncer = true }
        $0.change(\.replica) { $0.overrides.pgBouncer = false }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.swaps.filter { $0.primary.settings.pgBouncer && !$0.replica.settings.pgBouncer }.map {
      replica, primary in
      Violation(
        replica, and: [primary.id],
        "\(primary.quoted) has PgBouncer, \(replica.quoted) has not",
        cure: "switch PgBouncer on at the replica")
    }
  }
}
