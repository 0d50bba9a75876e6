import ArchitectureModel
import Facts

/// Rows have to tell columns apart.
struct KeyStoreTable: WordingRule {
  let identifier = "key-store-table"
  let severity = Diagnostic.Severity.note
  let summary = "What sets key stores apart is where copies lie, and what they can hold."
  let rationale = """
    "Automatic" in each column hides that a managed HSM lies in one datacenter and holds no \
    secrets.
    """
  let facts: [Fact.ID] = ["KEY-02", "KEY-08", "ID-13"]
  let words = ["automatic", "encryption at rest"]
  let cure = "say how far each store is spread, and what it holds"
  let wrong = ["High Availability Automatic Automatic Automatic"]
  let right = ["A vault spans zones, a managed HSM one datacenter."]

  var patterns: [Regex<Substring>] {
    [
      /(?i)High Availability\s+Automatic\s+Automatic\s+Automatic/,
      /(?i)Use cases\s+Encryption at Rest\s+Encryption at Rest/,
    ]
  }
}
