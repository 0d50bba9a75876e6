import ArchitectureModel
import Facts

/// Security rules that apply can also shut clients out.
struct BlockedEndpoint: Rule {
  let identifier = "blocked-endpoint"
  let group = RuleGroup.privateLink
  let severity = Diagnostic.Severity.warning
  let summary = "Security rules let clients through to a private endpoint."
  let rationale = "With network policies on they apply to private endpoints, and stop clients."
  let facts: [Fact.ID] = ["NET-52", "NET-50"]

  var violating: [Example] {
    [
      Example("rules that stop port 5432") {
        $0.change(\.endpoints) {
          $0.networkPolicies = true
          $0.securityRules = [.deny(.inbound, port: 5432)]
        }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.all(PrivateEndpoint.self).compactMap { endpoint in
      guard let subnet = model.place(of: endpoint.id, as: Subnet.self), subnet.networkPolicies
      else {
        return nil
      }
      let port = model[endpoint.target] is any DatabaseServer ? 5432 : 443
      guard !subnet.letsPass(.inbound, port: port) else { return nil }
      return Violation(
        subnet, and: [endpoint.id],
        "\(subnet.quoted) stops traffic to port \(port) of \(endpoint.quoted)",
        cure: "allow inbound traffic to port \(port)")
    }
  }
}
