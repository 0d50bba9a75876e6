import ArchitectureModel
import Facts

/// Geo-redundant backup is offered region by region.
struct GeoBackupNotOffered: Rule {
  let identifier = "geo-backup-not-offered"
  let group = RuleGroup.backup
  let severity = Diagnostic.Severity.error
  let summary = "Geo-redundant backup needs a region that lists it and has a pair."
  let rationale = "Azure refuses it elsewhere, and only at creation can it be chosen at all."
  let facts: [Fact.ID] = ["HA-63", "BK-03"]

  var violating: [Example] {
    [
      Example(
        "geo-redundant backup in Italy North", of: SampleArchitecture(home: .italyNorth)
      ) {
        $0.change(\.server) {
          $0.backup.redundancy = .geoRedundant
          $0.settings.encryption = .serviceManaged
        }
        $0.change(\.replica) { $0.overrides.encryption = .serviceManaged }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.primaries.filter {
      $0.backup?.isGeoRedundant == true
        && (!$0.region.geoRedundantBackup || $0.region.pair == .none)
    }.map {
      Violation(
        $0,
        "\($0.quoted) has geo-redundant backup, which \($0.region.displayName) does not list",
        cure: "use '.regional', with long-term backup or a replica elsewhere")
    }
  }
}
