import ArchitectureModel
import Facts

/// A lost key is lost data.
struct UnprotectedVault: Rule {
  let identifier = "unprotected-vault"
  let group = RuleGroup.keys
  let severity = Diagnostic.Severity.error
  let summary =
    "A vault or pool that holds the key of a server has soft-delete and purge protection."
  let rationale =
    "Both are required; without them a deleted key, and with it the data, can be gone."
  let facts: [Fact.ID] = ["ENC-07", "KEY-12"]
  let counterparts: [Counterpart] = [
    .policy("0b60c0b2-2dc2-4e1c-b5c9-abbed971de53"),
    .policy("c39ba22d-4428-4149-b981-70acb31fc383"),
    .checkov("CKV_AZURE_110", in: "KeyVaultEnablesPurgeProtection"),
    .checkov("CKV_AZURE_42", in: "KeyvaultRecoveryEnabled"),
  ]

  var violating: [Example] {
    [
      Example("a vault without purge protection") {
        $0.change(\.vault) { $0.purgeProtection = false }
      },
      Example("a vault without soft-delete") { $0.change(\.vault) { $0.softDelete = false } },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.storesOfServerKeys.compactMap { store, server in
      let missing = [
        (store as? KeyVault)?.softDelete == false ? "soft-delete" : nil,
        store.purgeProtection ? nil : "purge protection",
      ].compactMap(\.self)
      guard !missing.isEmpty else { return nil }
      return Violation(
        store, and: [server.id],
        "\(store.quoted) holds the key of \(server.quoted), but has no \(missing.listed)",
        cure: "switch \(missing.listed) on")
    }
  }
}

extension Model {
  /// Each vault or pool that holds the key of a server, with the first such server.
  var storesOfServerKeys: [(store: any KeyStore, server: Server)] {
    var seen: Set<ElementID> = []
    return serverKeys.compactMap { key, server in
      guard let store = keyStore(of: key.id), seen.insert(store.id).inserted else { return nil }
      return (store, server)
    }
  }
}
