/// How a server is backed up.
public struct Backup: Sendable, Hashable {
  /// Where copies of a backup lie.
  public enum Redundancy: Sendable, Hashable {
    /// In the region; over its zones if the server is zone-redundant.
    case regional
    /// Also in the paired region; with a customer-managed key, under a key of that region.
    case geo(key: ElementID?, identity: ElementID?)

    /// Also in the paired region, under a service-managed key.
    public static let geoRedundant = Redundancy.geo(key: nil, identity: nil)

    /// Also in the paired region, under a customer-managed key of that region.
    public static func geoRedundant(key: Key, identity: UserAssignedIdentity) -> Redundancy {
      .geo(key: key.id, identity: identity.id)
    }
  }

  /// How many days a backup is kept.
  public var retentionDays: Int
  /// Where copies lie.
  public var redundancy: Redundancy
  /// How many years Azure Backup keeps monthly copies; zero for none.
  public var longTermYears: Int

  /// Whether copies lie in the paired region too.
  package var isGeoRedundant: Bool {
    if case .geo = redundancy { true } else { false }
  }

  /// Describes a server's backup.
  public init(retentionDays: Int = 7, redundancy: Redundancy = .regional, longTermYears: Int = 0) {
    self.retentionDays = retentionDays
    self.redundancy = redundancy
    self.longTermYears = longTermYears
  }
}
