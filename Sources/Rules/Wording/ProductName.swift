import ArchitectureModel
import Facts

/// Products have names.
struct ProductName: WordingRule {
  let identifier = "product-name"
  let severity = Diagnostic.Severity.warning
  let summary = "The product is called Azure Database for PostgreSQL flexible server."
  let rationale = "Readers who search for another name do not find its pages."
  let facts: [Fact.ID] = ["DOC-01"]
  let words = ["postgresql flex", "postgres flex", "postgre flex", "hi availability"]
  let cure = "write \"Azure Database for PostgreSQL flexible server\", \"high availability\""
  let wrong = ["Built on PostgreSQL Flex.", "Hi Availability in one region."]
  let right = ["Built on Azure Database for PostgreSQL flexible server."]

  var patterns: [Regex<Substring>] {
    [
      /(?i)\bPostgre(?:SQL|s)? Flex\b(?!ible)/,
      /\bHi Availability\b/,
    ]
  }
}
