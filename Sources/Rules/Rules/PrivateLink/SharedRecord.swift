import ArchitectureModel
import Facts

/// Two private endpoints of one server want the same record.
struct SharedRecord: Rule {
  let identifier = "shared-record"
  let group = RuleGroup.privateLink
  let severity = Diagnostic.Severity.warning
  let summary = "One private endpoint of a resource keeps its record in a zone, not two."
  let rationale = "They overwrite each other's record, or clients get either address."
  let facts: [Fact.ID] = ["NET-32"]

  var violating: [Example] {
    [
      Example("two private endpoints of one server in one zone") {
        $0.add(
          PrivateEndpoint(
            "pe-invoices-3", to: $0.base.server, address: "10.21.2.6", zone: $0.base.databaseZone,
            id: "secondAccess"), in: \.recoveryEndpoints)
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    var first: [[ElementID]: ElementID] = [:]
    return model.all(PrivateEndpoint.self).compactMap { endpoint in
      guard let zone = endpoint.zone else { return nil }
      guard let other = first[[zone, endpoint.target]] else {
        first[[zone, endpoint.target]] = endpoint.id
        return nil
      }
      return Violation(
        endpoint, and: [other, zone],
        "\(endpoint.quoted) and '\(other)' both keep the record of '\(endpoint.target)' in '\(zone)'",
        cure: "give the other region a zone of its own, or remove one private endpoint")
    }
  }
}
