package import ArchitectureModel

/// Why a server does not serve.
package enum Outage: Sendable, Hashable {
  case region
  case zone(AvailabilityZone)
  /// The server itself is lost or deleted.
  case itself
  /// Its key, or what leads to it, is unusable: the element that is lost.
  case key(ElementID)
}

extension State {
  /// What keeps a server from serving; nothing if it runs.
  package func outage(of id: ElementID, in model: Model) -> Outage? {
    let origin = id.origin
    guard let state = servers[id], let server = model.server(origin), !lost.contains(id),
      let region = region(of: id, in: model)
    else { return .itself }
    if lost.contains(ElementID(region.name)) { return .region }
    // A restored server stands in a zone that was left.
    if id == origin, let zone = lostZone(of: state, region) { return .zone(zone) }
    return id == origin ? unusableKey(of: server, in: model).map(Outage.key) : nil
  }

  package func isRunning(_ id: ElementID, in model: Model) -> Bool {
    outage(of: id, in: model) == nil
  }

  /// Whether clients can write to a server.
  package func isWritable(_ id: ElementID, in model: Model) -> Bool {
    guard let state = servers[id] else { return false }
    return state.source == nil && !state.isFenced && isRunning(id, in: model)
  }

  /// The region of a server, be it of the model or restored.
  package func region(of id: ElementID, in model: Model) -> AzureRegion? {
    guard let origin = model.server(id.origin) else { return nil }
    guard id.isGeoRestored, case .region = origin.region.pair else { return origin.region }
    return origin.region.pairedRegion
  }

  /// The lost zone that the serving node stands in; a node whose zone is not known is taken to
  /// stand there.
  private func lostZone(of state: ServerState, _ region: AzureRegion) -> AvailabilityZone? {
    guard !lostZones.isEmpty else { return nil }
    let lost = lostZones.filter { $0.region == region.name }.map(\.zone)
    guard let zone = state.zone else { return lost.min() }
    return lost.contains(zone) ? zone : nil
  }

  /// What is lost of a key and of the way to it: the key, its vault or the identity.
  func unusableKey(of server: Server, in model: Model) -> ElementID? {
    guard !lost.isEmpty, case .customer(let key, let identity) = server.settings.encryption else {
      return nil
    }
    return unusable(key, identity, in: model)
  }

  func unusable(_ key: ElementID, _ identity: ElementID, in model: Model) -> ElementID? {
    ([key] + model.places(of: key).filter { $0 is any KeyStore }.map(\.id) + [identity])
      .first { model.isLost($0, with: lost) }
  }

  /// All replicas of a server, in the order of the body.
  package func replicas(of id: ElementID, in model: Model) -> [ElementID] {
    model.servers.map(\.id).filter { servers[$0]?.source == id }
  }

  /// The virtual endpoint whose writer name leads to a server.
  package func virtualEndpoint(of primary: ElementID, in model: Model) -> VirtualEndpoint? {
    model.all(VirtualEndpoint.self).first {
      targets[$0.id]?.writer == primary && !lost.contains($0.id)
    }
  }

  /// All servers, those of the model first, then restored ones.
  package func serverIDs(in model: Model) -> [ElementID] {
    let known = model.servers.map(\.id)
    return known + servers.keys.filter { !known.contains($0) }.sorted()
  }
}

extension Simulator {
  /// Whether a key, what holds it, or the identity that uses it is lost.
  package func isUnusable(_ key: ElementID, _ identity: ElementID, in state: State) -> Bool {
    state.unusable(key, identity, in: model) != nil
  }
}

extension ElementID {
  // No element can be declared with brackets in its name.
  private static let restoredPart = "(restored)"
  private static let geoRestoredPart = "(geo-restored)"

  /// The server that is made of this server's backups in its own region.
  package var restored: ElementID { part(Self.restoredPart) }
  /// The server that is made of this server's backups in the paired region.
  package var geoRestored: ElementID { part(Self.geoRestoredPart) }

  package var isGeoRestored: Bool { text.hasSuffix("." + Self.geoRestoredPart) }
  package var isRestored: Bool { text.hasSuffix("." + Self.restoredPart) || isGeoRestored }

  /// The server whose backups a restored server was made of; the server itself if it is none.
  package var origin: ElementID {
    guard isRestored, let dot = text.lastIndex(of: ".") else { return self }
    return ElementID(String(text[..<dot]))
  }
}
