import ArchitectureModel
import Facts

/// Microsoft Entra ID has no zones.
struct DirectoryDomains: WordingRule {
  let identifier = "directory-domains"
  let severity = Diagnostic.Severity.note
  let summary =
    "Corporate domains are those of a directory service; Microsoft Entra ID serves no DNS zone."
  let rationale = "Who forwards \"Entra domains\" forwards nothing."
  let facts: [Fact.ID] = ["NET-46"]
  let words = ["entra domain", "such as microsoft entra"]
  let cure = "name the directory service, such as AD DS, or the corporate domain"
  let wrong = ["Forward Microsoft Entra domain names to the office."]
  let right = ["Forward corp.example to the office."]

  var patterns: [Regex<Substring>] {
    [
      /(?i)Microsoft Entra domain names?/,
      /(?i)name resolution[^.\n]{0,60}such as Microsoft Entra\b/,
      /(?i)central DNS resolution, such as Microsoft Entra/,
    ]
  }
}
