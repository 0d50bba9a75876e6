/// A primary or a replica with everything it has, whether stated or taken from its primary.
package struct Server: Sendable, Identifiable {
  package let id: ElementID
  package let title: String
  package let name: String
  /// The primary that a replica follows; nothing for a primary.
  package let source: ElementID?
  package let settings: ServerSettings
  /// Always disabled for a replica.
  package let highAvailability: HighAvailability
  package let zone: AvailabilityZone?
  /// Nothing for a replica.
  package let backup: Backup?
  package let region: AzureRegion
  package let location: SourceLocation

  /// Makes a server of an element; nothing if the element is none, or stands nowhere.
  init?(_ element: any Element, in model: Model) {
    guard let region = model.region(of: element.id) else { return nil }
    self.region = region
    id = element.id
    title = element.title
    location = element.location
    switch element {
    case let primary as FlexibleServer:
      name = primary.name
      source = nil
      settings = primary.settings
      highAvailability = primary.highAvailability
      zone = primary.primaryZone
      backup = primary.backup
    case let replica as ReadReplica:
      guard let primary = model.element(replica.source, as: FlexibleServer.self) else { return nil }
      name = replica.name
      source = replica.source
      settings = primary.settings.overridden(by: replica.overrides)
      highAvailability = .disabled
      zone = replica.zone
      backup = nil
    default:
      return nil
    }
  }

  /// Where copies of the backups lie, as far as a page promises it (BK-02).
  package var backupRedundancy: String {
    if case .geo? = backup?.redundancy { return "geo-redundant" }
    if case .zoneRedundant = highAvailability { return "zone-redundant" }
    return "redundant within the region"
  }

  package var isReplica: Bool { source != nil }

  /// The zone of the standby; nothing without high availability, or if Azure chooses it.
  package var standbyZone: AvailabilityZone? {
    switch highAvailability {
    case .disabled: nil
    case .zoneRedundant(_, let standby): standby
    case .sameZone(let zone): zone
    }
  }

  /// The element that stands for the standby in drawings.
  package var standbyID: ElementID? {
    highAvailability == .disabled ? nil : id.part("standby")
  }
  /// The element that stands for the backups in drawings.
  package var backupID: ElementID? { backup.map { _ in id.part("backup") } }
  package var hostName: String { "\(name).\(region.cloud.serverDomain)" }
  package var privateLinkName: String { "\(name).\(region.cloud.privateLinkZone)" }

  package var isIntegrated: Bool {
    if case .integrated = settings.network { true } else { false }
  }

  /// Whether anyone passes the firewall from outside: without rules nobody does (NET-05).
  package var isPubliclyReachable: Bool {
    guard case .publicAccess(let enabled, let rules) = settings.network else { return false }
    return enabled && !rules.isEmpty
  }
}

extension FlexibleServer {
  package var primaryZone: AvailabilityZone? {
    switch highAvailability {
    case .disabled: zone
    case .zoneRedundant(let primary, _): primary
    case .sameZone(let zone): zone
    }
  }
}

extension ServerSettings {
  func overridden(by own: ReadReplica.Overrides) -> ServerSettings {
    ServerSettings(
      compute: own.compute ?? compute, storage: own.storage ?? storage, version: version,
      network: own.network ?? network, encryption: own.encryption ?? encryption,
      authentication: own.authentication ?? authentication,
      transportSecurity: own.transportSecurity ?? transportSecurity,
      pgBouncer: own.pgBouncer ?? pgBouncer, parameters: own.parameters ?? parameters,
      logicalSlots: logicalSlots)
  }
}
