import ArchitectureModel
import Facts

/// Levels of validation have moved on.
struct FIPSLevel: WordingRule {
  let identifier = "fips-level"
  let severity = Diagnostic.Severity.error
  let summary =
    "Keys in hardware are validated to FIPS 140-3 level 3, software keys to FIPS 140-2 level 1."
  let rationale = "Only older versions of keys in hardware are still at FIPS 140-2 level 2."
  let facts: [Fact.ID] = ["KEY-01"]
  let words = ["fips 140-2"]
  let cure = "write the level of the key's kind, as the fact has it"
  let wrong = ["Premium vaults: FIPS 140-2 level 2", "Managed HSM: FIPS 140-2 level 3"]
  let right = [
    "Keys in hardware: FIPS 140-3 level 3 (older versions FIPS 140-2 level 2)",
    "Software keys: FIPS 140-2 level 1",
  ]

  var patterns: [Regex<Substring>] { [/(?i)FIPS 140-2 level 3/] }

  func slips(in text: String, _ patterns: [Regex<Substring>]) -> [Slip] {
    let isOfOlderVersions = text.lowercased().contains("older")
    return text.slips(patterns + (isOfOlderVersions ? [] : [/(?i)FIPS 140-2 level 2/]))
  }
}
