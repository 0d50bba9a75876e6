import ArchitectureModel
import Facts

/// A store holds the kinds of key that it was bought for.
struct KeyTypeOfStore: Rule {
  let identifier = "key-type-of-store"
  let group = RuleGroup.keys
  let severity = Diagnostic.Severity.error
  let summary = """
    An RSA-HSM key lies in a Premium vault or a managed HSM, and a managed HSM holds no other for a \
    server.
    """
  let rationale =
    "A Standard vault holds software keys only, and a managed HSM keys in hardware only."
  let facts: [Fact.ID] = ["KEY-14"]
  let counterparts: [Counterpart] = [.checkov("CKV_AZURE_112", in: "KeyBackedByHSM")]

  var conforming: [Example] {
    [
      Example("an RSA key in a Standard vault") {
        $0.change(\.vault) { $0.tier = .standard }
        $0.change(\.key) { $0.algorithm = .rsa }
      }
    ]
  }
  var violating: [Example] {
    [
      Example("an RSA-HSM key in a Standard vault") { $0.change(\.vault) { $0.tier = .standard } },
      Example(
        "an RSA key in a managed HSM",
        alsoBreaks: ["pool-in-one-datacenter", "identity-without-role"]
      ) {
        $0.add(ManagedHSM("Pool", name: "hsm-home", id: "pool"), in: $0.base.home)
        $0.remove(\.key)
        $0.add(Key("kek", .rsa, id: "key"), in: ElementID("pool"))
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.serverKeys.compactMap { key, server in
      switch model.keyStore(of: key.id) {
      case let vault as KeyVault where vault.tier == .standard && key.algorithm == .rsaHSM:
        Violation(
          key, and: [vault.id, server.id],
          "\(key.quoted) is an RSA-HSM key, but \(vault.quoted) is a Standard vault",
          cure: "use a Premium vault, or an RSA key")
      case let pool as ManagedHSM where key.algorithm != .rsaHSM:
        Violation(
          key, and: [pool.id, server.id],
          "\(key.quoted) in the managed HSM \(pool.quoted) is no RSA-HSM key",
          cure: "use an RSA-HSM key")
      default: nil
      }
    }
  }
}
