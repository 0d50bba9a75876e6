/// A route between two virtual networks; between regions it is a global peering.
public struct Peering: Element, GlobalContent {
  /// What the element is called in messages and tables.
  public static let kind = "virtual network peering"
  /// Who the peering is and where it was declared.
  public var identity: Identity
  /// One network; with gateway transit, the one that has the gateway.
  public var first: ElementID
  /// The other network.
  public var second: ElementID
  /// Whether the second network uses the gateway of the first.
  public var gatewayTransit: Bool
  /// The elements this one refers to.
  public var references: [ElementID] { [first, second] }

  /// Declares a peering.
  public init(
    _ first: VirtualNetwork, _ second: VirtualNetwork, gatewayTransit: Bool = false,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, "\(first.title) ↔ \(second.title)", file, line)
    self.first = first.id
    self.second = second.id
    self.gatewayTransit = gatewayTransit
  }
}

/// A gateway at which a connection from outside Azure ends.
public struct VirtualNetworkGateway: AzureResource, SubnetContent {
  /// What the element is called in messages and tables.
  public static let kind = "virtual network gateway"
  /// Who the gateway is and where it was declared.
  public var identity: Identity
  /// The gateway's own resource group.
  public var resourceGroup: ResourceGroup?
  /// The elements this one refers to.
  public var references: [ElementID] { [] }

  /// Declares a gateway.
  public init(
    _ title: String, resourceGroup: ResourceGroup? = nil,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
    self.resourceGroup = resourceGroup
  }
}

/// A route between a site and a virtual network gateway.
public struct HybridConnection: Element, GlobalContent {
  /// The technology of a connection.
  public enum Kind: String, Sendable, Hashable {
    /// A private circuit.
    case expressRoute = "ExpressRoute"
    /// A tunnel through the internet.
    case vpn = "VPN"
  }

  /// What the element is called in messages and tables.
  public static let kind = "hybrid connection"
  /// Who the connection is and where it was declared.
  public var identity: Identity
  /// The technology.
  public var technology: Kind
  /// The site.
  public var site: ElementID
  /// The gateway.
  public var gateway: ElementID
  /// The elements this one refers to.
  public var references: [ElementID] { [site, gateway] }

  /// Declares a connection.
  public init(
    _ title: String, _ technology: Kind, from site: OnPremisesSite,
    to gateway: VirtualNetworkGateway,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
    self.technology = technology
    self.site = site.id
    self.gateway = gateway.id
  }
}
