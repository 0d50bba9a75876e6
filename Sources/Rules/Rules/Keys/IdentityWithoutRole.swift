import ArchitectureModel
import Facts

/// An identity without a role opens nothing.
struct IdentityWithoutRole: Rule {
  let identifier = "identity-without-role"
  let group = RuleGroup.keys
  let severity = Diagnostic.Severity.error
  let summary = "The identity of a server may use keys of the store that it is for."
  let rationale = "Azure refuses the key, or the server becomes inaccessible once the role is gone."
  let facts: [Fact.ID] = ["ENC-04", "ENC-10"]

  var violating: [Example] {
    [
      Example("an identity without a role") { $0.change(\.identity) { $0.roles = [] } },
      Example("an identity that may read secrets only") {
        $0.change(\.identity) { $0.roles = [.keyVaultSecretsUser] }
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.servers.flatMap { server -> [Violation] in
      var uses = [server.customerKey]
      if case .geo(let key?, let identity?)? = server.backup?.redundancy {
        uses.append((key, identity))
      }
      return uses.compactMap(\.self).compactMap { key, identity in
        guard let store = model.keyStore(of: key),
          let identity = model.element(identity, as: UserAssignedIdentity.self)
        else { return nil }
        let role: UserAssignedIdentity.Role =
          store is ManagedHSM
          ? .managedHSMCryptoServiceEncryptionUser : .keyVaultCryptoServiceEncryptionUser
        guard !identity.roles.contains(role) else { return nil }
        return Violation(
          identity, and: [server.id, store.id],
          "\(server.quoted) uses \(identity.quoted) for its key in \(store.quoted), without the role "
            + "'\(role.rawValue)'", cure: "grant it '\(role.rawValue)'")
      }
    }
  }
}
