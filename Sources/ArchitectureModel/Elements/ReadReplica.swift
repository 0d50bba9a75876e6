/// An asynchronous copy of a flexible server: a server of its own, readable, without a standby.
///
/// What is left out is the primary's; what is stated differs, and a site swap depends on it.
public struct ReadReplica: AzureResource, RegionContent, DatabaseTarget {
  /// What a replica has of its own; nothing means the primary's.
  public struct Overrides: Sendable, Hashable {
    /// The tier and size.
    public var compute: Compute?
    /// The storage.
    public var storage: Storage?
    /// How the replica is reached.
    public var network: ServerNetwork?
    /// Whose key protects the data.
    public var encryption: Encryption?
    /// How clients prove who they are.
    public var authentication: Authentication?
    /// What the replica demands of connections.
    public var transportSecurity: TransportSecurity?
    /// Whether the built-in PgBouncer listens on port 6432.
    public var pgBouncer: Bool?
    /// Server parameters that differ from their defaults.
    public var parameters: [String: String]?
  }

  /// What the element is called in messages and tables.
  public static let kind = "read replica"
  /// Who the replica is and where it was declared.
  public var identity: Identity
  /// The name under which Azure knows the replica; the first label of its host name.
  public var name: String
  /// The server that the replica follows.
  public var source: ElementID
  /// What differs from the primary.
  public var overrides: Overrides
  /// The zone; chosen by Azure if left out.
  public var zone: AvailabilityZone?
  /// The replica's own resource group.
  public var resourceGroup: ResourceGroup?
  /// The elements this one refers to.
  public var references: [ElementID] {
    var ids = [source]
    if case .integrated(let subnet, let zone) = overrides.network { ids += [subnet, zone] }
    if case .customer(let key, let identity) = overrides.encryption { ids += [key, identity] }
    return ids
  }
  /// The replica's own host name.
  public var host: DatabaseHost { .server(id) }

  /// Declares a read replica.
  ///
  /// - Parameters:
  ///   - title: What people read.
  ///   - name: The name under which Azure knows the replica.
  ///   - source: The server that the replica follows.
  ///   - zone: The replica's zone.
  ///   - compute: The tier and size; the primary's if left out.
  ///   - storage: The storage; the primary's if left out.
  ///   - network: How the replica is reached; as the primary if left out.
  ///   - encryption: Whose key protects the data; the primary's if left out.
  ///   - authentication: How clients prove who they are; as at the primary if left out.
  ///   - transportSecurity: What the replica demands of connections; the primary's if left out.
  ///   - pgBouncer: Whether the built-in PgBouncer listens; as at the primary if left out.
  ///   - parameters: Server parameters; the primary's if left out.
  ///   - resourceGroup: The replica's own resource group.
  ///   - id: The identifier; the name of the declaring property.
  ///   - file: The declaring file; taken from the caller.
  ///   - line: The declaring line; taken from the caller.
  public init(
    _ title: String, name: String, of source: FlexibleServer, zone: AvailabilityZone? = nil,
    compute: Compute? = nil, storage: Storage? = nil, network: ServerNetwork? = nil,
    encryption: Encryption? = nil, authentication: Authentication? = nil,
    transportSecurity: TransportSecurity? = nil, pgBouncer: Bool? = nil,
    parameters: [String: String]? = nil, resourceGroup: ResourceGroup? = nil,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
    self.name = name
    self.source = source.id
    overrides = Overrides(
      compute: compute, storage: storage, network: network, encryption: encryption,
      authentication: authentication, transportSecurity: transportSecurity, pgBouncer: pgBouncer,
      parameters: parameters)
    self.zone = zone
    self.resourceGroup = resourceGroup
  }
}
