import ArchitectureModel
import Facts

/// Disks are encrypted, not databases.
struct TransparentEncryption: WordingRule {
  let identifier = "transparent-encryption"
  let severity = Diagnostic.Severity.note
  let summary =
    "Encryption at rest works on disks; a database has no key, and a dump is not encrypted."
  let rationale = "The comparison with transparent data encryption of SQL Server promises more."
  let facts: [Fact.ID] = ["ENC-16", "ENC-01"]
  let words = ["transparent data encryption", "tde"]
  let cure = "leave the comparison out"
  let wrong = ["It's similar to transparent data encryption."]
  let right = ["Data is encrypted at rest on the level of disks."]

  var patterns: [Regex<Substring>] {
    [
      /(?i)transparent data encryption/,
      /\bTDE\b/,
    ]
  }
}
