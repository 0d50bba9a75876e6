import ArchitectureModel
import Facts

/// Private Link is a technology.
struct PrivateLinkObject: WordingRule {
  let identifier = "private-link-object"
  let severity = Diagnostic.Severity.note
  let summary = "What is created is a private endpoint; Private Link is the technology."
  let rationale = "Commands and templates know private endpoints only."
  let facts: [Fact.ID] = ["NET-02", "NET-03"]
  let words = ["private link"]
  let cure =
    "say \"private endpoint\"; a server with virtual network integration can be migrated first"
  let wrong = ["Private links can be created for the server."]
  let right = ["A private endpoint is created in the subnet."]

  var patterns: [Regex<Substring>] {
    [
      /(?i)private links (?:are|can be|is) (?:available|created|configured)/,
      /(?i)set with private links/,
    ]
  }
}
