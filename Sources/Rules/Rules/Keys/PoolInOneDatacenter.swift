import ArchitectureModel
import Facts

/// A pool lies in one datacenter.
struct PoolInOneDatacenter: Rule {
  let identifier = "pool-in-one-datacenter"
  let group = RuleGroup.keys
  let severity = Diagnostic.Severity.warning
  let summary = "A managed HSM that holds the key of a server is extended to a second region."
  let rationale = """
    A pool lies in racks of one datacenter, whose loss takes the key of both nodes of the server.
    """
  let facts: [Fact.ID] = ["KEY-08", "KEY-09", "ENC-10"]

  var conforming: [Example] {
    [Self.pool("a pool that is extended to the other region", extendedTo: .swedenCentral)]
  }
  var violating: [Example] { [Self.pool("a pool in one region", extendedTo: nil)] }

  private static func pool(_ title: String, extendedTo region: AzureRegion?) -> Example {
    Example(title) {
      $0.add(
        ManagedHSM("Pool", name: "hsm-home", extendedRegion: region, id: "pool"), in: $0.base.home)
      $0.remove(\.key)
      $0.add(Key("kek", id: "key"), in: ElementID("pool"))
      $0.change(\.identity) { $0.roles = [.managedHSMCryptoServiceEncryptionUser] }
    }
  }

  func check(_ model: Model) -> [Violation] {
    model.storesOfServerKeys.compactMap { store, server in
      guard let pool = store as? ManagedHSM, pool.extendedRegion == nil else { return nil }
      return Violation(
        pool, and: [server.id],
        "\(pool.quoted) holds the key of \(server.quoted) in one datacenter",
        cure: "set 'extendedRegion:', or use a Premium vault")
    }
  }
}
