/// Names under a domain that are asked for elsewhere.
public struct ConditionalForwarder: Sendable, Hashable {
  /// Who is asked.
  public enum Target: Sendable, Hashable {
    /// An inbound endpoint or a DNS server of the architecture.
    case element(ElementID)
    /// An address that no element of the architecture has.
    case address(String)
  }

  /// The domain, without a leading or final dot.
  public let domain: String
  /// Who is asked, in order.
  public let targets: [Target]

  /// Forwards to inbound endpoints of resolvers.
  public init(_ domain: String, to endpoints: InboundEndpoint...) {
    self.domain = domain
    targets = endpoints.map { .element($0.id) }
  }

  /// Forwards to DNS servers.
  public init(_ domain: String, to servers: DNSServer...) {
    self.domain = domain
    targets = servers.map { .element($0.id) }
  }

  /// Forwards to an address that no element of the architecture has.
  public init(_ domain: String, toAddress address: String) {
    self.domain = domain
    targets = [.address(address)]
  }

  var references: [ElementID] {
    targets.compactMap {
      guard case .element(let id) = $0 else { return nil }
      return id
    }
  }
}

/// A DNS server of the customer, on premises or in a virtual network.
public struct DNSServer: Element, SiteContent, SubnetContent {
  /// What the element is called in messages and tables.
  public static let kind = "DNS server"
  /// Who the server is and where it was declared.
  public var identity: Identity
  /// The address that clients and rulesets name.
  public var address: String
  /// Names that are asked for elsewhere.
  public var forwarders: [ConditionalForwarder]
  /// The corporate domains that the server knows by itself.
  public var zones: [String]
  /// The elements this one refers to.
  public var references: [ElementID] { forwarders.flatMap(\.references) }

  /// Declares a DNS server.
  public init(
    _ title: String, address: String, authoritativeFor zones: String...,
    forwarders: [ConditionalForwarder] = [],
    id: ElementID = #function, fileID: String = #fileID, line: Int = #line
  ) {
    identity = Identity(id, title, fileID, line)
    self.address = address
    self.forwarders = forwarders
    self.zones = zones
  }
}

/// Rules by which an outbound endpoint forwards, for the networks that are linked to them.
public struct ForwardingRuleset: AzureResource, RegionContent {
  /// What the element is called in messages and tables.
  public static let kind = "forwarding ruleset"
  /// Who the ruleset is and where it was declared.
  public var identity: Identity
  /// The outbound endpoint that forwards.
  public var endpoint: ElementID
  /// What is forwarded, and to whom.
  public var rules: [ConditionalForwarder]
  /// The networks whose lookups the rules apply to.
  public var networks: [ElementID]
  /// The ruleset's own resource group.
  public var resourceGroup: ResourceGroup?
  /// The elements this one refers to.
  public var references: [ElementID] { [endpoint] + rules.flatMap(\.references) + networks }

  /// Declares a ruleset.
  public init(
    _ title: String, through endpoint: OutboundEndpoint, rules: [ConditionalForwarder],
    linkedTo networks: VirtualNetwork..., resourceGroup: ResourceGroup? = nil,
    id: ElementID = #function, fileID: String = #fileID, line: Int = #line
  ) {
    identity = Identity(id, title, fileID, line)
    self.endpoint = endpoint.id
    self.rules = rules
    self.networks = networks.map(\.id)
    self.resourceGroup = resourceGroup
  }
}
