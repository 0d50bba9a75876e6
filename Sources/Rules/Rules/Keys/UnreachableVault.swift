import ArchitectureModel
import Facts

/// The server has to get through to its key.
struct UnreachableVault: Rule {
  let identifier = "unreachable-vault"
  let group = RuleGroup.keys
  let severity = Diagnostic.Severity.error
  let summary = """
    A vault or pool with a firewall lets trusted Microsoft services in, and no perimeter overrides that.
    """
  let rationale =
    "The server reaches its key as a trusted service, not by the customer's private endpoint."
  let facts: [Fact.ID] = ["ENC-08", "ENC-09", "ENC-10"]

  var conforming: [Example] {
    [
      Example("a perimeter in transition") {
        $0.change(\.vault) { $0.access.perimeter = .transition }
      },
      Example("a vault that is open to all networks") {
        $0.change(\.vault) {
          $0.access = VaultAccess(publicAccess: .allNetworks, trustedServices: false)
        }
      },
    ]
  }
  var violating: [Example] {
    [
      Example("a closed vault without the exception") {
        $0.change(\.vault) { $0.access.trustedServices = false }
      },
      Example("selected networks without the exception") {
        $0.change(\.vault) {
          $0.access = VaultAccess(publicAccess: .selectedNetworks, trustedServices: false)
        }
      },
      Example("a perimeter in enforced mode") {
        $0.change(\.vault) { $0.access.perimeter = .enforced }
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.storesOfServerKeys.compactMap { store, server in
      if store.access.perimeter == .enforced {
        return Violation(
          store, and: [server.id],
          "a network security perimeter keeps \(server.quoted) from its key in \(store.quoted)",
          cure: "take the store out of the perimeter, or leave it in transition mode")
      }
      guard store.access.publicAccess != .allNetworks, !store.access.trustedServices else {
        return nil
      }
      return Violation(
        store, and: [server.id],
        "\(store.quoted) keeps \(server.quoted) from its key: it is closed, and trusted services are "
          + "no exception", cure: "let trusted Microsoft services pass: 'trustedServices: true'")
    }
  }
}
