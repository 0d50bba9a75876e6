import ArchitectureModel
import Facts

/// A door in the region that is lost helps nobody.
struct EndpointInLostRegion: Rule {
  let identifier = "endpoint-in-lost-region"
  let group = RuleGroup.privateLink
  let severity = Diagnostic.Severity.warning
  let summary = "A replica for recovery has a private endpoint outside the region of its primary."
  let rationale = """
    The loss of a region takes its networks and private endpoints along, and with them the way to the \
    replica.
    """
  let facts: [Fact.ID] = ["NET-35", "NET-08"]

  var violating: [Example] {
    [
      Example(
        "a replica whose only private endpoint stands in the region of the primary",
        alsoBreaks: ["unreachable-after-region-loss"]
      ) {
        $0.remove(\.recoveryAccess)
        $0.add(
          PrivateEndpoint(
            "pe-invoices-2", to: $0.base.replica, address: "10.11.2.6", zone: $0.base.databaseZone,
            id: "recoveryAccess"), in: \.endpoints)
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.crossRegionReplications.compactMap { replica, primary in
      let endpoints = model.privateEndpoints(to: replica.id)
      guard replica.needsPrivateEndpoint, let endpoint = endpoints.first,
        endpoints.allSatisfy({ model.region(of: $0.id) == primary.region })
      else { return nil }
      return Violation(
        endpoint, and: [replica.id],
        "the only way to \(replica.quoted) is \(endpoint.quoted) in \(primary.region.displayName), the "
          + "region whose loss it is for",
        cure: "add a private endpoint in \(replica.region.displayName)")
    }
  }
}
