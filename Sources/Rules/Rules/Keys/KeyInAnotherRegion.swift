import ArchitectureModel
import Facts

/// A server's key lies where the server is.
struct KeyInAnotherRegion: Rule {
  let identifier = "key-in-another-region"
  let group = RuleGroup.keys
  let severity = Diagnostic.Severity.error
  let summary = "The key of a server lies in a vault or pool of its region."
  let rationale = "Azure refuses a key store of another region."
  let facts: [Fact.ID] = ["ENC-05"]

  var violating: [Example] {
    [
      Example("a primary with the key of the other region", alsoBreaks: ["shared-replica-key"]) {
        $0.change(\.server) {
          $0.settings.encryption = .customerManaged(
            key: SampleArchitecture().recoveryKey, identity: SampleArchitecture().identity)
        }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.servers.compactMap { server in
      guard let key = server.customerKey?.key, let store = model.keyStore(of: key),
        let region = model.region(of: store.id), region != server.region,
        key != model.server(server.source)?.customerKey?.key
      else { return nil }
      return Violation(
        server, and: [key, store.id],
        "\(server.quoted) is in \(server.region.displayName), its key '\(key)' in "
          + "\(store.quoted) in \(region.displayName)",
        cure: "use a key in a vault of \(server.region.displayName)")
    }
  }
}
