import ArchitectureModel
import Facts

/// A virtual endpoint is no private endpoint.
struct VirtualEndpointForPrivate: WordingRule {
  let identifier = "virtual-endpoint-for-private-endpoint"
  let severity = Diagnostic.Severity.warning
  let summary = "A virtual endpoint is a pair of names, a private endpoint an address in a subnet."
  let rationale = "Who mixes them up looks for an address where there is a name."
  let facts: [Fact.ID] = ["VE-01", "NET-09", "HA-42"]
  let words = ["virtual endpoint"]
  let cure = "say \"private endpoint\" for the address, \"virtual endpoint\" for the two names"
  let wrong = ["Clients connect to the virtual endpoint in the subnet."]
  let right = ["Names of the virtual endpoint lead to a private endpoint in the subnet."]

  var patterns: [Regex<Substring>] {
    [
      /(?i)virtual endpoint\s*:?\s*\n[^\n]*private endpoint/,
      /(?i)virtual endpoint(?:'s)? (?:IP|address|in (?:a|the|your) subnet)/,
    ]
  }
}
