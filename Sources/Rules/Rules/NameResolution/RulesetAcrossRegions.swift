import ArchitectureModel
import Facts

/// A ruleset serves its own region.
struct RulesetAcrossRegions: Rule {
  let identifier = "ruleset-across-regions"
  let group = RuleGroup.nameResolution
  let severity = Diagnostic.Severity.error
  let summary = "A forwarding ruleset is linked to networks of the region of its outbound endpoint."
  let rationale = "Azure refuses links to networks of other regions."
  let facts: [Fact.ID] = ["NET-43"]

  var violating: [Example] {
    [
      Example("a ruleset that is linked to the other hub") {
        $0.change(\.ruleset) { $0.networks.append("recoveryHub") }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.all(ForwardingRuleset.self).flatMap { ruleset in
      let region = model.region(of: ruleset.endpoint)
      return ruleset.networks.filter { model.region(of: $0) != region }.map {
        Violation(
          ruleset, and: [$0],
          "\(ruleset.quoted) of \(region?.displayName ?? "no region") is linked to '\($0)' in "
            + "\(model.region(of: $0)?.displayName ?? "no region")",
          cure: "give the other region a ruleset of its own")
      }
    }
  }
}
