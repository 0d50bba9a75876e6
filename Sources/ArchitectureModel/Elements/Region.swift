/// A region with what stands in it.
public struct Region: GlobalContent {
  /// The region and everything declared inside it.
  public let content: ContentNode

  /// Places elements in a region.
  ///
  /// - Parameters:
  ///   - region: The Azure region.
  ///   - role: What the region is for, such as `production`; shown beside its name.
  ///   - resourceGroup: The group of everything inside that names none of its own.
  ///   - file: The declaring file; taken from the caller.
  ///   - line: The declaring line; taken from the caller.
  ///   - members: What stands in the region.
  public init(
    _ region: AzureRegion, role: String = "", resourceGroup: ResourceGroup? = nil,
    file: String = #filePath, line: Int = #line,
    @ContentBuilder<any RegionContent> members: () -> [any RegionContent]
  ) {
    let place = RegionPlace(
      identity: Identity(ElementID(region.name), region.displayName, file, line),
      region: region, role: role, resourceGroup: resourceGroup)
    content = ContentNode(place, children: members())
  }
}

/// A region as an element: the place, with its role in the architecture.
package struct RegionPlace: AzureResource {
  package static let kind = "region"
  package var identity: Identity
  package let region: AzureRegion
  package let role: String
  package var resourceGroup: ResourceGroup?
  package var references: [ElementID] { [] }
}
