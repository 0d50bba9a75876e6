import ArchitectureModel
import Facts

/// Each server has a door of its own.
struct MissingPrivateEndpoint: Rule {
  let identifier = "missing-private-endpoint"
  let group = RuleGroup.privateLink
  let severity = Diagnostic.Severity.warning
  let summary =
    "A server without public access has a private endpoint: the primary and every replica."
  let rationale = """
    A private endpoint leads to exactly one server; after a swap nobody reaches the one without.
    """
  let facts: [Fact.ID] = ["NET-09", "NET-05"]
  let counterparts: [Counterpart] = [
    .policy(
      "5375a5bb-22c6-46d7-8a43-83417cfb4460", in: "FlexibleServers_EnablePrivateEndPoint_AINE")
  ]

  var violating: [Example] {
    [
      Example(
        "a replica without a private endpoint",
        alsoBreaks: ["unreachable-database", "unreachable-after-swap"]
      ) { $0.remove(\.recoveryAccess) }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.servers.filter { $0.needsPrivateEndpoint && model.privateEndpoints(to: $0.id).isEmpty }
      .map {
        Violation(
          $0,
          "\($0.quoted) lets nobody in: public access is closed, and no private endpoint leads to it",
          cure: "add 'PrivateEndpoint(\"pe-\($0.name)\", to: \($0.id), address: \"…\", zone: …)' "
            + "in a subnet of its region")
      }
  }
}
