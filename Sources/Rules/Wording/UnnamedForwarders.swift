import ArchitectureModel
import Facts

/// Domains have names.
struct UnnamedForwarders: WordingRule {
  let identifier = "unnamed-forwarders"
  let severity = Diagnostic.Severity.note
  let summary =
    "Forwarders name the public domain: `postgres.database.azure.com`, never the private zone."
  let rationale = "Unnamed, they are often set for the `privatelink` zone, which nobody asks for."
  let facts: [Fact.ID] = ["NET-11", "NET-40", "NET-41"]
  let words = ["public dns zone"]
  let cure = "name the domains: postgres.database.azure.com, vault.azure.net, vaultcore.azure.net"
  let wrong = ["Forwarders for each private endpoint public DNS zone."]
  let right = ["Forwarders for postgres.database.azure.com."]

  var patterns: [Regex<Substring>] {
    [
      /(?i)for each private endpoint public DNS zone/
    ]
  }
}
