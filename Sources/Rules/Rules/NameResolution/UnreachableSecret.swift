import ArchitectureModel
import Facts
import Simulation

/// A login that cannot be read is no login.
struct UnreachableSecret: Rule {
  let identifier = "unreachable-secret"
  let group = RuleGroup.nameResolution
  let severity = Diagnostic.Severity.warning
  let summary = "Every application reaches the vault that holds its login."
  let rationale = """
    A vault without public access is reached through its private endpoint, by a name that has to be \
    forwarded and resolved too.
    """
  let facts: [Fact.ID] = ["NET-15", "NET-34", "ENC-09"]

  var violating: [Example] {
    [
      Example("a corporate DNS that does not forward names of vaults") {
        $0.change(\.corporateDNS) { server in
          server.forwarders.removeAll { $0.domain.hasPrefix("vault") }
        }
      },
      Example("a vault without a private endpoint") { $0.remove(\.vaultAccess) },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    let resolver = NameResolver(model)
    return model.all(Application.self).compactMap { application in
      guard let secret = application.client.secret, let vault = model.keyStore(of: secret),
        let host = model.privateLinkHostName(of: vault.id)
      else { return nil }
      let lookup = resolver.resolve(host, from: application.id)
      guard let failure = LookupFailure(lookup, in: model) else { return nil }
      return Violation(
        application, and: [vault.id] + failure.elements,
        "\(application.quoted) does not reach \(vault.quoted), which holds its login: '\(host)' "
          + failure.reason, cure: failure.cure)
    }
  }
}
