/// Something that happens to an architecture.
public enum Event: Sendable, Hashable {
  /// What can be lost.
  public enum Failure: Sendable, Hashable {
    /// The node that runs a primary.
    case node(of: ElementID)
    /// One availability zone of a region.
    case zone(AvailabilityZone, of: AzureRegion)
    /// A whole region.
    case region(AzureRegion)
    /// An element: a vault, a resolver, a workspace, a connection. A key that is lost is unusable, a
    /// private endpoint that is lost by itself is deleted, and its record with it.
    case element(ElementID)
    /// The link of a private DNS zone to a virtual network.
    case zoneLink(ElementID, ElementID)
    /// The control plane.
    case controlPlane

    /// The node that runs a server's primary.
    public static func node(of server: FlexibleServer) -> Failure { .node(of: server.id) }
    /// One element of the architecture.
    public static func element(_ element: some Element) -> Failure { .element(element.id) }
    /// The link of a private DNS zone to a virtual network.
    public static func link(of zone: PrivateDNSZone, to network: VirtualNetwork) -> Failure {
      .zoneLink(zone.id, network.id)
    }
  }

  /// What a promoted replica becomes.
  public enum Promotion: Sendable, Hashable {
    /// The primary; the two servers change roles. Also called site swap.
    case toPrimary
    /// A server of its own, outside replication.
    case toIndependent
  }

  /// How a promotion treats what has not arrived yet.
  public enum DataSynchronization: Sendable, Hashable {
    /// Waits until everything has arrived.
    case planned
    /// Opens at once; what has not arrived is lost.
    case forced
  }

  /// Something is lost.
  case lose(Failure)
  /// What was lost returns.
  case recover(Failure)
  /// Operators promote a server.
  case promote(ElementID, Promotion, DataSynchronization)
  /// Operators ask for a failover to the standby.
  case failOver(ElementID)
  /// Operators keep a server from accepting writes.
  case fence(ElementID)
  /// Operators let clients of a fenced server in again.
  case letIn(ElementID)
  /// Operators aim the reader name of a virtual endpoint at a server.
  case aimReader(ElementID, at: ElementID)
  /// Operators restore a server to an earlier point, as a new server of its region.
  case pointInTimeRestore(ElementID)
  /// Operators restore a server from its geo-redundant backup, as a new server of a region.
  case geoRestore(ElementID, to: AzureRegion)
  /// Operators give a primary a standby, in a zone of their choice or of Azure's.
  case enableHighAvailability(ElementID, standby: AvailabilityZone?)
  /// A replica falls behind its primary.
  case fallBehind(ElementID, by: Duration)
}

/// Something that happens in a scenario, as an architect writes it.
public protocol ScenarioEvent: Sendable {
  /// The event.
  var event: Event { get }
}

/// Something is lost.
public struct Lose: ScenarioEvent {
  /// The event.
  public let event: Event
  /// Declares a loss.
  public init(_ failure: Event.Failure) { event = .lose(failure) }
}

/// What was lost returns.
public struct Recover: ScenarioEvent {
  /// The event.
  public let event: Event
  /// Declares a return.
  public init(_ failure: Event.Failure) { event = .recover(failure) }
}

/// Operators promote a server.
public struct Promote: ScenarioEvent {
  /// The event.
  public let event: Event
  /// Declares a promotion.
  public init(
    _ server: some DatabaseServer, _ promotion: Event.Promotion,
    _ synchronization: Event.DataSynchronization
  ) {
    event = .promote(server.id, promotion, synchronization)
  }
}

/// Operators ask for a planned failover to the standby.
public struct FailOver: ScenarioEvent {
  /// The event.
  public let event: Event
  /// Declares a failover.
  public init(_ server: FlexibleServer) { event = .failOver(server.id) }
}

/// Operators let clients of a fenced server in again.
public struct LetIn: ScenarioEvent {
  /// The event.
  public let event: Event
  /// Declares that a fenced server takes connections again.
  public init(_ server: some DatabaseServer) { event = .letIn(server.id) }
}

/// Operators keep a server from accepting writes, by closing its network to clients.
public struct Fence: ScenarioEvent {
  /// The event.
  public let event: Event
  /// Declares that a server is kept from accepting writes.
  public init(_ server: some DatabaseServer) { event = .fence(server.id) }
}

/// Operators aim the reader name of a virtual endpoint at a server.
public struct AimReader: ScenarioEvent {
  /// The event.
  public let event: Event
  /// Declares a new target of the reader name.
  public init(of endpoint: VirtualEndpoint, at server: some DatabaseServer) {
    event = .aimReader(endpoint.id, at: server.id)
  }
}

/// Operators restore a server from its backups, as a new server.
public struct Restore: ScenarioEvent {
  /// The event.
  public let event: Event
  /// Declares a restore to an earlier point in time, in the region of the server.
  public init(_ server: FlexibleServer) { event = .pointInTimeRestore(server.id) }
  /// Declares a restore of the geo-redundant copy in another region.
  public init(_ server: FlexibleServer, inRegion region: AzureRegion) {
    event = .geoRestore(server.id, to: region)
  }
}

/// Operators give a server a standby, such as the new primary after a site swap.
public struct EnableHighAvailability: ScenarioEvent {
  /// The event.
  public let event: Event
  /// Declares that a server gets a standby, in a zone or where Azure puts it.
  public init(on server: some DatabaseServer, standby zone: AvailabilityZone? = nil) {
    event = .enableHighAvailability(server.id, standby: zone)
  }
}

/// A replica falls behind its primary.
public struct FallBehind: ScenarioEvent {
  /// The event.
  public let event: Event
  /// Declares how far a replica is behind from now on.
  public init(_ replica: some DatabaseServer, by lag: Duration) {
    event = .fallBehind(replica.id, by: lag)
  }
}

/// A list of events in the order in which they happen.
public struct Scenario: Sendable {
  /// The scenario's identifier: its title in kebab case, unless given.
  public let id: String
  /// What people read.
  public let title: String
  /// What happens.
  public let events: [Event]
  /// What its drawings show besides data, replication, and what the events are about.
  public let planes: [Plane]
  /// Where the scenario was declared.
  public let location: SourceLocation

  /// Declares a scenario; its drawings show data, replication, what the events are about, and some
  /// further planes.
  public init(
    _ title: String, id: String? = nil, showing planes: Plane..., file: String = #filePath,
    line: Int = #line, @ScenarioBuilder events: () -> [any ScenarioEvent]
  ) {
    self.id = id ?? title.kebabCased
    self.title = title
    self.planes = planes
    self.events = events().map(\.event)
    location = SourceLocation(file: file, line: line)
  }
}

extension String {
  /// Lower-case letters and digits, with a hyphen for every run of anything but apostrophes.
  package var kebabCased: String {
    lowercased().filter { !"'’".contains($0) }.split { !($0.isLetter || $0.isNumber) }.joined(
      separator: "-")
  }
}

extension Scenario {
  /// A scenario of events that are already at hand.
  package init(
    _ title: String, _ events: [Event], file: String = #filePath, line: Int = #line
  ) {
    id = title.kebabCased
    self.title = title
    self.events = events
    planes = []
    location = SourceLocation(file: file, line: line)
  }
}

/// Collects the events of a scenario.
@resultBuilder
public enum ScenarioBuilder {
  /// Takes the events of a body.
  public static func buildBlock(_ events: any ScenarioEvent...) -> [any ScenarioEvent] { events }
}

/// Collects the scenarios of an architecture.
@resultBuilder
public enum ScenariosBuilder {
  /// Takes one scenario.
  public static func buildExpression(_ scenario: Scenario) -> [Scenario] { [scenario] }
  /// Takes several scenarios at once.
  public static func buildExpression(_ scenarios: [Scenario]) -> [Scenario] { scenarios }
  /// Joins the scenarios of a body.
  public static func buildBlock(_ parts: [Scenario]...) -> [Scenario] { parts.flatMap(\.self) }
}
