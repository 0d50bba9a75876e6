package import ArchitectureModel

extension Simulator {
  /// An event in words, such as "operators promote the replica to primary (planned)".
  package func inWords(_ event: Event) -> String {
    switch event {
    case .lose(let failure): "\(inWords(failure)) is lost"
    case .recover(let failure): "\(inWords(failure)) returns"
    case .promote(let id, .toPrimary, let mode):
      "operators promote \(title(id)) to primary (\(mode.inWords))"
    case .promote(let id, .toIndependent, let mode):
      "operators make \(title(id)) independent (\(mode.inWords))"
    case .failOver(let id): "operators ask for a failover of \(title(id))"
    case .fence(let id): "operators keep \(title(id)) from accepting writes"
    case .letIn(let id): "operators let clients of \(title(id)) in again"
    case .aimReader(let id, let server):
      "operators aim the reader name of \(title(id)) at \(title(server))"
    case .pointInTimeRestore(let id): "operators restore \(title(id)) to an earlier point"
    case .geoRestore(let id, let region):
      "operators restore \(title(id)) in \(region.displayName)"
    case .enableHighAvailability(let id, let zone):
      "operators enable high availability of \(title(id))"
        + (zone.map { ", standby in zone \($0.rawValue)" } ?? "")
    case .fallBehind(let id, let lag): "\(title(id)) falls \(lag.inWords) behind"
    }
  }

  /// An event as the beginning of a sentence; names of elements keep their spelling.
  package func sentence(for event: Event) -> String {
    let text = inWords(event)
    return ["operators ", "the ", "zone "].contains { text.hasPrefix($0) }
      ? text.capitalizedFirst : text
  }

  /// Events one after another, as the beginning of a sentence.
  package func sentence(for events: [Event]) -> String {
    (events.prefix(1).map(sentence) + events.dropFirst().map(inWords)).listed
  }

  private func inWords(_ failure: Event.Failure) -> String {
    switch failure {
    case .node(let id): "the node of \(title(id))"
    case .zone(let zone, let region): "zone \(zone.rawValue) of \(region.displayName)"
    case .region(let region): region.displayName
    case .element(let id): title(id)
    case .zoneLink(let zone, let network): "the link of \(title(zone)) to \(title(network))"
    case .controlPlane: "the control plane"
    }
  }

  /// Who acts in an event.
  package func actor(of event: Event) -> Actor {
    switch event {
    case .lose, .recover, .fallBehind: .nobody
    case .promote, .failOver, .fence, .letIn, .aimReader, .pointInTimeRestore, .geoRestore,
      .enableHighAvailability:
      .operators
    }
  }
}

extension Event.DataSynchronization {
  package var inWords: String { self == .planned ? "planned" : "forced" }
}
