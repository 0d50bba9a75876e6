import ArchitectureModel
import Facts

/// Promises have figures.
struct VaguePromise: WordingRule {
  let identifier = "vague-promise"
  let severity = Diagnostic.Severity.warning
  let summary = "What is promised has a figure."
  let rationale = "A failover usually takes 60 to 120 seconds, and nothing takes no time."
  let facts: [Fact.ID] = ["HA-11", "HA-12"]
  let words = ["downtime", "complex scenarios"]
  let cure = "give the figure and the fact, or an objective"
  let wrong = ["Failover with minimal downtime.", "Zero downtime, always."]
  let right = ["A failover usually takes 60 to 120 seconds."]

  var patterns: [Regex<Substring>] {
    [
      /(?i)minimal downtime/,
      /(?i)\b(?:zero|no) downtime/,
      /(?i)(?:robust|resilient) even in complex scenarios/,
    ]
  }
}
