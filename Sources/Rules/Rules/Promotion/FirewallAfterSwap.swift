import ArchitectureModel
import Facts

/// The firewall is inherited once, and not kept in step.
struct FirewallAfterSwap: Rule {
  let identifier = "firewall-after-swap"
  let group = RuleGroup.promotion
  let severity = Diagnostic.Severity.warning
  let summary = "A replica that is meant to become the primary lets the same addresses in."
  let rationale = "Rules are inherited at creation and not kept in step; clients are refused later."
  let facts: [Fact.ID] = ["RR-15", "PR-10"]

  var violating: [Example] {
    [
      Example("an address that the primary alone lets in", alsoBreaks: ["open-public-access"]) {
        $0.change(\.server) {
          $0.settings.network = .publicAccess(
            FirewallRule("partner", from: "203.0.113.7", to: "203.0.113.7"))
        }
        $0.change(\.replica) { $0.overrides.network = .privateEndpointsOnly }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.swaps.compactMap { replica, primary in
      guard
        case .publicAccess(let open, let rules) = primary.settings.network,
        case .publicAccess(let otherOpen, let otherRules) = replica.settings.network,
        (open, Set(rules.map(\.range))) != (otherOpen, Set(otherRules.map(\.range)))
      else { return nil }
      return Violation(
        replica, and: [primary.id],
        "\(primary.quoted) and \(replica.quoted) let different addresses in",
        cure: "give both the same public access and firewall rules")
    }
  }
}

extension FirewallRule {
  fileprivate var range: String { "\(start)-\(end)" }
}
