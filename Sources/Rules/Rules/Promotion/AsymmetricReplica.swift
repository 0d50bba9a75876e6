import ArchitectureModel
import Facts
import Simulation

/// Servers that change places are alike.
struct AsymmetricReplica: Rule {
  let identifier = "asymmetric-replica"
  let group = RuleGroup.promotion
  let severity = Diagnostic.Severity.error
  let summary = """
    A replica that is meant to become the primary has its tier, size, storage and five parameters.
    """
  let rationale = "Azure refuses the site swap otherwise, except in the outage of a region."
  let facts: [Fact.ID] = ["PR-07", "PR-05"]

  var conforming: [Example] {
    [
      Example("a replica of another size that nobody promotes") {
        $0.change(\.replica) {
          $0.overrides.compute = .generalPurpose("Standard_D8ds_v5", vCores: 8)
        }
        $0.change(\.names) { $0.readerTarget = $0.primary }
        $0.scenario("Nothing happens")
      }
    ]
  }
  var violating: [Example] {
    [
      Example("a replica with more cores") {
        $0.change(\.replica) {
          $0.overrides.compute = .generalPurpose("Standard_D8ds_v5", vCores: 8)
        }
      },
      Example("a replica with more storage") {
        $0.change(\.replica) { $0.overrides.storage = Storage(gibibytes: 512) }
      },
      Example("a replica with another `max_connections`") {
        $0.change(\.replica) { $0.overrides.parameters = ["max_connections": "1000"] }
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.swaps.compactMap { replica, primary in
      let differences = Symmetry.differences(replica.settings, primary.settings)
      guard !differences.isEmpty else { return nil }
      return Violation(
        replica, and: [primary.id],
        "\(replica.quoted) cannot change places with \(primary.quoted): \(differences.listed) differ",
        cure: "give both the same \(differences.listed), raising parameters on the replica first")
    }
  }
}
