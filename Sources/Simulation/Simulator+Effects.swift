import ArchitectureModel
import Facts

extension Simulator {
  /// Who does what in an event that takes place, in the order in which it happens.
  func effects(of event: Event, from before: State, to after: State) -> [Effect] {
    let effects =
      ownEffects(of: event, from: before, to: after)
      + effects(ofTailsIn: after, unlike: before) + effects(ofRivalsIn: after, unlike: before)
    return effects.isEmpty ? [Effect(.nobody, "No server of the model is touched.")] : effects
  }

  func ownEffects(
    of event: Event, from before: State, to after: State
  ) -> [Effect] {
    switch event {
    case .lose(let failure): effects(ofLosing: failure, before, after)
    case .recover(let failure): effects(ofReturnOf: failure, before, after)
    case .promote(let id, .toPrimary, let mode): effects(ofSwapTo: id, mode, before, after)
    case .promote(let id, .toIndependent, let mode): effects(ofRelease: id, mode, before, after)
    case .failOver(let id): effects(ofPlannedFailover: id, after)
    case .fence(let id):
      [
        Effect(
          .operators,
          "Close the network of \(title(id)) to clients: \(doors(of: id)). A right that "
            + "is revoked would be replicated, and shut them out of a new primary as well.",
          "PR-15", "ID-05"),
        Effect(.operators, "Do not stop it instead: that does not last.", "PR-21"),
      ]
    case .letIn(let id):
      [Effect(.operators, "Open the network of \(title(id)) to clients again.", "PR-15")]
    case .aimReader(let endpoint, let server):
      [
        Effect(
          .service, "The reader name of \(title(endpoint)) leads to \(title(server)).", "VE-05")
      ]
    case .pointInTimeRestore(let id): effects(ofRestoring: id, in: nil)
    case .geoRestore(let id, let region): effects(ofRestoring: id, in: region)
    case .enableHighAvailability(let id, let zone):
      [
        Effect(
          .service,
          "A standby of \(title(id)) is built"
            + (zone.map { " in zone \($0.rawValue)" } ?? "") + "; it stays hidden.",
          "HA-01", "HA-53")
      ]
    case .fallBehind(let id, let lag): effects(ofLag: lag, of: id, after)
    }
  }

  // MARK: Failover to the standby

  func effects(ofFailover id: ElementID, isForced: Bool) -> [Effect] {
    (isForced
      ? [
        Effect(.service, "Several signals tell of the outage of \(title(id)).", "HA-20"),
        Effect(
          .service, "The standby replays the write-ahead log that is left, and is promoted.",
          "HA-22", "HA-12"),
      ]
      : [
        Effect(
          .service,
          "The standby of \(title(id)) catches up, writes are blocked, and it is promoted.",
          "HA-21")
      ])
      + [
        model.privateEndpoints(to: id).isEmpty
          ? Effect(.service, "The address behind the same name is moved to the new node.", "HA-23")
          : Effect(
            .service,
            "The private endpoint leads to the new node; its address and its record stay.",
            "HA-43", "HA-23"),
        Effect(.clients, "Drop their connections, look the name up again and reconnect.", "HA-15"),
      ]
  }

  func effects(ofPlannedFailover id: ElementID, _ after: State) -> [Effect] {
    effects(ofFailover: id, isForced: false) + [newStandby(of: id, after, "HA-21")]
  }

  func newStandby(of id: ElementID, _ after: State, _ fact: Fact.ID) -> Effect {
    let zone = after.servers[id]?.standbyZone.map { " in zone \($0.rawValue)" } ?? ""
    return Effect(
      .service,
      "A new standby is built\(zone); no other failover before it is complete.", fact, "HA-13")
  }

  // MARK: Backups

  func effects(ofRestoring id: ElementID, in region: AzureRegion?) -> [Effect] {
    let place = region.map { " in \($0.displayName)" } ?? ""
    return [
      Effect(
        .service, "A new server with a new name is made of a backup of \(title(id))\(place).",
        region == nil ? "BK-01" : "BK-04"),
      Effect(
        .operators,
        "Give it a private endpoint, firewall rules, parameters, diagnostic settings and a standby.",
        "BK-05", "HA-34"),
      Effect(.clients, "Use the new name; their configuration changes.", "HA-34"),
    ]
  }

  /// What lets clients in.
  private func doors(of id: ElementID) -> String {
    guard let server = model.server(id) else { return "whatever lets them in" }
    if case .integrated = server.settings.network { return "the rules of its subnet" }
    let endpoints = model.privateEndpoints(to: id).isEmpty ? [] : ["private endpoint"]
    let isOpen =
      if case .publicAccess(enabled: true, _) = server.settings.network { true } else { false }
    return (endpoints + (isOpen ? ["firewall"] : [])).listed
  }

  // MARK: Lag

  func effects(ofLag lag: Duration, of id: ElementID, _ after: State) -> [Effect] {
    guard let source = after.servers[id]?.source else { return [] }
    let alerts = model.all(Alert.self).filter { alert in
      guard alert.server == id, case .replicaLag(let limit) = alert.condition else { return false }
      return lag > limit
    }
    let primary =
      lag == .zero
      ? [] : [Effect(.nobody, "\(title(source)) keeps more write-ahead log.", "RR-12")]
    return [
      Effect(
        .nobody,
        lag == .zero
          ? "\(title(id)) is up to date."
          : "\(title(id)) is \(lag.inWords) behind; a forced promotion now would lose that.",
        "RR-08", "RR-09")
    ] + primary
      + alerts.map { Effect(.service, "The alert \"\($0.title)\" is raised.", "RR-11") }
  }
}
