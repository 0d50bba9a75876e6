import ArchitectureModel
import Facts

/// Storage that grows at the primary has to grow at its replicas.
struct AutogrowOrder: Rule {
  let identifier = "autogrow-order"
  let group = RuleGroup.replicas
  let severity = Diagnostic.Severity.warning
  let summary = "If storage grows by itself at the primary, it does so at its replicas."
  let rationale =
    "It is switched on at the replicas first; a replica that cannot grow falls behind."
  let facts: [Fact.ID] = ["RR-22"]
  let counterparts: [Counterpart] = [
    .resiliency(ofServers: "6293a3cc-6b4a-4c0f-9ea7-b8ae8d7dd3d5")
  ]

  var conforming: [Example] {
    [
      Example("storage that grows at the replica alone") {
        $0.change(\.server) { $0.settings.storage.autogrow = false }
        $0.change(\.replica) { $0.overrides.storage = Storage(gibibytes: 256, autogrow: true) }
      }
    ]
  }
  var violating: [Example] {
    [
      Example("storage that grows at the primary alone") {
        $0.change(\.replica) { $0.overrides.storage = Storage(gibibytes: 256, autogrow: false) }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.replications.filter {
      $0.primary.settings.storage.autogrow && !$0.replica.settings.storage.autogrow
    }.map { replica, primary in
      Violation(
        replica, and: [primary.id],
        "storage of \(primary.quoted) grows by itself, that of its replica \(replica.quoted) does not",
        cure: "switch growth on at the replica")
    }
  }
}
