import ArchitectureModel
import Facts

/// A resource is changed through the region of its group.
struct GroupInAnotherRegion: Rule {
  let identifier = "group-in-lost-region"
  let group = RuleGroup.controlPlane
  let severity = Diagnostic.Severity.warning
  let summary = """
    What is needed after the loss of the primary's region belongs to a resource group of another region.
    """
  let rationale = """
    While a region is lost, nothing of its resource groups can be changed, wherever it is: no \
    promotion, no record, no endpoint.
    """
  let facts: [Fact.ID] = ["CP-06", "NET-19"]

  var violating: [Example] {
    [
      Example("a replica in a group of the primary's region") {
        let group = $0.base.homeGroup
        $0.change(\.replica) { $0.resourceGroup = group }
      },
      Example("a zone in a group of the primary's region") {
        let group = $0.base.homeGroup
        $0.change(\.databaseZone) { $0.resourceGroup = group }
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    let recoverable =
      model.crossRegionReplications.map(\.primary)
      + model.primaries.filter { $0.backup?.isGeoRedundant == true }
    let lost = Set(recoverable.map(\.region))
    return model.elements.filter { $0 is any AzureResource && !($0 is RegionPlace) }.compactMap {
      element in
      guard let group = model.resourceGroup(of: element.id), lost.contains(group.region) else {
        return nil
      }
      let region = model.region(of: element.id)
      guard region == nil ? element is PrivateDNSZone : region != group.region else { return nil }
      return Violation(
        element,
        "\(element.quoted) \(region.map { "in \($0.displayName)" } ?? "is global, but") belongs to "
          + "'\(group.name)' in \(group.region.displayName), with whose loss it cannot be changed",
        cure: "put it into a resource group outside \(group.region.displayName)")
    }
  }
}
