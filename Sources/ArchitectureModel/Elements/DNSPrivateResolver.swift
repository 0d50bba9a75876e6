/// An Azure DNS Private Resolver of one region; its endpoints stand in subnets of their own.
public struct DNSPrivateResolver: AzureResource, NetworkContent {
  /// What the element is called in messages and tables.
  public static let kind = "DNS Private Resolver"
  /// Who the resolver is and where it was declared.
  public var identity: Identity
  /// The resolver's own resource group.
  public var resourceGroup: ResourceGroup?
  /// The elements this one refers to.
  public var references: [ElementID] { [] }

  /// Declares a resolver.
  public init(
    _ title: String, resourceGroup: ResourceGroup? = nil,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
    self.resourceGroup = resourceGroup
  }
}

/// The address at which a resolver answers queries from outside its network.
public struct InboundEndpoint: Element, SubnetContent {
  /// What the element is called in messages and tables.
  public static let kind = "inbound endpoint"
  /// Who the endpoint is and where it was declared.
  public var identity: Identity
  /// The resolver.
  public var resolver: ElementID
  /// The address that forwarders name.
  public var address: String
  /// The elements this one refers to.
  public var references: [ElementID] { [resolver] }

  /// Declares an inbound endpoint.
  public init(
    _ title: String, of resolver: DNSPrivateResolver, address: String,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
    self.resolver = resolver.id
    self.address = address
  }
}

/// The way by which a resolver asks other DNS servers, as a ruleset tells it.
public struct OutboundEndpoint: Element, SubnetContent {
  /// What the element is called in messages and tables.
  public static let kind = "outbound endpoint"
  /// Who the endpoint is and where it was declared.
  public var identity: Identity
  /// The resolver.
  public var resolver: ElementID
  /// The elements this one refers to.
  public var references: [ElementID] { [resolver] }

  /// Declares an outbound endpoint.
  public init(
    _ title: String, of resolver: DNSPrivateResolver,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
    self.resolver = resolver.id
  }
}
