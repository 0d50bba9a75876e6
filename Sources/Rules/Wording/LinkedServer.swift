import ArchitectureModel
import Facts

/// Linked servers are of SQL Server.
struct LinkedServer: WordingRule {
  let identifier = "linked-server"
  let severity = Diagnostic.Severity.note
  let summary =
    "In PostgreSQL the counterpart of a linked server is a foreign server with a user mapping."
  let rationale = "The term belongs to SQL Server."
  let facts: [Fact.ID] = ["ID-06"]
  let words = ["linked server"]
  let cure = "say \"foreign server\" and \"user mapping\""
  let wrong = ["Passwords are kept using linked server."]
  let right = ["Passwords are not kept in the user mapping of a foreign server."]

  var patterns: [Regex<Substring>] {
    [
      /(?i)(?:using|via|through) (?:a |an |the )?linked server/
    ]
  }
}
