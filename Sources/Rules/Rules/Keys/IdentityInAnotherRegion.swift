import ArchitectureModel
import Facts

/// An identity is regional too.
struct IdentityInAnotherRegion: Rule {
  let identifier = "identity-in-another-region"
  let group = RuleGroup.keys
  let severity = Diagnostic.Severity.warning
  let summary = "The identity of a server is one of its region."
  let rationale = "Pages recommend it, and ask for it where a replica stands in another region."
  let facts: [Fact.ID] = ["ENC-12", "ENC-13"]

  var violating: [Example] {
    [
      Example("a primary with the identity of the other region", alsoBreaks: ["shared-replica-key"])
      {
        $0.change(\.server) {
          $0.settings.encryption = .customerManaged(
            key: SampleArchitecture().key, identity: SampleArchitecture().recoveryIdentity)
        }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.servers.compactMap { server in
      guard let identity = server.customerKey?.identity, let region = model.region(of: identity),
        region != server.region
      else { return nil }
      return Violation(
        server, and: [identity],
        "\(server.quoted) is in \(server.region.displayName), its identity '\(identity)' in "
          + "\(region.displayName)", cure: "use an identity of \(server.region.displayName)")
    }
  }
}
