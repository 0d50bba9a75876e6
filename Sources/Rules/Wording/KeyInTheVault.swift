import ArchitectureModel
import Facts

/// The data encryption key is not in the vault.
struct KeyInTheVault: WordingRule {
  let identifier = "data-key-in-vault"
  let severity = Diagnostic.Severity.error
  let summary =
    "The vault holds the key encryption key; the data encryption key never leaves the service."
  let rationale = "Who looks for the data encryption key in the vault protects the wrong one."
  let facts: [Fact.ID] = ["ENC-02"]
  let words = ["dek", "encryption key"]
  let cure = "say that the key encryption key in the vault wraps the data encryption key"
  let wrong = [
    "The data encryption key is stored in the vault.",
    "Database Encryption Key (DEK) using Azure Key Vault.",
  ]
  let right = ["The key encryption key in the vault wraps the data encryption key."]

  var patterns: [Regex<Substring>] {
    [
      /(?i)database encryption key/,
      /(?i)(?:DEK\)?|data encryption key)(?: is| lies)?(?: stored| kept)? (?:in|using) (?:an? |the )?(?:azure )?(?:key vault|vault|AKV)/,
    ]
  }
}
