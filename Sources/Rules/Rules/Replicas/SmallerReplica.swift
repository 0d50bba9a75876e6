import ArchitectureModel
import Facts

/// A primary is never larger than its smallest replica.
struct SmallerReplica: Rule {
  let identifier = "smaller-replica"
  let group = RuleGroup.replicas
  let severity = Diagnostic.Severity.error
  let summary = "A replica has at least the cores and the storage of its primary."
  let rationale = "Azure refuses a smaller replica, and a larger primary."
  let facts: [Fact.ID] = ["RR-21"]

  var violating: [Example] {
    [
      Example("a replica with fewer cores", alsoBreaks: ["asymmetric-replica"]) {
        $0.change(\.replica) {
          $0.overrides.compute = .generalPurpose("Standard_D2ds_v5", vCores: 2)
        }
      },
      Example("a replica with less storage", alsoBreaks: ["asymmetric-replica"]) {
        $0.change(\.replica) { $0.overrides.storage = Storage(gibibytes: 128) }
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.replications.flatMap { replica, primary -> [Violation] in
      [
        ("vCores", replica.settings.compute.vCores, primary.settings.compute.vCores),
        ("GiB of storage", replica.settings.storage.gibibytes, primary.settings.storage.gibibytes),
      ].filter { $0.1 < $0.2 }.map { what, has, needs in
        Violation(
          replica, and: [primary.id],
          "\(replica.quoted) has \(has) \(what), its primary \(primary.quoted) has \(needs)",
          cure: "give the replica \(needs) \(what) or more")
      }
    }
  }
}
