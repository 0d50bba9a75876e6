/// A standby in the same region that the service keeps in step with the primary.
public enum HighAvailability: Sendable, Hashable {
  /// No standby.
  case disabled
  /// A standby in another zone.
  case zoneRedundant(primary: AvailabilityZone, standby: AvailabilityZone)
  /// A standby in the primary's zone; chosen by Azure if left out, or where there are no zones.
  case sameZone(AvailabilityZone? = nil)
}

/// An Azure Database for PostgreSQL flexible server that accepts writes.
public struct FlexibleServer: AzureResource, RegionContent, DatabaseTarget {
  /// What the element is called in messages and tables.
  public static let kind = "flexible server"
  /// Who the server is and where it was declared.
  public var identity: Identity
  /// The name under which Azure knows the server; the first label of its host name.
  public var name: String
  /// What a replica has as well.
  public var settings: ServerSettings
  /// The standby.
  public var highAvailability: HighAvailability
  /// The zone of a server without high availability; chosen by Azure if left out.
  public var zone: AvailabilityZone?
  /// How the server is backed up.
  public var backup: Backup
  /// The server's own resource group.
  public var resourceGroup: ResourceGroup?
  /// The elements this one refers to.
  public var references: [ElementID] {
    var ids = settings.references
    if case .geo(let key, let identity) = backup.redundancy {
      ids += [key, identity].compactMap(\.self)
    }
    return ids
  }
  /// The server's own host name.
  public var host: DatabaseHost { .server(id) }

  /// Declares a flexible server.
  ///
  /// - Parameters:
  ///   - title: What people read.
  ///   - name: The name under which Azure knows the server.
  ///   - compute: The tier and size.
  ///   - storage: The storage.
  ///   - version: The major version of PostgreSQL.
  ///   - highAvailability: The standby.
  ///   - zone: The zone of a server without high availability.
  ///   - network: How the server is reached.
  ///   - backup: How the server is backed up.
  ///   - encryption: Whose key protects the data.
  ///   - authentication: How clients prove who they are.
  ///   - transportSecurity: What the server demands of connections.
  ///   - pgBouncer: Whether the built-in PgBouncer listens on port 6432.
  ///   - parameters: Server parameters that differ from their defaults.
  ///   - logicalSlots: How many logical replication slots the server holds.
  ///   - resourceGroup: The server's own resource group.
  ///   - id: The identifier; the name of the declaring property.
  ///   - file: The declaring file; taken from the caller.
  ///   - line: The declaring line; taken from the caller.
  public init(
    _ title: String, name: String, compute: Compute, storage: Storage, version: Int = 17,
    highAvailability: HighAvailability = .disabled, zone: AvailabilityZone? = nil,
    network: ServerNetwork = .privateEndpointsOnly, backup: Backup = Backup(),
    encryption: Encryption = .serviceManaged, authentication: Authentication = .password,
    transportSecurity: TransportSecurity = TransportSecurity(), pgBouncer: Bool = false,
    parameters: [String: String] = [:], logicalSlots: Int = 0,
    resourceGroup: ResourceGroup? = nil,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
    self.name = name
    settings = ServerSettings(
      compute: compute, storage: storage, version: version, network: network,
      encryption: encryption, authentication: authentication, transportSecurity: transportSecurity,
      pgBouncer: pgBouncer, parameters: parameters, logicalSlots: logicalSlots)
    self.highAvailability = highAvailability
    self.zone = zone
    self.backup = backup
    self.resourceGroup = resourceGroup
  }
}

extension ServerSettings {
  var references: [ElementID] {
    var ids: [ElementID] = []
    if case .integrated(let subnet, let zone) = network { ids += [subnet, zone] }
    if case .customer(let key, let identity) = encryption { ids += [key, identity] }
    return ids
  }
}
