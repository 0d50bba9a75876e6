package import ArchitectureModel

extension Simulator {
  /// The state after an event whose conditions all hold.
  func changed(_ state: State, by event: Event) -> State {
    var state = state
    switch event {
    case .lose(let failure): lose(failure, in: &state)
    case .recover(let failure): recover(failure, in: &state)
    case .promote(let id, .toPrimary, let mode): swap(id, mode, in: &state)
    case .promote(let id, .toIndependent, _): release(id, in: &state)
    case .failOver(let id): state.servers[id]?.exchangeNodes()
    case .fence(let id): state.servers[id]?.isFenced = true
    case .letIn(let id): state.servers[id]?.isFenced = false
    case .aimReader(let endpoint, let server): state.targets[endpoint]?.reader = server
    case .pointInTimeRestore(let id):
      state.servers[id.restored] = .restored
    case .geoRestore(let id, _): state.servers[id.geoRestored] = .restored
    case .enableHighAvailability(let id, let zone):
      state.servers[id]?.standby = .healthy
      state.servers[id]?.standbyZone = zone
    case .fallBehind(let id, let lag): state.servers[id]?.lag = lag
    }
    giveUpTails(in: &state)
    return state
  }

  // MARK: Losses

  private func lose(_ failure: Event.Failure, in state: inout State) {
    switch failure {
    case .node(let id):
      if state.servers[id]?.standby == .healthy { state.servers[id]?.exchangeNodes() }
    case .zone(let zone, let region):
      state.lostZones.insert(State.Zone(region: region.name, zone: zone))
      settleNodes(of: region, in: &state)
    case .region(let region): state.lost.insert(ElementID(region.name))
    case .element(let id): state.lost.formUnion(model.lostTogether(with: id))
    case .zoneLink(let zone, let network):
      state.removedLinks.insert(State.Link(zone: zone, network: network))
    case .controlPlane: state.isControlPlaneDown = true
    }
  }

  private func recover(_ failure: Event.Failure, in state: inout State) {
    switch failure {
    case .node: break
    case .zone(let zone, let region):
      state.lostZones.remove(State.Zone(region: region.name, zone: zone))
      settleNodes(of: region, in: &state)
    case .region(let region): state.lost.remove(ElementID(region.name))
    case .element(let id): state.lost.subtract(model.lostTogether(with: id))
    case .zoneLink(let zone, let network):
      state.removedLinks.remove(State.Link(zone: zone, network: network))
    case .controlPlane: state.isControlPlaneDown = false
    }
    if case .region = failure {
      for id in state.servers.keys { state.servers[id]?.isUnrecognised = false }
    }
  }

  /// A demoted server that runs again follows the new primary, if that runs, and drops what the new
  /// primary does not know (PR-13, PR-23).
  private func giveUpTails(in state: inout State) {
    for (id, server) in state.servers where server.hasUnsentTail {
      guard let source = server.source, state.isRunning(id, in: model),
        state.isRunning(source, in: model)
      else { continue }
      state.servers[id]?.hasUnsentTail = false
    }
  }

  /// Moves primaries out of lost zones, and sees which standbys are there (HA-20, HA-24).
  private func settleNodes(of region: AzureRegion, in state: inout State) {
    let lost = Set(state.lostZones.filter { $0.region == region.name }.map(\.zone))
    for (id, server) in state.servers
    where server.standby != .disabled && state.region(of: id, in: model)?.name == region.name {
      let isActiveLost = server.zone.map(lost.contains) ?? !lost.isEmpty
      let isStandbyLost = server.standbyZone.map(lost.contains) ?? !lost.isEmpty
      if isActiveLost, !isStandbyLost, server.standby == .healthy {
        state.servers[id]?.exchangeNodes()
        state.servers[id]?.standby = .missing
      } else {
        state.servers[id]?.standby = isActiveLost || isStandbyLost ? .missing : .healthy
      }
    }
  }

  // MARK: Promotions

  /// Exchanges the roles of a replica and its primary (PR-02, PR-09, VE-06).
  private func swap(
    _ id: ElementID, _ mode: Event.DataSynchronization, in state: inout State
  ) {
    guard let primary = state.servers[id]?.source else { return }
    let isPrimaryRunning = state.isRunning(primary, in: model)
    let hasNoPair = model.server(primary)?.region.pair == AzureRegion.Pair.none
    for (replica, server) in state.servers where server.source == primary && replica != id {
      state.servers[replica]?.role = .replica(of: id)
      state.servers[replica]?.isUnrecognised = hasNoPair && !isPrimaryRunning
    }
    state.servers[id]?.becomeWritable(.primary)
    state.servers[primary]?.becomeReplica(of: id)
    state.servers[primary]?.hasUnsentTail = mode == .forced && !isPrimaryRunning
    for (endpoint, targets) in state.targets where targets.writer == primary {
      state.targets[endpoint] = State.Targets(writer: id, reader: primary)
    }
  }

  /// Takes a replica out of replication (PR-03, VE-06).
  private func release(_ id: ElementID, in state: inout State) {
    guard let primary = state.servers[id]?.source else { return }
    state.servers[id]?.becomeWritable(.independent)
    for (endpoint, targets) in state.targets where targets.reader == id {
      state.targets[endpoint]?.reader = primary
    }
  }
}

extension ServerState {
  /// Primary and standby change places.
  mutating func exchangeNodes() {
    (zone, standbyZone) = (standbyZone, zone)
  }

  /// High availability is not on (PR-09), and backups begin (PR-12).
  fileprivate mutating func becomeWritable(_ role: Role) {
    self.role = role
    lag = nil
    hasUnsentTail = false
    // Backups of an earlier time as primary can be restored again (PR-11).
    backups = hasRecoveryGap ? .running : .awaitingFirst
    if geoBackup == .suspended { geoBackup = .unverified }
  }

  /// High availability is switched off (PR-09), and what was geo-redundant waits (PR-11).
  fileprivate mutating func becomeReplica(of primary: ElementID) {
    role = .replica(of: primary)
    standby = .disabled
    standbyZone = nil
    lag = nil
    backups = .none
    hasRecoveryGap = true
    if geoBackup != .none { geoBackup = .suspended }
  }
}

extension State {
  func isLost(_ failure: Event.Failure) -> Bool {
    switch failure {
    case .node: false
    case .zone(let zone, let region):
      lostZones.contains(Zone(region: region.name, zone: zone))
    case .region(let region): lost.contains(ElementID(region.name))
    case .element(let id): lost.contains(id)
    case .zoneLink(let zone, let network):
      removedLinks.contains(Link(zone: zone, network: network))
    case .controlPlane: isControlPlaneDown
    }
  }
}

extension Model {
  /// An element with the parts that stand elsewhere but are nothing without it.
  package func lostTogether(with id: ElementID) -> [ElementID] {
    guard self[id] is DNSPrivateResolver else { return [id] }
    return [id] + all(InboundEndpoint.self).filter { $0.resolver == id }.map(\.id)
      + all(OutboundEndpoint.self).filter { $0.resolver == id }.map(\.id)
  }
}
