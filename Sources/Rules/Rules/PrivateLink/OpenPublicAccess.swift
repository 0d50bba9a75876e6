import ArchitectureModel
import Facts

/// A private endpoint does not close the public door.
struct OpenPublicAccess: Rule {
  let identifier = "open-public-access"
  let group = RuleGroup.privateLink
  let severity = Diagnostic.Severity.warning
  let summary = "A server with private endpoints has public access disabled."
  let rationale = "A private endpoint does not close it."
  let facts: [Fact.ID] = ["NET-05"]
  let counterparts: [Counterpart] = [.policy("5e1de0e3-42cb-4ebc-a86d-61d0c619ca48")]

  var violating: [Example] {
    [
      Example("public access beside private endpoints") {
        let rule = FirewallRule("partner", from: "203.0.113.7", to: "203.0.113.7")
        $0.change(\.server) { $0.settings.network = .publicAccess(rule) }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.servers.filter { server in
      guard case .publicAccess(true, _) = server.settings.network else { return false }
      return !model.privateEndpoints(to: server.id).isEmpty
    }.map {
      Violation(
        $0, "\($0.quoted) has private endpoints, but public access is enabled",
        cure: "use '.privateEndpointsOnly'")
    }
  }
}
