import ArchitectureModel
import Facts
import Simulation

/// The new primary has no geo-redundant backup.
struct GeoBackupAfterSwap: Rule {
  let identifier = "geo-backup-after-swap"
  let group = RuleGroup.promotion
  let severity = Diagnostic.Severity.note
  let summary = "Who relies on geo-redundant backup knows that a swap ends it."
  let rationale = """
    A replica is created without it, and it cannot be added later; long-term backup can.
    """
  let facts: [Fact.ID] = ["PR-10", "PR-11", "BK-03"]

  var violating: [Example] {
    [
      Example("geo-redundant backup, and a site swap") {
        $0.change(\.server) {
          $0.settings.encryption = .serviceManaged
          $0.backup = Backup(redundancy: .geoRedundant)
        }
        $0.change(\.replica) { $0.overrides.encryption = .serviceManaged }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    let promoted = model.allMoments.compactMap { moment -> ElementID? in
      guard case .promote(let id, .toPrimary, _) = moment.event else { return nil }
      return moment.source(of: id)
    }
    return model.primaries.filter { primary in
      primary.backup?.isGeoRedundant == true && primary.backup?.longTermYears == 0
        && promoted.contains(primary.id)
    }.map {
      Violation(
        $0, "after a swap the new primary has none of the geo-redundant backup of \($0.quoted)",
        cure: "plan long-term backup of the new primary, or a quick swap back")
    }
  }
}
