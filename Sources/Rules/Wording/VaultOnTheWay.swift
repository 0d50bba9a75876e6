import ArchitectureModel
import Facts

/// The vault is not in the way.
struct VaultOnTheWay: WordingRule {
  let identifier = "vault-on-the-way"
  let severity = Diagnostic.Severity.error
  let summary = "A private endpoint of a vault is not on the way of a server to its key."
  let rationale =
    "The server goes there as a trusted service, and after a swap to a vault of its own region."
  let facts: [Fact.ID] = ["ENC-09", "ENC-12"]
  let words = ["complicates", "reaches its key"]
  let cure = "leave it out: the vault of the other region is another one"
  let wrong = [
    "Using AKV with private endpoints complicates failover.",
    "The server reaches its key through the private endpoint of the vault.",
  ]
  let right = ["A vault with private endpoints serves applications."]

  var patterns: [Regex<Substring>] {
    [
      /(?i)(?:AKV|key vault) with private endpoints complicates/,
      /(?i)reaches its key through the private endpoint/,
    ]
  }
}
