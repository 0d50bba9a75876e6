/// An Azure region, as published on a date.
///
/// Declare a region as a stored constant of the architecture: `let home = AzureRegion.swedenCentral`.
public struct AzureRegion: Sendable, Hashable, Identifiable {
  /// What a source says of a region's partner.
  public enum Pair: Sendable, Hashable {
    /// The programmatic name of the paired region.
    case region(String)
    /// A source says that the region has no pair.
    case none
    /// No source was found.
    case unknown
  }

  /// Whether zone-redundant high availability is offered for flexible servers.
  public enum ZoneRedundancy: String, Sendable, Hashable {
    /// Offered.
    case offered
    /// Offered, but new deployments are marked as blocked for lack of capacity.
    case blockedForCapacity
    /// Not listed.
    case notOffered
  }

  /// The cloud that a region belongs to; each has names of its own.
  public enum Cloud: String, Sendable, Hashable {
    /// The public cloud.
    case global
    /// Azure Government.
    case government
    /// Azure operated by 21Vianet.
    case china
  }

  /// The programmatic name, such as `swedencentral`.
  public let name: String
  /// The name that people read, such as `Sweden Central`.
  public let displayName: String
  /// Whether the region has availability zones.
  public let hasZones: Bool
  /// The paired region.
  public let pair: Pair
  /// Whether zone-redundant high availability is offered.
  public let zoneRedundancy: ZoneRedundancy
  /// Whether geo-redundant backup is offered.
  public let geoRedundantBackup: Bool
  /// The cloud.
  public let cloud: Cloud

  /// The programmatic name.
  public var id: String { name }

  /// The name that people read of a region that may be missing from the catalog.
  package static func displayName(of name: String) -> String {
    // Regions that are a pair of others, but have no row of their own for flexible servers.
    let pairsOnly = ["swedensouth": "Sweden South", "westindia": "West India"]
    return all.first { $0.name == name }?.displayName ?? pairsOnly[name] ?? name
  }

  /// The paired region; nothing if there is none, or if the catalog does not hold it.
  package var pairedRegion: AzureRegion? {
    guard case .region(let name) = pair else { return nil }
    return Self.all.first { $0.name == name }
  }

  /// Describes a region that the catalog does not hold, from a source of your own.
  public init(
    _ name: String, _ displayName: String, hasZones: Bool, pair: Pair = .unknown,
    zoneRedundancy: ZoneRedundancy, geoRedundantBackup: Bool, cloud: Cloud = .global
  ) {
    self.name = name
    self.displayName = displayName
    self.hasZones = hasZones
    self.pair = pair
    self.zoneRedundancy = zoneRedundancy
    self.geoRedundantBackup = geoRedundantBackup
    self.cloud = cloud
  }
}
