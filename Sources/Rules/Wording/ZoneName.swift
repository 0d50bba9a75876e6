import ArchitectureModel
import Facts

/// The private zone has one name.
struct ZoneName: WordingRule {
  let identifier = "zone-name"
  let severity = Diagnostic.Severity.error
  let summary = "The private zone of servers is `privatelink.postgres.database.azure.com`."
  let rationale = "Records are made automatically only with this name, and nobody asks for another."
  let facts: [Fact.ID] = ["NET-11", "NET-12", "NET-13"]
  let words = ["privatelink", "zone namespace"]
  let cure = "write 'privatelink.postgres.database.azure.com', without a final dot"
  let wrong = [
    "The zone is privatelink.postgres.data.azure.com", "privateLink_postgres.database.azure.com",
    "`privatelink.postgres.database.azure.com.`", "Private DNS zone namespaces",
  ]
  let right = [
    "The zone is privatelink.postgres.database.azure.com.",
    "psql.privatelink.postgres.database.usgovcloudapi.net leads to an address.",
    "Cosmos DB has privatelink.postgres.cosmos.azure.com.",
  ]

  private static let names: Set = [
    "privatelink.postgres.database.azure.com",
    "privatelink.postgres.database.usgovcloudapi.net",
    "privatelink.postgres.database.chinacloudapi.cn",
  ]

  var patterns: [Regex<Substring>] {
    [
      /(?i)private DNS zone namespaces?/, /`[^`\s]*privatelink\.postgres[^`\s]*\.`/,
      /^privatelink\.postgres\S*\.$/.anchorsMatchLineEndings(),
    ]
  }

  func slips(in text: String, _ patterns: [Regex<Substring>]) -> [Slip] {
    let misspelt = text.matches(of: /(?i)privatelink[._]postgres[A-Za-z.]*[A-Za-z]/).map(\.range)
      .filter { !Self.names.contains(String(text[$0])) && !text[$0].contains("cosmos") }
      .map(LinedText(text).slip)
    return (misspelt + text.slips(patterns)).distinct.sorted {
      ($0.line, $0.phrase) < ($1.line, $1.phrase)
    }
  }
}
