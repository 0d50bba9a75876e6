import ArchitectureModel
import Facts

/// A replica is made with the kind of storage of its primary.
struct ReplicaStorageKind: Rule {
  let identifier = "replica-storage-kind"
  let group = RuleGroup.replicas
  let severity = Diagnostic.Severity.warning
  let summary = "A replica has the kind of storage of its primary."
  let rationale =
    "A how-to fixes it at creation; other pages let it differ on the way to a new kind."
  let facts: [Fact.ID] = ["RR-24", "PR-08"]

  var violating: [Example] {
    [
      Example("a replica on Premium SSD v2, and a primary on Premium SSD") {
        $0.change(\.server) {
          $0.settings.encryption = .serviceManaged
          $0.settings.storage.autogrow = false
        }
        $0.change(\.replica) {
          $0.overrides.encryption = .serviceManaged
          $0.overrides.storage = Storage(gibibytes: 256, kind: .premiumSSDv2, autogrow: false)
        }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.replications.filter {
      $0.replica.settings.storage.kind != $0.primary.settings.storage.kind
    }.map { replica, primary in
      Violation(
        replica, and: [primary.id],
        "\(replica.quoted) is on \(replica.settings.storage.kind.rawValue), its primary "
          + "\(primary.quoted) on \(primary.settings.storage.kind.rawValue)",
        cure: "choose the same kind of storage for both")
    }
  }
}
