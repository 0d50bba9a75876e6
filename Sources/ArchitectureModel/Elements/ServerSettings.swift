/// The compute tier and size of a flexible server.
public struct Compute: Sendable, Hashable {
  /// The tiers that flexible servers come in.
  public enum Tier: String, Sendable, Hashable {
    /// For small loads; no high availability and no replicas.
    case burstable = "Burstable"
    /// Balanced compute and memory.
    case generalPurpose = "General Purpose"
    /// More memory for each core.
    case memoryOptimized = "Memory Optimized"
  }

  /// The tier.
  public let tier: Tier
  /// The size, such as `Standard_D4ds_v5`.
  public let size: String
  /// How many virtual cores the size has.
  public let vCores: Int

  /// A size of the Burstable tier.
  public static func burstable(_ size: String, vCores: Int) -> Compute {
    Compute(tier: .burstable, size: size, vCores: vCores)
  }
  /// A size of the General Purpose tier.
  public static func generalPurpose(_ size: String, vCores: Int) -> Compute {
    Compute(tier: .generalPurpose, size: size, vCores: vCores)
  }
  /// A size of the Memory Optimized tier.
  public static func memoryOptimized(_ size: String, vCores: Int) -> Compute {
    Compute(tier: .memoryOptimized, size: size, vCores: vCores)
  }
}

/// The storage of a flexible server.
public struct Storage: Sendable, Hashable {
  /// The kinds of managed disk.
  public enum Kind: String, Sendable, Hashable {
    /// Premium SSD.
    case premiumSSD = "Premium SSD"
    /// Premium SSD v2.
    case premiumSSDv2 = "Premium SSD v2"
  }

  /// The size in gibibytes.
  public var gibibytes: Int
  /// The kind of disk.
  public var kind: Kind
  /// Whether the storage grows by itself when it fills up.
  public var autogrow: Bool

  /// Describes storage.
  public init(gibibytes: Int, kind: Kind = .premiumSSD, autogrow: Bool = true) {
    self.gibibytes = gibibytes
    self.kind = kind
    self.autogrow = autogrow
  }
}

/// An address range that the server's firewall lets in.
public struct FirewallRule: Sendable, Hashable {
  /// The rule's name.
  public let name: String
  /// The first address.
  public let start: String
  /// The last address.
  public let end: String

  /// Describes a rule.
  public init(_ name: String, from start: String, to end: String) {
    self.name = name
    self.start = start
    self.end = end
  }
}

/// How a server is reached; chosen when it is created.
public enum ServerNetwork: Sendable, Hashable {
  /// Public access mode: reached through private endpoints, and publicly if that is enabled.
  case publicAccess(enabled: Bool, firewallRules: [FirewallRule])
  /// Virtual network integration: an address in a delegated subnet.
  case integrated(subnet: ElementID, zone: ElementID)

  /// Public access mode with public access disabled: only private endpoints lead to the server.
  public static let privateEndpointsOnly = ServerNetwork.publicAccess(
    enabled: false, firewallRules: [])

  /// Public access mode with public access enabled, for the addresses of some rules.
  public static func publicAccess(_ firewallRules: FirewallRule...) -> ServerNetwork {
    .publicAccess(enabled: true, firewallRules: firewallRules)
  }

  /// An address in a delegated subnet, with a private DNS zone for the server's name.
  public static func virtualNetworkIntegration(
    subnet: Subnet, zone: PrivateDNSZone
  ) -> ServerNetwork {
    .integrated(subnet: subnet.id, zone: zone.id)
  }
}

/// Whose key protects the data at rest.
public enum Encryption: Sendable, Hashable {
  /// A key that the service manages.
  case serviceManaged
  /// A key encryption key of the customer, used through a user-assigned identity.
  case customer(key: ElementID, identity: ElementID)

  /// A key encryption key of the customer, used through a user-assigned identity.
  public static func customerManaged(
    key: Key, identity: UserAssignedIdentity
  ) -> Encryption {
    .customer(key: key.id, identity: identity.id)
  }
}

/// How clients prove who they are.
public enum Authentication: String, Sendable, Hashable {
  /// PostgreSQL passwords only.
  case password = "password"
  /// Microsoft Entra only.
  case entra = "Microsoft Entra"
  /// Either.
  case both = "password and Microsoft Entra"
}

/// What the server demands of connections.
public struct TransportSecurity: Sendable, Hashable {
  /// A version of TLS.
  public enum Version: String, Sendable, Hashable {
    /// TLS 1.2.
    case tls12 = "TLS 1.2"
    /// TLS 1.3.
    case tls13 = "TLS 1.3"
  }

  /// The parameter `require_secure_transport`.
  public var required: Bool
  /// The parameter `ssl_min_protocol_version`.
  public var minimumVersion: Version

  /// Describes what the server demands.
  public init(required: Bool = true, minimumVersion: Version = .tls12) {
    self.required = required
    self.minimumVersion = minimumVersion
  }
}

/// What a flexible server and a read replica both have.
public struct ServerSettings: Sendable, Hashable {
  /// The tier and size.
  public var compute: Compute
  /// The storage.
  public var storage: Storage
  /// The major version of PostgreSQL.
  public var version: Int
  /// How the server is reached.
  public var network: ServerNetwork
  /// Whose key protects the data.
  public var encryption: Encryption
  /// How clients prove who they are.
  public var authentication: Authentication
  /// What the server demands of connections.
  public var transportSecurity: TransportSecurity
  /// Whether the built-in PgBouncer listens on port 6432.
  public var pgBouncer: Bool
  /// Server parameters that differ from their defaults.
  public var parameters: [String: String]
  /// How many slots of logical replication subscribers use.
  public var logicalSlots: Int
}
