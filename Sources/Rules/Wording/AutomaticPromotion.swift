import ArchitectureModel
import Facts

/// Promotions are decided.
struct AutomaticPromotion: WordingRule {
  let identifier = "automatic-promotion"
  let severity = Diagnostic.Severity.error
  let summary = "A promotion is never automatic."
  let rationale = "Nobody acts while everybody waits for the service."
  let facts: [Fact.ID] = ["PR-01"]
  let words = ["automatic", "by itself"]
  let cure = "say who promotes: operators, or their own automation"
  let wrong = [
    "The replica is promoted automatically.", "Automatic cross-region failover to Norway.",
    "The replica takes over automatically.",
  ]
  let right = [
    "A promotion is never automatic; the failover to the standby is.",
    "Replicas are never promoted automatically.", "There is no automatic cross-region failover.",
  ]

  var patterns: [Regex<Substring>] {
    [
      /(?i)automatic(?:ally)? (?:promot\w+|(?:cross-region|regional) fail\w*)/,
      /(?i)promot\w+(?: \w+){0,4} automatically/,
      /(?i)(?:typically|usually),? cross-region failover is not automatic/,
      /(?i)cross-region failover is (?:typically|usually) not automatic/,
      /(?i)replica takes over automatically|fails over to (?:the |a )?(?:read )?replica by itself/,
    ]
  }
}
