import ArchitectureModel
import Simulation

extension Model {
  var primaries: [Server] { servers.filter { !$0.isReplica } }

  /// Each replica with the primary that it follows.
  var replications: [(replica: Server, primary: Server)] {
    servers.compactMap { replica in server(replica.source).map { (replica, $0) } }
  }

  /// Each replica in another region than its primary, with that primary.
  var crossRegionReplications: [(replica: Server, primary: Server)] {
    replications.filter { $0.replica.region != $0.primary.region }
  }

  /// Each replica that is meant to change places with its primary: the reader name leads to it, or a
  /// scenario promotes it.
  var swaps: [(replica: Server, primary: Server)] {
    let readers = all(VirtualEndpoint.self).map(\.readerTarget)
    let promoted = scenarios.flatMap(\.events).compactMap { event -> ElementID? in
      if case .promote(let id, .toPrimary, _) = event { id } else { nil }
    }
    let meant = Set(readers + promoted)
    return replications.filter { meant.contains($0.replica.id) }
  }

  func virtualEndpoints(of primary: Server) -> [VirtualEndpoint] {
    all(VirtualEndpoint.self).filter { $0.primary == primary.id }
  }

  /// The server that a host name leads to; nothing for other text.
  func target(of host: DatabaseHost) -> Server? {
    switch host {
    case .server(let id): server(id)
    case .writer(let id): server(element(id, as: VirtualEndpoint.self)?.primary)
    case .reader(let id): server(element(id, as: VirtualEndpoint.self)?.readerTarget)
    case .literal(let text): servers.first { $0.hostName == text }
    }
  }

  /// The traffic that goes to a server, by whatever name.
  func traffic(to server: Server) -> [DatabaseTraffic] {
    databaseTraffic.filter { target(of: $0.host)?.id == server.id }
  }

  /// The vault or pool that a key or secret lies in.
  func keyStore(of id: ElementID) -> (any KeyStore)? {
    parent(of: id).flatMap { self[$0] as? any KeyStore }
  }

  /// Alerts on a server.
  func alerts(on server: Server) -> [Alert] {
    all(Alert.self).filter { $0.server == server.id }
  }

  /// What is promised for an incident.
  func recoveries(
    from incident: Objective.Incident
  ) -> [(objective: Objective, loss: Duration, time: Duration)] {
    objectives.compactMap { objective in
      guard case .recovery(incident, let loss, let time) = objective.promise else { return nil }
      return (objective, loss, time)
    }
  }

  /// The points right before the events of all scenarios.
  var allMoments: [Moment] { scenarios.flatMap { moments(of: $0) } }
}

extension Server {
  var quoted: String { "'\(id)'" }

  var isZoneRedundant: Bool {
    if case .zoneRedundant = highAvailability { true } else { false }
  }

  /// The server's own key, if it brings one.
  var customerKey: (key: ElementID, identity: ElementID)? {
    guard case .customer(let key, let identity) = settings.encryption else { return nil }
    return (key, identity)
  }

  /// The subnet and the zone of a server with virtual network integration.
  var integration: (subnet: ElementID, zone: ElementID)? {
    guard case .integrated(let subnet, let zone) = settings.network else { return nil }
    return (subnet, zone)
  }

  /// Whether the server lets nobody in but through private endpoints.
  var needsPrivateEndpoint: Bool { !isIntegrated && !isPubliclyReachable }
}

extension Element {
  var quoted: String { "'\(id)'" }
}

extension String {
  /// Whether a server parameter is switched on.
  var isOn: Bool { ["on", "true", "yes", "1"].contains(lowercased()) }
}
