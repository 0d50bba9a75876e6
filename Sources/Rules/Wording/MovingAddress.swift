import ArchitectureModel
import Facts

/// Addresses stay.
struct MovingAddress: WordingRule {
  let identifier = "moving-address"
  let severity = Diagnostic.Severity.warning
  let summary = "The address of a private endpoint is fixed, and the name of a vault too."
  let rationale = "What changes in a swap is where the names of the virtual endpoint lead."
  let facts: [Fact.ID] = ["HA-42", "HA-43", "KEY-07"]
  let words = ["pointers", "addresses", "address"]
  let cure = "say which record changes, and that the address stays"
  let wrong = ["DNS has to handle updated pointers."]
  let right = ["The record of the private endpoint stays."]

  var patterns: [Regex<Substring>] {
    [
      /(?i)updated pointers/,
      /(?i)rapid changes in endpoint addresses/,
      /(?i)(?:private endpoint|vault)(?: \w+){0,2} (?:address|IP)(?: \w+){0,2} changes/,
    ]
  }
}
