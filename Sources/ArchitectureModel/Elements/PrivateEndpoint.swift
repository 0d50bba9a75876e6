/// What a private endpoint can lead to.
public protocol PrivateLinkTarget: Element {
  /// The part of the resource that is reached, such as `postgresqlServer`.
  static var subresource: String { get }
}

extension FlexibleServer: PrivateLinkTarget {
  /// The sub-resource of a PostgreSQL server.
  public static let subresource = "postgresqlServer"
}

extension ReadReplica: PrivateLinkTarget {
  /// The sub-resource of a PostgreSQL server.
  public static let subresource = "postgresqlServer"
}

extension KeyVault: PrivateLinkTarget {
  /// The sub-resource of a vault.
  public static let subresource = "vault"
}

extension ManagedHSM: PrivateLinkTarget {
  /// The sub-resource of a managed HSM.
  public static let subresource = "managedhsm"
}

/// An address in a subnet that leads to exactly one resource.
public struct PrivateEndpoint: AzureResource, SubnetContent {
  /// What the element is called in messages and tables.
  public static let kind = "private endpoint"
  /// Who the endpoint is and where it was declared.
  public var identity: Identity
  /// The resource that the endpoint leads to.
  public var target: ElementID
  /// The part of the resource that is reached.
  public var subresource: String
  /// The endpoint's address, fixed for its life.
  public var address: String
  /// The zone in which the endpoint's zone group keeps the record.
  public var zone: ElementID?
  /// The endpoint's own resource group.
  public var resourceGroup: ResourceGroup?
  /// The elements this one refers to.
  public var references: [ElementID] { [target] + [zone].compactMap(\.self) }

  /// Declares a private endpoint.
  ///
  /// - Parameters:
  ///   - title: The endpoint's name.
  ///   - target: The resource that the endpoint leads to.
  ///   - address: The endpoint's address in its subnet.
  ///   - zone: The zone in which the endpoint's zone group keeps the record.
  ///   - subresource: The part that is reached; follows from the target.
  ///   - resourceGroup: The endpoint's own resource group.
  ///   - id: The identifier; the name of the declaring property.
  ///   - file: The declaring file; taken from the caller.
  ///   - line: The declaring line; taken from the caller.
  public init<Target: PrivateLinkTarget>(
    _ title: String, to target: Target, address: String, zone: PrivateDNSZone?,
    subresource: String = Target.subresource, resourceGroup: ResourceGroup? = nil,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
    self.target = target.id
    self.subresource = subresource
    self.address = address
    self.zone = zone?.id
    self.resourceGroup = resourceGroup
  }
}
