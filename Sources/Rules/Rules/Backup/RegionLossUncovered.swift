import ArchitectureModel
import Facts

/// Without a copy elsewhere, a lost region is lost data.
struct RegionLossUncovered: Rule {
  let identifier = "region-loss-uncovered"
  let group = RuleGroup.backup
  let severity = Diagnostic.Severity.warning
  let summary = "Something of the data is kept outside the region."
  let rationale = """
    With neither a replica in another region nor a backup elsewhere, nothing can be brought back while \
    the region is lost.
    """
  let facts: [Fact.ID] = ["HA-07", "BK-11", "RR-28"]
  let counterparts: [Counterpart] = [
    .resiliency(ofServers: "31f4ac4b-29cb-4588-8de2-d8fe6f13ceb3"),
    .resiliency(ofServers: "2ab85a67-26be-4ed2-a0bb-101b2513ec63"),
    .policy("cee2f9fd-3968-44be-a863-bd62c9884423"), .psRule("AZR-000326"),
    .checkov("CKV_AZURE_136", in: "PostgreSQLFlexiServerGeoBackupEnabled"),
  ]

  private static func alone(_ title: String, _ backup: Backup) -> Example {
    Example(title) {
      $0.remove(\.replica)
      $0.remove(\.recoveryAccess)
      $0.remove(\.replicaLogs)
      $0.remove(\.replicaLag)
      $0.change(\.names) { $0.readerTarget = $0.primary }
      $0.change(\.server) {
        $0.backup = backup
        $0.settings.encryption = .serviceManaged
      }
      $0.promise()
      $0.scenario("Nothing happens")
    }
  }

  var conforming: [Example] {
    [Self.alone("one server with geo-redundant backup", Backup(redundancy: .geoRedundant))]
  }
  var violating: [Example] { [Self.alone("one server with regional backup", Backup())] }

  func check(_ model: Model) -> [Violation] {
    model.primaries.filter { primary in
      primary.backup?.isGeoRedundant != true && (primary.backup?.longTermYears ?? 0) <= 0
        && !model.replicas(of: primary.id).contains { $0.region != primary.region }
    }.map {
      Violation(
        $0, "nothing of \($0.quoted) is kept outside \($0.region.displayName)",
        cure: $0.region.geoRedundantBackup
          ? "use '.geoRedundant' for its backup" : "keep long-term copies: 'longTermYears:'")
    }
  }
}
