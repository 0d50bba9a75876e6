/// A range of a virtual network's addresses.
public struct Subnet: Element {
  /// The service that a subnet is handed over to.
  public enum Delegation: String, Sendable, Hashable {
    /// Endpoints of a DNS Private Resolver.
    case dnsResolvers = "Microsoft.Network/dnsResolvers"
    /// Flexible servers with virtual network integration.
    case flexibleServers = "Microsoft.DBforPostgreSQL/flexibleServers"
  }

  /// What the element is called in messages and tables.
  public static let kind = "subnet"
  /// Who the subnet is and where it was declared.
  public var identity: Identity
  /// The addresses of the subnet, such as `10.11.2.0/24`.
  public var addressPrefix: String
  /// The service that the subnet is handed over to.
  public var delegation: Delegation?
  /// Whether network security groups and routes apply to private endpoints in the subnet.
  public var networkPolicies: Bool
  /// The elements this one refers to.
  public var references: [ElementID] { [] }

  /// Declares a subnet.
  public init(
    _ title: String, _ addressPrefix: String, delegation: Delegation? = nil,
    networkPolicies: Bool = false,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
    self.addressPrefix = addressPrefix
    self.delegation = delegation
    self.networkPolicies = networkPolicies
  }

  /// Places elements in the subnet.
  public func callAsFunction(
    @ContentBuilder<any SubnetContent> members: () -> [any SubnetContent]
  ) -> PlacedSubnet {
    PlacedSubnet(content: ContentNode(self, children: members()))
  }
}
