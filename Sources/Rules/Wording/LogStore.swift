import ArchitectureModel
import Facts

/// A workspace is no database.
struct LogStore: WordingRule {
  let identifier = "log-store"
  let severity = Diagnostic.Severity.warning
  let summary =
    "A workspace is a columnar store of logs, neither a relational nor a time-series database."
  let rationale = "It is queried with KQL, append-only, and keeps no metrics."
  let facts: [Fact.ID] = ["LOG-10"]
  let words = ["sql db", "time series", "time-series", "relational"]
  let cure = "call it a Log Analytics workspace, queried with KQL"
  let wrong = ["The workspace is a relational database.", "A Time Series DB for logs."]
  let right = ["The workspace is a columnar store; metrics are the time series."]

  var patterns: [Regex<Substring>] {
    [
      /(?i)no ?SQL DB for logs/,
      /(?i)time[- ]series DB/,
      /(?i)(?:log analytics|workspace)(?: \w+){0,2} is an? (?:SQL|relational|time[- ]series) database/,
    ]
  }
}
