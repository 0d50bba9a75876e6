import ArchitectureModel
import Facts

/// A replica in the zone of its primary is lost with it.
struct ReplicaInPrimaryZone: Rule {
  let identifier = "replica-in-primary-zone"
  let group = RuleGroup.replicas
  let severity = Diagnostic.Severity.warning
  let summary = "A replica in the region of its primary stands in another zone than that, for sure."
  let rationale = """
    A server's data lies in one zone; with a zone left to Azure, the loss of one zone may take both.
    """
  let facts: [Fact.ID] = ["HA-05", "RR-26"]

  var violating: [Example] {
    [
      Example("a replica beside its primary, in the same zone") { Self.besidePrimary(&$0, .one) },
      Example("a replica beside its primary, in a zone that Azure chooses") {
        Self.besidePrimary(&$0, nil)
      },
    ]
  }
  var conforming: [Example] {
    [Example("a replica beside its primary, in the third zone") { Self.besidePrimary(&$0, .three) }]
  }

  /// Puts a second replica, with all it needs, beside the primary.
  private static func besidePrimary(
    _ edit: inout Edit<SampleArchitecture>, _ zone: AvailabilityZone?
  ) {
    let base = edit.base
    let copy = ReadReplica("Copy", name: "psql-copy", of: base.server, zone: zone, id: "copy")
    edit.add(copy, in: base.home)
    edit.add(
      PrivateEndpoint(
        "pe-copy", to: copy, address: "10.11.2.6", zone: base.databaseZone, id: "copyAccess"),
      in: \.endpoints)
    edit.add(
      DiagnosticSetting("diag-3", of: copy, to: base.workspace, id: "copyLogs"), in: base.home)
    edit.add(
      Alert("Lag 2", on: copy, .replicaLag(above: .minutes(5)), id: "copyLag"), in: base.home)
  }

  func check(_ model: Model) -> [Violation] {
    model.replications.filter {
      $0.replica.region == $0.primary.region && $0.replica.region.hasZones
    }
    .compactMap { replica, primary in
      guard let zone = replica.zone, let other = primary.zone else {
        let open = replica.zone == nil ? replica : primary
        return Violation(
          open, and: [open.id == replica.id ? primary.id : replica.id],
          "Azure chooses the zone of \(open.quoted), so that \(replica.quoted) and its primary "
            + "\(primary.quoted) may share one", cure: "name the zones of both")
      }
      guard zone == other else { return nil }
      return Violation(
        replica, and: [primary.id],
        "\(replica.quoted) is in zone \(zone.rawValue), the zone of its primary \(primary.quoted)",
        cure: "choose another zone for the replica")
    }
  }
}
