package import ArchitectureModel

/// Everything that a scenario can change about an architecture, at one moment.
///
/// A state is what stands once everything that happens by itself has happened: a standby that is
/// built again in minutes is there, one that waits for its zone is not. Two states are equal if
/// nothing tells them apart.
package struct State: Sendable, Hashable {
  /// Where the two names of a virtual endpoint lead.
  package struct Targets: Sendable, Hashable {
    package var writer: ElementID
    package var reader: ElementID
  }

  /// A zone of a region, by the region's name.
  package struct Zone: Sendable, Hashable {
    package let region: String
    package let zone: AvailabilityZone

    package var id: ElementID { ElementID(region).zone(zone) }
  }

  /// A link of a private DNS zone to a network.
  package struct Link: Sendable, Hashable {
    package let zone: ElementID
    package let network: ElementID
  }

  /// The servers of the model, and those that were restored from backups since.
  package internal(set) var servers: [ElementID: ServerState]
  package internal(set) var targets: [ElementID: Targets]
  /// Elements and regions that are lost, deleted or unusable.
  package internal(set) var lost: Set<ElementID>
  package internal(set) var lostZones: Set<Zone> = []
  package internal(set) var removedLinks: Set<Link> = []
  package internal(set) var isControlPlaneDown = false

  /// The state in which nothing has happened yet.
  ///
  /// - Parameter lost: Elements and places that do not answer; what stands in a lost place is lost
  ///   with it.
  package init(_ model: Model, without lost: Set<ElementID> = []) {
    servers = Dictionary(
      model.servers.map { ($0.id, ServerState($0)) }, uniquingKeysWith: { first, _ in first })
    targets = Dictionary(
      model.all(VirtualEndpoint.self).map {
        ($0.id, Targets(writer: $0.primary, reader: $0.readerTarget))
      }, uniquingKeysWith: { first, _ in first })
    self.lost = lost
  }
}

/// What a scenario can change about one server.
package struct ServerState: Sendable, Hashable {
  package enum Role: Sendable, Hashable {
    case primary
    case replica(of: ElementID)
    /// A server of its own, after promote to independent or a restore.
    case independent
  }

  package enum Standby: Sendable, Hashable {
    /// High availability is off.
    case disabled
    case healthy
    /// High availability is on, but its second node waits for a zone.
    case missing
  }

  package enum Backups: Sendable, Hashable {
    /// A replica has none.
    case none
    case running
    /// The server became writable, and its first automated backup is yet to come.
    case awaitingFirst
  }

  package enum GeoBackup: Sendable, Hashable {
    case none
    case running
    /// The server was created with it, and is a replica at the moment.
    case suspended
    /// The server was a replica in between; whether its copies go on is not documented.
    case unverified
  }

  package internal(set) var role: Role
  /// The zone of the node that serves; nothing if it is not known.
  package internal(set) var zone: AvailabilityZone?
  package internal(set) var standby: Standby
  /// The zone of the other node; nothing if there is none, or if it is not known.
  package internal(set) var standbyZone: AvailabilityZone?
  /// How far a replica is behind, if that is not the usual.
  package internal(set) var lag: Duration?
  package internal(set) var isFenced = false
  package internal(set) var backups: Backups
  package internal(set) var geoBackup: GeoBackup
  /// Whether there is a stretch of time that no backup of the server covers.
  package internal(set) var hasRecoveryGap = false
  /// Whether the new primary does not know the replica until the region of the old one is back (PR-14).
  package internal(set) var isUnrecognised = false
  /// Whether the server holds commits that the new primary never received.
  package internal(set) var hasUnsentTail = false

  init(_ server: Server) {
    role = server.source.map { .replica(of: $0) } ?? .primary
    zone = server.zone
    standby = server.standbyID == nil ? .disabled : .healthy
    standbyZone = server.standbyZone
    backups = server.isReplica ? .none : .running
    geoBackup = server.backup?.isGeoRedundant == true ? .running : .none
  }

  /// A server that was just made of a backup: alone, without a standby (HA-34).
  static let restored = ServerState()

  private init() {
    role = .independent
    standby = .disabled
    backups = .awaitingFirst
    geoBackup = .none
  }

  /// The server that a replica follows.
  package var source: ElementID? {
    guard case .replica(let source) = role else { return nil }
    return source
  }
}
