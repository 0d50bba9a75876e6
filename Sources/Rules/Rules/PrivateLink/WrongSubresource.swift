import ArchitectureModel
import Facts

/// The sub-resource says which service is meant.
struct WrongSubresource: Rule {
  let identifier = "wrong-subresource"
  let group = RuleGroup.privateLink
  let severity = Diagnostic.Severity.error
  let summary = "The sub-resource of a private endpoint belongs to its target."
  let rationale = "Azure refuses any other; a sample on a page of the service names a wrong one."
  let facts: [Fact.ID] = ["NET-11", "NET-14", "NET-15", "NET-16"]

  var violating: [Example] {
    [
      Example("the sub-resource `sites` for a server") {
        $0.change(\.access) { $0.subresource = "sites" }
      },
      Example("the sub-resource `postgresqlServer` for a vault") {
        $0.change(\.vaultAccess) { $0.subresource = "postgresqlServer" }
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.all(PrivateEndpoint.self).compactMap { endpoint in
      guard let target = model[endpoint.target] as? any PrivateLinkTarget,
        endpoint.subresource != type(of: target).subresource
      else { return nil }
      let expected = type(of: target).subresource
      return Violation(
        endpoint, and: [target.id],
        "\(endpoint.quoted) names the sub-resource '\(endpoint.subresource)'; for a "
          + "\(type(of: target).kind) it is '\(expected)'", cure: "leave 'subresource:' out")
    }
  }
}
