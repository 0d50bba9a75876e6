/// A virtual network that can see a private DNS zone.
public struct VirtualNetworkLink: Sendable, Hashable {
  /// What happens to a name that the zone does not hold.
  public enum ResolutionPolicy: String, Sendable, Hashable {
    /// The name does not exist.
    case standard = "Default"
    /// The public answer is given instead.
    case nxDomainRedirect = "NxDomainRedirect"
  }

  /// The network.
  public let network: ElementID
  /// What happens to a name that the zone does not hold.
  public let resolutionPolicy: ResolutionPolicy

  /// Links a network.
  public init(_ network: VirtualNetwork, _ resolutionPolicy: ResolutionPolicy = .standard) {
    self.network = network.id
    self.resolutionPolicy = resolutionPolicy
  }
}

/// What a lock of a resource forbids.
public enum ResourceLock: String, Sendable, Hashable {
  /// Deleting it.
  case cannotDelete = "CanNotDelete"
  /// Changing or deleting it.
  case readOnly = "ReadOnly"
}

/// A private DNS zone: global data, seen by the virtual networks that are linked to it.
///
/// Its records are derived from the private endpoints whose zone group names it.
public struct PrivateDNSZone: AzureResource, GlobalContent {
  /// What the element is called in messages and tables.
  public static let kind = "private DNS zone"
  /// Who the zone is and where it was declared.
  public var identity: Identity
  /// The zone's name, without a final dot.
  public var name: String
  /// The networks that see the zone.
  public var links: [VirtualNetworkLink]
  /// A lock on the zone and its records.
  public var lock: ResourceLock?
  /// The zone's own resource group.
  public var resourceGroup: ResourceGroup?
  /// The elements this one refers to.
  public var references: [ElementID] { links.map(\.network) }

  /// Declares a private DNS zone.
  public init(
    _ name: String, linkedTo networks: VirtualNetwork..., lock: ResourceLock? = nil,
    resourceGroup: ResourceGroup? = nil,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    self.init(
      name, links: networks.map { VirtualNetworkLink($0) }, lock: lock,
      resourceGroup: resourceGroup, id: id, file: file, line: line)
  }

  /// Declares a private DNS zone whose links have policies of their own.
  public init(
    _ name: String, links: [VirtualNetworkLink], lock: ResourceLock? = nil,
    resourceGroup: ResourceGroup? = nil,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, name, file, line)
    self.name = name
    self.links = links
    self.lock = lock
    self.resourceGroup = resourceGroup
  }
}
