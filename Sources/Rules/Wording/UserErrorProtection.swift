import ArchitectureModel
import Facts

/// Mistakes are replicated.
struct UserErrorProtection: WordingRule {
  let identifier = "user-error-protection"
  let severity = Diagnostic.Severity.error
  let summary = "Only a restore brings back what was changed by mistake."
  let rationale = "A standby and a replica copy the mistake at once."
  let facts: [Fact.ID] = ["HA-06"]
  let words = ["error", "accidental"]
  let cure = "say that point-in-time restore covers mistakes"
  let wrong = [
    "A replica protects against human errors.",
    "High availability protects you from accidentally dropped tables.",
  ]
  let right = [
    "High availability protects against the loss of a node, a restore against human errors.",
    "High availability does not protect against user errors.",
    "Neither a standby nor a replica protects against human errors.",
  ]

  var patterns: [Regex<Substring>] {
    [
      /(?i)(?:high availability|standby|replica)(?: (?!not|never)\w+){0,2} protects?(?: \w+){0,3} (?:against|from)(?: \w+){0,2} (?:(?:user|human|logical) errors?|accidental\w*)/
    ]
  }
}
