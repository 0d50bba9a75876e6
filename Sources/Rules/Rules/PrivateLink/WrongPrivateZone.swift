import ArchitectureModel
import Facts

/// Records are made only in the zone with the right name.
struct WrongPrivateZone: Rule {
  let identifier = "wrong-private-zone"
  let group = RuleGroup.privateLink
  let severity = Diagnostic.Severity.error
  let summary = "The zone of a private endpoint has the name that belongs to its target."
  let rationale = "Nobody asks for names in another zone, and clients get the public address."
  let facts: [Fact.ID] = ["NET-11", "NET-12", "NET-13", "NET-15", "NET-16"]

  var violating: [Example] {
    [
      ("`data` in place of `database`", "privatelink.postgres.data.azure.com"),
      ("an underscore after `privatelink`", "privatelink_postgres.database.azure.com"),
      ("`postgresql` in place of `postgres`", "privatelink.postgresql.database.azure.com"),
      ("a final dot", "privatelink.postgres.database.azure.com."),
    ].map { title, name in
      Example(title, alsoBreaks: ["unreachable-database"]) {
        $0.change(\.databaseZone) { $0.name = name }
      }
    }
  }

  func check(_ model: Model) -> [Violation] {
    model.all(PrivateEndpoint.self).compactMap { endpoint in
      guard let zone = model.element(endpoint.zone, as: PrivateDNSZone.self),
        let expected = model.privateZone(for: endpoint.target), zone.name != expected
      else { return nil }
      return Violation(
        zone, and: [endpoint.id],
        "\(zone.quoted) is called '\(zone.name)', but records of \(endpoint.quoted) belong into "
          + "'\(expected)'", cure: "call the zone '\(expected)'")
    }
  }
}

extension Model {
  /// The name of the zone for private endpoints to a target.
  func privateZone(for target: ElementID) -> String? {
    let cloud = region(of: target)?.cloud ?? cloud
    return switch self[target] {
    case is any DatabaseServer: cloud.privateLinkZone
    case is KeyVault: cloud.vaultPrivateLinkZone
    case is ManagedHSM: "privatelink.\(cloud.managedHSMDomain)"
    default: nil
    }
  }
}
