package import ArchitectureModel

/// Something that can be said of an element in a state, in words.
package struct Property: Sendable, Hashable {
  package let subject: ElementID
  /// What is said, such as "role".
  package let name: String
  package let value: String
}

/// A property that two states disagree on.
package struct Change: Sendable, Hashable {
  package let subject: ElementID
  package let name: String
  /// Nothing for what was not there.
  package let before: String?
  /// Nothing for what is gone.
  package let after: String?

  /// What was and what is, such as "reads -> reads and writes".
  package var inWords: String {
    switch (before, after) {
    case (let before?, let after?): "\(before) -> \(after)"
    case (nil, let after?): after
    case (let before?, nil): "\(before) -> ended"
    case (nil, nil): ""
    }
  }
}

extension Simulator {
  /// What can be said of a state, element by element.
  package func properties(of state: State) -> [Property] {
    state.serverIDs(in: model).flatMap { properties(of: $0, in: state) }
      + model.all(VirtualEndpoint.self).flatMap { properties(of: $0, in: state) }
      + losses(in: state)
  }

  /// What changes from one state to another, in the order of the properties.
  package func changes(from before: State, to after: State) -> [Change] {
    guard before != after else { return [] }
    let (old, new) = (properties(of: before), properties(of: after))
    func value(_ property: Property, in list: [Property]) -> String? {
      list.first { $0.subject == property.subject && $0.name == property.name }?.value
    }
    let losses = losses(in: before)
    let gone = old.filter { value($0, in: new) == nil }.map {
      Change(
        subject: $0.subject, name: $0.name, before: $0.value,
        after: losses.contains($0) ? "as before" : nil)
    }
    return new.compactMap { property in
      let previous = value(property, in: old)
      return previous == property.value
        ? nil
        : Change(
          subject: property.subject, name: property.name, before: previous, after: property.value)
    } + gone
  }

  // MARK: Servers

  private func properties(of id: ElementID, in state: State) -> [Property] {
    guard let server = state.servers[id] else { return [] }
    var properties: [(String, String)] = [
      ("role", inWords(server.role)), ("serves", service(of: id, in: state)),
    ]
    if let zone = server.zone { properties.append(("zone", "\(zone.rawValue)")) }
    properties.append(("standby", standby(of: id, server, in: state)))
    if server.source != nil {
      properties.append(("replication", replication(of: id, server, in: state)))
    }
    properties.append(("backups", backups(of: server)))
    if server.geoBackup != .none {
      properties.append(("geo-redundant backup", inWords(server.geoBackup)))
    }
    if server.hasRecoveryGap {
      properties.append(("gap in backups", "the time as a replica"))
    }
    if server.hasUnsentTail {
      properties.append(("commits never sent", "lost to the new primary"))
    }
    return properties.map { Property(subject: id, name: $0.0, value: $0.1) }
  }

  func inWords(_ role: ServerState.Role) -> String {
    switch role {
    case .primary: "primary"
    case .replica(let source): "read replica of \(model.title(of: source))"
    case .independent: "independent server"
    }
  }

  /// What clients may do with a server, or why they may do nothing.
  package func service(of id: ElementID, in state: State) -> String {
    if let reason = standstill(of: id, in: state) { return "nothing: \(reason)" }
    return state.servers[id]?.source == nil ? "reads and writes" : "reads"
  }

  package func inWords(_ outage: Outage) -> String {
    switch outage {
    case .region: "its region is lost"
    case .zone(let zone): "zone \(zone.rawValue) is lost"
    case .itself: "it is lost"
    case .key(let id): "\(model.title(of: id)) is unusable"
    }
  }

  private func standby(of id: ElementID, _ server: ServerState, in state: State) -> String {
    switch (server.standby, state.outage(of: id, in: model)) {
    case (.disabled, _): "none"
    case (_, .region): "lost with its region"
    case (_, .itself): "lost with its server"
    case (.healthy, _): "healthy" + (server.standbyZone.map { ", zone \($0.rawValue)" } ?? "")
    case (.missing, _): "missing until its zone returns"
    }
  }

  private func replication(of id: ElementID, _ server: ServerState, in state: State) -> String {
    guard let source = server.source else { return "" }
    if server.isUnrecognised { return "not recognised until the lost region is back" }
    if !state.isRunning(source, in: model) { return "interrupted: the primary does not run" }
    if !state.isRunning(id, in: model) { return "interrupted: the replica does not run" }
    return "active" + (server.lag.map { ", \($0.inWords) behind" } ?? "")
  }

  private func backups(of server: ServerState) -> String {
    switch server.backups {
    case .none: server.hasRecoveryGap ? "earlier ones, out of reach while a replica" : "none"
    case .running:
      server.hasRecoveryGap ? "running; a restore right after the swap may fail" : "running"
    case .awaitingFirst: "the first is yet to come"
    }
  }

  private func inWords(_ backup: ServerState.GeoBackup) -> String {
    switch backup {
    case .none: "none"
    case .running: "running"
    case .suspended: "suspended: the server is a replica"
    case .unverified: "not documented: the server was a replica in between"
    }
  }

  // MARK: Everything else

  private func properties(of endpoint: VirtualEndpoint, in state: State) -> [Property] {
    guard let targets = state.targets[endpoint.id], !state.lost.contains(endpoint.id) else {
      return []
    }
    return [("writer", targets.writer), ("reader", targets.reader)].map {
      Property(
        subject: endpoint.id.part($0), name: "leads to", value: model.title(of: $1))
    }
  }

  /// What is lost, removed or down, apart from servers.
  package func losses(in state: State) -> [Property] {
    let lost = model.elements.filter { state.lost.contains($0.id) && model.server($0.id) == nil }
      .map { Property(subject: $0.id, name: "state", value: lossInWords($0)) }
    let zones = state.lostZones.sorted { ($0.region, $0.zone) < ($1.region, $1.zone) }.map {
      Property(subject: $0.id, name: "state", value: "lost")
    }
    let links = state.removedLinks.sorted { ($0.zone, $0.network) < ($1.zone, $1.network) }.map {
      Property(
        subject: $0.zone, name: "link to \(model.title(of: $0.network))", value: "removed")
    }
    let control = model.all(ResourceManager.self).first?.id ?? "control-plane"
    return lost + zones + links
      + (state.isControlPlaneDown
        ? [Property(subject: control, name: "state", value: "down")] : [])
  }

  private func lossInWords(_ element: any Element) -> String {
    switch element {
    case is PrivateEndpoint, is VirtualEndpoint, is PrivateDNSZone, is Peering: "deleted"
    case is Key: "unusable"
    default: "lost"
    }
  }
}

extension Simulator {
  /// What comes of a connection, in words.
  package func inWords(_ connection: Connection) -> String {
    switch connection.result {
    case .served(let id, let access):
      "\(access == .readWrite ? "reads and writes" : "reads") \(title(id))"
    case .reached: "reaches the vault"
    case .failed(.notReached): "does not reach the vault"
    case .failed(.clientLost): "is lost itself"
    case .failed(.notFound):
      connection.lookup.outcome == .unanswered ? "no name server answers" : "the name is not found"
    case .failed(.noRoute(let address)): "no way to \(address)"
    case .failed(.refusedPublicly): "the public address refuses"
    case .failed(.outage(let id, let outage)): "\(title(id)) does not serve: \(inWords(outage))"
    case .failed(.fenced(let id)): "\(title(id)) is fenced"
    }
  }
}
