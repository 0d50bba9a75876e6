import ArchitectureModel
import Facts

/// A replica copies mistakes too.
struct NoBackupElsewhere: Rule {
  let identifier = "no-backup-elsewhere"
  let group = RuleGroup.backup
  let severity = Diagnostic.Severity.warning
  let summary =
    "Beside a replica in another region, some backup is kept outside the server's region."
  let rationale = """
    A dropped table is dropped on the replica as well; with the region lost, no earlier point is left.
    """
  let facts: [Fact.ID] = ["BK-10", "HA-06"]

  var conforming: [Example] {
    [
      .sample,
      Example("geo-redundant backup instead of long-term copies") {
        $0.change(\.server) {
          $0.settings.encryption = .serviceManaged
          $0.backup = Backup(redundancy: .geoRedundant)
        }
        $0.change(\.replica) { $0.overrides.encryption = .serviceManaged }
        $0.scenario("Nothing happens")
      },
    ]
  }
  var violating: [Example] {
    [
      Example("a replica elsewhere, and no backup elsewhere") {
        $0.change(\.server) { $0.backup = Backup() }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.primaries.filter { primary in
      primary.backup?.isGeoRedundant != true && (primary.backup?.longTermYears ?? 0) <= 0
        && model.replicas(of: primary.id).contains { $0.region != primary.region }
    }.map {
      Violation(
        $0, "no backup of \($0.quoted) is kept outside \($0.region.displayName)",
        cure: "use '.geoRedundant', or 'longTermYears:' of Azure Backup")
    }
  }
}
