import ArchitectureModel
import Facts
import Simulation

/// A lock on the zone of an integrated server stops its failover.
struct LockedZone: Rule {
  let identifier = "locked-zone"
  let group = RuleGroup.highAvailability
  let severity = Diagnostic.Severity.warning
  let summary = "The zone of a server with virtual network integration and a standby has no lock."
  let rationale = "The service rewrites the server's record in a failover, and a lock can stop it."
  let facts: [Fact.ID] = ["HA-45"]

  var conforming: [Example] {
    [Example("an integrated server whose zone has no lock", of: IntegratedArchitecture())]
  }
  var violating: [Example] {
    [
      Example("an integrated server whose zone is read-only", of: IntegratedArchitecture()) {
        $0.change(\.zone) { $0.lock = .readOnly }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.all(PrivateDNSZone.self).compactMap { zone in
      guard let lock = zone.lock,
        let server = model.integratedServers(in: zone).first(where: { $0.standbyID != nil })
      else { return nil }
      return Violation(
        zone, and: [server.id],
        "\(zone.quoted) has the lock '\(lock.rawValue)', but a failover of \(server.quoted) "
          + "rewrites a record in it", cure: "take the lock off the zone")
    }
  }
}
