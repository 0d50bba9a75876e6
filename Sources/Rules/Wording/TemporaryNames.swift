import ArchitectureModel
import Facts

/// The layout of names is there to stay.
struct TemporaryNames: WordingRule {
  let identifier = "temporary-names"
  let severity = Diagnostic.Severity.warning
  let summary = """
    Host names are CNAMEs for `privatelink` names where a private endpoint exists, and not for \
    a time only.
    """
  let rationale = "What pages called temporary is how it is."
  let facts: [Fact.ID] = ["NET-10"]
  let words = ["temporary", "near future", "resolving to a record"]
  let cure =
    "say where the CNAME leads with and without a private endpoint, and that a record follows"
  let wrong = ["There's a temporary DNS layout change."]
  let right = ["The host name is a CNAME for the privatelink name."]

  var patterns: [Regex<Substring>] {
    [
      /(?i)temporary DNS layout/,
      /(?i)in the near future, this format/,
      /(?i)CName, resolving to a record/,
    ]
  }
}
