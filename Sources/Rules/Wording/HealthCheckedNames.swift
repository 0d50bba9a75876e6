import ArchitectureModel
import Facts

/// Nobody checks health but operators.
struct HealthCheckedNames: WordingRule {
  let identifier = "health-checked-names"
  let severity = Diagnostic.Severity.warning
  let summary = "Neither Traffic Manager nor a private zone steers clients to a private endpoint."
  let rationale = "Traffic Manager takes public endpoints, and private zones check no health."
  let facts: [Fact.ID] = ["NET-65", "VE-06"]
  let words = ["traffic manager", "dns failover"]
  let cure = "use the writer name of a virtual endpoint"
  let wrong = ["Traffic Manager profiles lead to the new primary."]
  let right = ["The writer name leads to the new primary."]

  var patterns: [Regex<Substring>] {
    [
      /(?i)traffic manager profiles?/,
      /(?i)DNS failover/,
    ]
  }
}
