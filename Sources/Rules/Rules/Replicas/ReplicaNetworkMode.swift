import ArchitectureModel
import Facts

/// After a swap clients meet the network of the replica.
struct ReplicaNetworkMode: Rule {
  let identifier = "replica-network-mode"
  let group = RuleGroup.replicas
  let severity = Diagnostic.Severity.warning
  let summary = "A replica has the network mode of its primary."
  let rationale = """
    Azure does not check it, but clients have to reach both: by private endpoints, or in a delegated \
    subnet.
    """
  let facts: [Fact.ID] = ["PR-08", "NET-01"]

  var violating: [Example] {
    [
      Example(
        "a replica with private endpoints, and an integrated primary", of: IntegratedArchitecture(),
        alsoBreaks: ["missing-private-endpoint", "unreachable-after-swap"]
      ) { $0.change(\.replica) { $0.overrides.network = .privateEndpointsOnly } }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.replications.filter { $0.replica.isIntegrated != $0.primary.isIntegrated }.map {
      replica, primary in
      let integrated = replica.isIntegrated ? replica : primary
      return Violation(
        replica, and: [primary.id],
        "\(integrated.quoted) has virtual network integration, and its counterpart has not",
        cure: "give \(primary.quoted) and \(replica.quoted) the same network mode")
    }
  }
}
