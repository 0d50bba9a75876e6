import ArchitectureModel
import Facts

/// Zones of one name do not merge.
struct TwinZones: Rule {
  let identifier = "twin-zones"
  let group = RuleGroup.nameResolution
  let severity = Diagnostic.Severity.warning
  let summary = "Networks that share a view of names share one zone of a name."
  let rationale =
    "A network is linked to one of several zones of a name, and misses the others' records."
  let facts: [Fact.ID] = ["NET-21"]
  let counterparts: [Counterpart] = [
    .proactiveResiliency("a2341513-2ab8-4aa1-b100-302e54640f18")
  ]

  var violating: [Example] {
    [
      Example("two zones of one name, linked to one network") {
        $0.add(
          PrivateDNSZone(
            "privatelink.postgres.database.azure.com", linkedTo: $0.base.hub,
            resourceGroup: $0.base.recoveryGroup, id: "twin"))
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    var seen: [String: PrivateDNSZone] = [:]
    return model.all(PrivateDNSZone.self).flatMap { zone in
      zone.links.compactMap { link -> Violation? in
        let key = "\(zone.name) \(link.network)"
        guard let other = seen[key] else {
          seen[key] = zone
          return nil
        }
        return Violation(
          zone, and: [other.id, link.network],
          "'\(link.network)' is linked to \(zone.quoted) and \(other.quoted), both called "
            + "'\(zone.name)'", cure: "keep one zone, with the records of both")
      }
    }
  }
}
