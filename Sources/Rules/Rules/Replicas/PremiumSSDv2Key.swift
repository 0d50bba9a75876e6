import ArchitectureModel
import Facts

/// Whether Premium SSD v2 takes customer-managed keys is unsure.
struct PremiumSSDv2Key: Rule {
  let identifier = "premium-ssd-v2-key"
  let group = RuleGroup.replicas
  let severity = Diagnostic.Severity.warning
  let summary = "Premium SSD v2 is used with a service-managed key until the other is tested."
  let rationale = "Its page ruled out customer-managed keys for a time, and is silent on them now."
  let facts: [Fact.ID] = ["RR-30"]

  var violating: [Example] {
    [
      Example(
        "Premium SSD v2 with a customer-managed key",
        alsoBreaks: ["no-backup-elsewhere"]
      ) {
        $0.change(\.server) {
          $0.settings.storage = Storage(gibibytes: 256, kind: .premiumSSDv2, autogrow: false)
          $0.backup = Backup()
        }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.servers.filter { $0.settings.storage.kind == .premiumSSDv2 && $0.customerKey != nil }.map
    {
      Violation(
        $0, "\($0.quoted) has Premium SSD v2 and a customer-managed key",
        cure: "test it in your own subscription, or choose Premium SSD")
    }
  }
}
