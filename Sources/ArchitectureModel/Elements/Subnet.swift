/// A rule of the network security group of a subnet.
public struct SecurityRule: Sendable, Hashable {
  /// The way that traffic takes.
  public enum Direction: String, Sendable, Hashable, CaseIterable {
    /// Into the subnet.
    case inbound
    /// Out of the subnet.
    case outbound
  }

  /// Whether traffic passes.
  public enum Access: String, Sendable, Hashable {
    /// It passes.
    case allow
    /// It does not.
    case deny
  }

  /// Whether traffic passes.
  public let access: Access
  /// The way that traffic takes.
  public let direction: Direction
  /// The port of the server that is called; every port if left out.
  public let port: Int?

  /// Lets traffic to a port pass.
  public static func allow(_ direction: Direction, port: Int? = nil) -> SecurityRule {
    SecurityRule(access: .allow, direction: direction, port: port)
  }

  /// Stops traffic to a port.
  public static func deny(_ direction: Direction, port: Int? = nil) -> SecurityRule {
    SecurityRule(access: .deny, direction: direction, port: port)
  }
}

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
  /// The rules of the subnet's network security group, the first that fits counts; none without one.
  public var securityRules: [SecurityRule]
  /// The elements this one refers to.
  public var references: [ElementID] { [] }

  /// Declares a subnet.
  public init(
    _ title: String, _ addressPrefix: String, delegation: Delegation? = nil,
    networkPolicies: Bool = false, securityRules: [SecurityRule] = [],
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
    self.addressPrefix = addressPrefix
    self.delegation = delegation
    self.networkPolicies = networkPolicies
    self.securityRules = securityRules
  }

  /// Places elements in the subnet.
  public func callAsFunction(
    @ContentBuilder<any SubnetContent> members: () -> [any SubnetContent]
  ) -> PlacedSubnet {
    PlacedSubnet(content: ContentNode(self, children: members()))
  }
}
