package import ArchitectureModel

/// The point of a scenario right before one of its events: who is primary, what is lost.
///
/// Roles follow the promotions that were asked for, whether or not Azure would carry them out; that
/// is for rules to say.
package struct Moment: Sendable {
  package let scenario: Scenario
  package let event: Event
  /// The primary that each replica follows.
  package fileprivate(set) var sources: [ElementID: ElementID]
  /// The server that each virtual endpoint's reader name leads to.
  package fileprivate(set) var readers: [ElementID: ElementID]
  /// The regions that are lost, by name.
  package fileprivate(set) var lostRegions: Set<String> = []
  /// The servers that operators keep from accepting writes.
  package fileprivate(set) var fenced: Set<ElementID> = []
}

extension Model {
  /// The points right before each event of a scenario.
  package func moments(of scenario: Scenario) -> [Moment] {
    var now = (
      sources: Dictionary(
        servers.compactMap { server in server.source.map { (server.id, $0) } },
        uniquingKeysWith: { first, _ in first }),
      readers: Dictionary(
        all(VirtualEndpoint.self).map { ($0.id, $0.readerTarget) },
        uniquingKeysWith: { first, _ in first }),
      lost: Set<String>(), fenced: Set<ElementID>()
    )
    return scenario.events.map { event in
      let moment = Moment(
        scenario: scenario, event: event, sources: now.sources, readers: now.readers,
        lostRegions: now.lost, fenced: now.fenced)
      switch event {
      case .lose(.region(let region)): now.lost.insert(region.name)
      case .recover(.region(let region)): now.lost.remove(region.name)
      case .promote(let id, .toPrimary, _): swap(id, in: &now.sources, &now.readers)
      case .promote(let id, .toIndependent, _): release(id, in: &now.sources, &now.readers)
      case .fence(let id): now.fenced.insert(id)
      case .aimReader(let endpoint, let server): now.readers[endpoint] = server
      default: break
      }
      return moment
    }
  }

  /// Exchanges the roles of a replica and its primary (PR-02, VE-06).
  private func swap(
    _ id: ElementID, in sources: inout [ElementID: ElementID],
    _ readers: inout [ElementID: ElementID]
  ) {
    guard let primary = sources[id] else { return }
    for (replica, source) in sources where source == primary { sources[replica] = id }
    sources[id] = nil
    sources[primary] = id
    for (endpoint, target) in readers where target == id { readers[endpoint] = primary }
  }

  /// Takes a replica out of replication (PR-03, VE-06).
  private func release(
    _ id: ElementID, in sources: inout [ElementID: ElementID],
    _ readers: inout [ElementID: ElementID]
  ) {
    guard let primary = sources.removeValue(forKey: id) else { return }
    for (endpoint, target) in readers where target == id { readers[endpoint] = primary }
  }
}
