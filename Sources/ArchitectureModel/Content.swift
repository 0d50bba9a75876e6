/// What may stand in a place: elements, and places with what they hold.
public protocol Content: Sendable {
  /// The element and everything declared inside it.
  var content: ContentNode { get }
}

/// What may stand directly in an architecture's body.
public protocol GlobalContent: Content {}
/// What may stand in a region.
public protocol RegionContent: Content {}
/// What may stand in a virtual network.
public protocol NetworkContent: Content {}
/// What may stand in a subnet.
public protocol SubnetContent: Content {}
/// What may stand in an on-premises site.
public protocol SiteContent: Content {}
/// What may stand in a key vault or a managed HSM.
public protocol VaultContent: Content {}

/// One declared element with what was placed inside it.
public struct ContentNode: Sendable {
  package let element: any Element
  package let children: [ContentNode]

  package init(_ element: any Element, children: [any Content] = []) {
    self.element = element
    self.children = children.map(\.content)
  }
}

/// A virtual network with its subnets.
public struct PlacedNetwork: RegionContent {
  /// The network and everything declared inside it.
  public let content: ContentNode
}

/// A subnet with what stands in it.
public struct PlacedSubnet: NetworkContent {
  /// The subnet and everything declared inside it.
  public let content: ContentNode
}

/// An on-premises site with what stands in it.
public struct PlacedSite: GlobalContent {
  /// The site and everything declared inside it.
  public let content: ContentNode
}

/// A vault or managed HSM with its keys and secrets.
public struct PlacedVault: RegionContent {
  /// The vault and everything declared inside it.
  public let content: ContentNode
}
