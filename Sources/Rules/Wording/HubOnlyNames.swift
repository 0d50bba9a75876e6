import ArchitectureModel
import Facts

/// One hub is not enough.
struct HubOnlyNames: WordingRule {
  let identifier = "hub-only-names"
  let severity = Diagnostic.Severity.warning
  let summary =
    "A resolver is regional, and a network that asks Azure DNS itself is linked to the zone."
  let rationale = "With one hub for all, names are lost with its region."
  let facts: [Fact.ID] = ["NET-44", "NET-45", "NET-47"]
  let words = ["hosted in the hub", "hub virtual network must"]
  let cure = """
    give each region a hub and a resolver, and link the zone to every network that asks for \
    itself
    """
  let wrong = ["All Azure virtual networks use the DNS Private Resolver hosted in the hub."]
  let right = ["Networks of a region use the resolver in its hub."]

  var patterns: [Regex<Substring>] {
    [
      /(?i)All Azure virtual networks? uses? (?:the )?(?:Private DNS Resolver|DNS Private Resolver) hosted in the hub/,
      /(?i)the hub virtual network must be linked to the private DNS zone/,
    ]
  }
}
