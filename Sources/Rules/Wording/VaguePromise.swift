import ArchitectureModel
import Facts

/// Promises have figures.
struct VaguePromise: WordingRule {
  let identifier = "vague-promise"
  let severity = Diagnostic.Severity.warning
  let summary = "What is promised has a figure."
  let rationale = "A failover usually takes 60 to 120 seconds, and nothing takes no time."
  let facts: [Fact.ID] = ["HA-11", "HA-12"]
  let words = ["downtime", "complex scenarios", "seamless", "instant"]
  let cure = "give the figure and the fact, or an objective"
  let wrong = [
    "Failover with minimal downtime.", "Zero downtime, always.", "Failover is seamless.",
  ]
  let right = [
    "A failover usually takes 60 to 120 seconds.", "A failover does not give zero downtime.",
  ]

  var patterns: [Regex<Substring>] {
    [
      /(?i)minimal downtime/,
      /(?i)failover is (?:seamless|instant)|(?:seamless|instant) failover/,
      /(?i)\b(?:zero|no) downtime/,
      /(?i)(?:robust|resilient) even in complex scenarios/,
    ]
  }
}
