import ArchitectureModel
import Facts

/// Promotions are decided.
struct AutomaticPromotion: WordingRule {
  let identifier = "automatic-promotion"
  let severity = Diagnostic.Severity.error
  let summary = "A promotion is never automatic."
  let rationale = "Nobody acts while everybody waits for the service."
  let facts: [Fact.ID] = ["PR-01"]
  let words = ["automatic"]
  let cure = "say who promotes: operators, or their own automation"
  let wrong = [
    "The replica is promoted automatically.", "Automatic cross-region failover to Norway.",
  ]
  let right = ["A promotion is never automatic; the failover to the standby is."]

  var patterns: [Regex<Substring>] {
    [
      /(?i)automatic(?:ally)? (?:promot\w+|(?:cross-region|regional) fail\w*)/,
      /(?i)promot\w+(?: \w+){0,4} automatically/,
      /(?i)cross-region failover is (?:typically |usually )?not automatic/,
    ]
  }
}
