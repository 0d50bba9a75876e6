import ArchitectureModel
import Facts

/// Zones are global.
struct RegionalZone: WordingRule {
  let identifier = "regional-zone"
  let severity = Diagnostic.Severity.error
  let summary = "A private DNS zone is global."
  let rationale = "Nothing about it changes with a region, and nothing has to be switched."
  let facts: [Fact.ID] = ["NET-19"]
  let words = ["regional", "each region"]
  let cure = "leave the word out, and say which networks are linked"
  let wrong = ["Vaults use regional DNS zones.", "The DNS zone must be created in each region."]
  let right = [
    "The zone is global, the resolver regional.", "There are no regional DNS zones to create.",
  ]

  var patterns: [Regex<Substring>] {
    [
      /(?i)regional (?:private )?DNS zones?/,
      /(?i)DNS zone must be created in each region/,
    ]
  }
}
