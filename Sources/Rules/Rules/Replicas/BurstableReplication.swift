import ArchitectureModel
import Facts

/// Burstable servers neither have replicas nor are any.
struct BurstableReplication: Rule {
  let identifier = "burstable-replication"
  let group = RuleGroup.replicas
  let severity = Diagnostic.Severity.error
  let summary = "A replica and its primary need the General Purpose or Memory Optimized tier."
  let rationale = "Azure refuses replicas on the Burstable tier."
  let facts: [Fact.ID] = ["RR-05"]

  var violating: [Example] {
    [
      Example("a Burstable replica", alsoBreaks: ["asymmetric-replica"]) {
        $0.change(\.replica) { $0.overrides.compute = .burstable("Standard_B4ms", vCores: 4) }
      },
      Example("a replica of a Burstable primary", alsoBreaks: ["burstable-standby"]) {
        $0.change(\.server) { $0.settings.compute = .burstable("Standard_B4ms", vCores: 4) }
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.replications.compactMap { replica, primary in
      guard
        let burstable = [primary, replica].first(where: { $0.settings.compute.tier == .burstable })
      else { return nil }
      return Violation(
        burstable, and: [burstable.id == primary.id ? replica.id : primary.id],
        burstable.id == primary.id
          ? "\(primary.quoted) is Burstable and cannot have the replica \(replica.quoted)"
          : "\(replica.quoted) is Burstable and cannot be a replica",
        cure: "choose General Purpose or Memory Optimized for both")
    }
  }
}
