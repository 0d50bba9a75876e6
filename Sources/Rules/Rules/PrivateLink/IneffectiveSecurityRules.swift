import ArchitectureModel
import Facts

/// Security rules pass private endpoints by unless they are told not to.
struct IneffectiveSecurityRules: Rule {
  let identifier = "ineffective-security-rules"
  let group = RuleGroup.privateLink
  let severity = Diagnostic.Severity.warning
  let summary =
    "A subnet whose security rules are meant for private endpoints has network policies on."
  let rationale = "Without them the rules do not apply to private endpoints."
  let facts: [Fact.ID] = ["NET-52"]

  var conforming: [Example] {
    [
      Example("rules with network policies") {
        $0.change(\.endpoints) {
          $0.networkPolicies = true
          $0.securityRules = [.allow(.inbound, port: 5432), .allow(.inbound, port: 443)]
        }
      }
    ]
  }
  var violating: [Example] {
    [
      Example("rules without network policies") {
        $0.change(\.endpoints) { $0.securityRules = [.allow(.inbound, port: 5432)] }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.all(Subnet.self).filter { subnet in
      !subnet.networkPolicies && !subnet.securityRules.isEmpty
        && model.children(of: subnet.id).contains { $0 is PrivateEndpoint }
    }.map {
      Violation(
        $0, "the security rules of \($0.quoted) do not apply to its private endpoints",
        cure: "set 'networkPolicies: true'")
    }
  }
}
