/// Names under a domain that are asked for elsewhere.
public struct ConditionalForwarder: Sendable {
  /// Who is asked.
  public enum Target: Sendable, Hashable {
    /// An inbound endpoint or a DNS server of the architecture.
    case element(ElementID)
    /// An address that no element of the architecture has.
    case address(String)
  }

  /// The domain, without a leading or final dot.
  public let domain: String
  private let findTargets: @Sendable () -> [Target]

  /// Forwards to inbound endpoints of resolvers.
  public init(_ domain: String, to endpoints: InboundEndpoint...) {
    self.domain = domain
    let targets = endpoints.map { Target.element($0.id) }
    findTargets = { targets }
  }

  /// Forwards to a DNS server, which may itself forward to the one that is being declared.
  public init(_ domain: String, to server: @autoclosure @escaping @Sendable () -> DNSServer) {
    self.domain = domain
    findTargets = { [.element(server().id)] }
  }

  /// Forwards to two DNS servers, which may themselves forward to the one that is being declared.
  public init(
    _ domain: String, to first: @autoclosure @escaping @Sendable () -> DNSServer,
    _ second: @autoclosure @escaping @Sendable () -> DNSServer
  ) {
    self.domain = domain
    findTargets = { [.element(first().id), .element(second().id)] }
  }

  /// Forwards to an address that no element of the architecture has.
  public init(_ domain: String, toAddress address: String) {
    self.domain = domain
    findTargets = { [.address(address)] }
  }

  /// Who is asked, in order.
  public var targets: [Target] { findTargets() }

  /// The elements of the architecture that are asked.
  package var elements: [ElementID] {
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
  public var references: [ElementID] { forwarders.flatMap(\.elements) }

  /// Declares a DNS server.
  public init(
    _ title: String, address: String, authoritativeFor zones: String...,
    forwarders: [ConditionalForwarder] = [],
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
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
  public var references: [ElementID] { [endpoint] + rules.flatMap(\.elements) + networks }

  /// Declares a ruleset.
  public init(
    _ title: String, through endpoint: OutboundEndpoint, rules: [ConditionalForwarder],
    linkedTo networks: VirtualNetwork..., resourceGroup: ResourceGroup? = nil,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
    self.endpoint = endpoint.id
    self.rules = rules
    self.networks = networks.map(\.id)
    self.resourceGroup = resourceGroup
  }
}
