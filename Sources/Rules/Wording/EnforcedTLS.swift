import ArchitectureModel
import Facts

/// Encryption is a default.
struct EnforcedTLS: WordingRule {
  let identifier = "enforced-tls"
  let severity = Diagnostic.Severity.warning
  let summary = "Encryption is on by default and can be switched off; it does not check the server."
  let rationale = "Enforced by default is not always, and says nothing about certificates."
  let facts: [Fact.ID] = ["TLS-01", "TLS-04"]
  let words = ["enforced"]
  let cure = "say that it is the default, and what clients check"
  let wrong = ["TLS is always enforced."]
  let right = [
    "Connections are encrypted by default; clients check the certificate.",
    "TLS is enforced by default, and can be switched off.",
  ]

  var patterns: [Regex<Substring>] {
    [
      /(?i)(?:TLS|SSL)(?:\/SSL|\/TLS)? is (?:always )?enforced(?! by default)/
    ]
  }
}
