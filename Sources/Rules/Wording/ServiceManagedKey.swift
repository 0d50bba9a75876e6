import ArchitectureModel
import Facts

/// Keys are service-managed.
struct ServiceManagedKey: WordingRule {
  let identifier = "service-managed-key"
  let severity = Diagnostic.Severity.note
  let summary = "The default key is service-managed; a customer-managed one is chosen at creation."
  let rationale = "Pages and commands use that term."
  let facts: [Fact.ID] = ["ENC-01", "ENC-03"]
  let words = ["microsoft-managed"]
  let cure = "say \"service-managed key\", and that a key of your own is a choice at creation"
  let wrong = ["Data lies under Microsoft-managed keys."]
  let right = ["Data lies under a service-managed key."]

  var patterns: [Regex<Substring>] {
    [
      /(?i)Microsoft-managed keys?/
    ]
  }
}
