import ArchitectureModel
import Facts

/// Clouds do not replicate into each other.
struct ReplicaInAnotherCloud: Rule {
  let identifier = "replica-in-another-cloud"
  let group = RuleGroup.replicas
  let severity = Diagnostic.Severity.error
  let summary = "A replica stands in the cloud of its primary."
  let rationale =
    "Azure refuses replication between the public, the Government and the China cloud."
  let facts: [Fact.ID] = ["RR-03"]

  private static let virginia = AzureRegion(
    "usgovvirginia", "US Gov Virginia", hasZones: true, zoneRedundancy: .offered,
    geoRedundantBackup: true, cloud: .government)

  var violating: [Example] {
    [
      Example(
        "a replica in Azure Government", of: SampleArchitecture(recovery: Self.virginia),
        alsoBreaks: ["wrong-private-zone", "unreachable-after-swap", "unreachable-database"])
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.replications.filter { $0.replica.region.cloud != $0.primary.region.cloud }.map {
      replica, primary in
      Violation(
        replica, and: [primary.id],
        "\(replica.quoted) in \(replica.region.displayName) and its primary \(primary.quoted) in "
          + "\(primary.region.displayName) are in different clouds",
        cure: "choose a region of the cloud of \(primary.quoted)")
    }
  }
}
