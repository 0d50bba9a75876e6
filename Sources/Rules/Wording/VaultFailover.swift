import ArchitectureModel
import Facts

/// Each region has a vault.
struct VaultFailover: WordingRule {
  let identifier = "vault-failover"
  let severity = Diagnostic.Severity.error
  let summary = "Customers neither replicate a vault nor decide on its failover."
  let rationale = """
    Its copy in the pair is made by Microsoft, read-only, after hours perhaps, and not \
    everywhere.
    """
  let facts: [Fact.ID] = ["KEY-03", "KEY-05", "KEY-06"]
  let words = ["replicate", "regional outages", "rely on"]
  let cure = "use a vault in each region, with a key and secrets of its own"
  let wrong = ["Rely on the vault during an outage.", "Vaults replicate secrets across regions."]
  let right = ["Each region has a vault with a key of its own."]

  var patterns: [Regex<Substring>] {
    [
      /(?i)replicate (?:secrets and keys|keys and secrets|secrets|keys) across regions/,
      /(?i)remains? accessible even during regional outages/,
      /(?i)rely on (?:AKV|the vault|key vault)(?:'s)?/,
    ]
  }
}
