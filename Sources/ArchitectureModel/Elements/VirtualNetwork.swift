/// A virtual network of one region.
public struct VirtualNetwork: AzureResource {
  /// What a network is for.
  public enum Role: String, Sendable, Hashable {
    /// Holds what is shared: gateways, resolvers.
    case hub
    /// Holds one workload.
    case spoke
  }

  /// Who answers name lookups from within a network.
  public enum NameServers: Sendable, Hashable {
    /// Azure DNS, at 168.63.129.16.
    case azure
    /// Inbound endpoints or DNS servers, in the order in which they are asked.
    case custom([ElementID])

    /// Inbound endpoints of resolvers, in the order in which they are asked.
    public static func inbound(_ endpoints: InboundEndpoint...) -> NameServers {
      .custom(endpoints.map(\.id))
    }

    /// DNS servers, in the order in which they are asked.
    public static func servers(_ servers: DNSServer...) -> NameServers {
      .custom(servers.map(\.id))
    }
  }

  /// What the element is called in messages and tables.
  public static let kind = "virtual network"
  /// Who the network is and where it was declared.
  public var identity: Identity
  /// The addresses of the network, such as `10.11.0.0/16`.
  public var addressSpace: String
  /// What the network is for.
  public var role: Role
  /// Who answers name lookups.
  public var nameServers: NameServers
  /// The network's own resource group.
  public var resourceGroup: ResourceGroup?
  /// The elements this one refers to.
  public var references: [ElementID] {
    guard case .custom(let servers) = nameServers else { return [] }
    return servers
  }

  /// Declares a virtual network.
  public init(
    _ title: String, _ addressSpace: String, role: Role, nameServers: NameServers = .azure,
    resourceGroup: ResourceGroup? = nil,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
    self.addressSpace = addressSpace
    self.role = role
    self.nameServers = nameServers
    self.resourceGroup = resourceGroup
  }

  /// Places subnets in the network.
  public func callAsFunction(
    @ContentBuilder<any NetworkContent> members: () -> [any NetworkContent]
  ) -> PlacedNetwork {
    PlacedNetwork(content: ContentNode(self, children: members()))
  }
}
