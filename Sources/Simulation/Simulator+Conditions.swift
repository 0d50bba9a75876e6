package import ArchitectureModel
import Facts

extension Simulator {
  /// What keeps an event from taking place in a state; empty if nothing does.
  package func unmetConditions(of event: Event, in state: State) -> [UnmetCondition] {
    switch event {
    case .lose(let failure): conditions(ofLosing: failure, in: state)
    case .recover(let failure):
      state.isLost(failure)
        ? [] : [UnmetCondition(.notLost, "Nothing of it is lost.", wayOut: "Leave the event out.")]
    case .promote(let id, .toPrimary, let mode): conditions(ofSwapTo: id, mode, in: state)
    case .promote(let id, .toIndependent, let mode): conditions(ofRelease: id, mode, in: state)
    case .failOver(let id): conditions(ofFailover: id, in: state)
    case .fence(let id):
      state.servers[id]?.isFenced == true
        ? [
          UnmetCondition(
            .alreadyFenced, "\(title(id)) takes no writes already.", wayOut: "Leave the event out.")
        ] : []
    case .aimReader(let endpoint, let server): conditions(ofAiming: endpoint, server, in: state)
    case .pointInTimeRestore(let id): conditions(ofRestoring: id, in: state)
    case .geoRestore(let id, let region): conditions(ofRestoring: id, to: region, in: state)
    case .enableHighAvailability(let id, let zone):
      conditions(ofEnablingHighAvailability: id, zone, in: state)
    case .fallBehind(let id, _):
      state.servers[id]?.source == nil
        ? [notAReplica(id)] : state.isRunning(id, in: model) ? [] : [notRunning(id)]
    }
  }

  private func conditions(
    ofLosing failure: Event.Failure, in state: State
  ) -> [UnmetCondition] {
    if state.isLost(failure) {
      return [
        UnmetCondition(.alreadyLost, "It is lost already.", wayOut: "Leave the event out.")
      ]
    }
    switch failure {
    case .node(let id):
      return state.isRunning(id, in: model) ? [] : [notRunning(id)]
    case .zoneLink(let zone, let network):
      let links = model.element(zone, as: PrivateDNSZone.self)?.links ?? []
      return links.contains { $0.network == network }
        ? []
        : [
          UnmetCondition(
            .unknownLink, "\(title(zone)) is not linked to \(title(network)).",
            wayOut: "Name a network that the zone is linked to.")
        ]
    case .zone, .region, .element, .controlPlane: return []
    }
  }

  // MARK: Promotions

  private func conditions(
    ofSwapTo id: ElementID, _ mode: Event.DataSynchronization, in state: State
  ) -> [UnmetCondition] {
    guard let primary = state.servers[id]?.source else { return [notAReplica(id)] }
    let isOutage = state.outage(of: primary, in: model) == .region
    return management(of: id, in: state) + virtualEndpoint(from: primary, to: id, in: state)
      + readiness(of: id, primary, mode, in: state)
      + (isOutage && mode == .forced ? [] : asymmetry(of: id, primary))
  }

  private func conditions(
    ofRelease id: ElementID, _ mode: Event.DataSynchronization, in state: State
  ) -> [UnmetCondition] {
    guard let primary = state.servers[id]?.source else { return [notAReplica(id)] }
    let isOutage = state.outage(of: primary, in: model) == .region
    return management(of: id, in: state) + readiness(of: id, primary, mode, in: state)
      + (isOutage && mode == .forced ? [] : lowParameters(of: id, primary))
  }

  /// Both names of the roles have to stand as the promotion expects them (PR-02, VE-06).
  private func virtualEndpoint(
    from primary: ElementID, to id: ElementID, in state: State
  ) -> [UnmetCondition] {
    guard let endpoint = state.virtualEndpoint(of: primary, in: model) else {
      return [
        UnmetCondition(
          .noVirtualEndpoint,
          "No virtual endpoint: promote to primary is impossible.",
          wayOut:
            "Only promote to independent is left, and every client changes its host; or create a "
            + "virtual endpoint while the primary runs.", "PR-02", "PR-03")
      ]
    }
    guard let reader = state.targets[endpoint.id]?.reader, reader != id else { return [] }
    return [
      UnmetCondition(
        .readerElsewhere,
        "The reader name of \(endpoint.baseName) leads to \(title(reader)), not to \(title(id)).",
        wayOut: "Aim the reader name at \(title(id)) first.", "PR-02", "VE-05", "VE-06")
    ]
  }

  private func readiness(
    of id: ElementID, _ primary: ElementID, _ mode: Event.DataSynchronization, in state: State
  ) -> [UnmetCondition] {
    var unmet: [UnmetCondition] = []
    if !state.isRunning(id, in: model) {
      unmet.append(
        UnmetCondition(
          .replicaNotReady, "\(title(id)) does not run.",
          wayOut: "Wait for it, or restore a backup.", "PR-06"))
    }
    switch state.outage(of: primary, in: model) {
    case nil: break
    case .region where mode == .forced: break
    case .region:
      unmet.append(
        UnmetCondition(
          .plannedInOutage,
          "\(title(primary)) is lost with its region, and a planned promotion waits for it.",
          wayOut: "Promote with the option forced.", "PR-05"))
    case .zone, .itself, .key:
      unmet.append(
        UnmetCondition(
          .primaryNotReady,
          "\(title(primary)) does not run, and going ahead without it is documented for the outage "
            + "of a region only.",
          wayOut: "Bring the primary back, restore a backup, or ask the support of Azure.",
          "PR-06"))
    }
    return unmet
  }

  private func asymmetry(of id: ElementID, _ primary: ElementID) -> [UnmetCondition] {
    guard let one = model.server(id), let other = model.server(primary) else { return [] }
    let differences = Symmetry.differences(one.settings, other.settings)
    guard !differences.isEmpty else { return [] }
    return [
      UnmetCondition(
        .asymmetric, "\(title(id)) and \(title(primary)) differ in \(differences.listed).",
        wayOut: "Give both the same, raising parameters on the replica first.", "PR-07")
    ]
  }

  private func lowParameters(of id: ElementID, _ primary: ElementID) -> [UnmetCondition] {
    guard let one = model.server(id), let other = model.server(primary) else { return [] }
    let low = Symmetry.lowParameters(of: one.settings, below: other.settings)
    guard !low.isEmpty else { return [] }
    return [
      UnmetCondition(
        .lowParameters, "\(title(id)) has lower values of \(low.listed) than \(title(primary)).",
        wayOut: "Raise them on the replica.", "PR-20")
    ]
  }

  // MARK: High availability

  private func conditions(ofFailover id: ElementID, in state: State) -> [UnmetCondition] {
    guard let server = state.servers[id] else { return [notRunning(id)] }
    var unmet = management(of: id, in: state)
    if !state.isRunning(id, in: model) { unmet.append(notRunning(id)) }
    switch server.standby {
    case .healthy: break
    case .missing:
      unmet.append(
        UnmetCondition(
          .standbyNotHealthy, "The standby of \(title(id)) is not healthy.",
          wayOut: "Wait until high availability is Healthy again.", "HA-33", "HA-25"))
    case .disabled:
      unmet.append(
        UnmetCondition(
          .noStandby, "\(title(id)) has no standby.", wayOut: "Enable high availability first.",
          "HA-28", "PR-09"))
    }
    return unmet
  }

  private func conditions(
    ofEnablingHighAvailability id: ElementID, _ zone: AvailabilityZone?, in state: State
  ) -> [UnmetCondition] {
    guard let server = state.servers[id] else { return [notRunning(id)] }
    var unmet = management(of: id, in: state)
    if server.source != nil {
      unmet.append(
        UnmetCondition(
          .notAPrimary, "\(title(id)) is a replica, which has no standby.",
          wayOut: "Promote it first.", "HA-51"))
    }
    if server.standby != .disabled {
      unmet.append(
        UnmetCondition(
          .standbyExists, "\(title(id)) has a standby already.", wayOut: "Leave the event out.",
          "HA-01"))
    }
    if !state.isRunning(id, in: model) { unmet.append(notRunning(id)) }
    if model.server(id.origin)?.settings.compute.tier == .burstable {
      unmet.append(
        UnmetCondition(
          .tierWithoutStandby, "\(title(id)) is Burstable, which has no high availability.",
          wayOut: "Change the tier first.", "HA-50"))
    }
    if zone != nil, let region = state.region(of: id, in: model), !region.hasZones {
      unmet.append(
        UnmetCondition(
          .regionWithoutZones, "\(region.displayName) has no availability zones.",
          wayOut: "Leave the zone out.", "HA-60"))
    }
    return unmet
  }

  private func conditions(
    ofAiming endpoint: ElementID, _ target: ElementID, in state: State
  ) -> [UnmetCondition] {
    guard let targets = state.targets[endpoint], !state.lost.contains(endpoint) else {
      return [
        UnmetCondition(
          .endpointLost, "\(title(endpoint)) does not exist.", wayOut: "Create it first.", "VE-03")
      ]
    }
    let isMember = target == targets.writer || state.servers[target]?.source == targets.writer
    return management(of: targets.writer, in: state)
      + (isMember
        ? []
        : [
          UnmetCondition(
            .notInReplicationSet,
            "\(title(target)) neither is \(title(targets.writer)) nor follows it.",
            wayOut: "Aim the reader name at a replica of the primary, or at the primary.", "VE-04")
        ])
  }

  // MARK: Backups

  private func conditions(ofRestoring id: ElementID, in state: State) -> [UnmetCondition] {
    guard let server = state.servers[id] else { return [notRunning(id)] }
    var unmet = alreadyRestored(id.restored, in: state) + management(in: state)
    switch server.backups {
    case .running: break
    case .none: unmet.append(noBackup(id, "is a replica, which has no backups", "HA-51"))
    case .awaitingFirst:
      unmet.append(noBackup(id, "has no backup yet since it became writable", "PR-12"))
    }
    switch state.outage(of: id, in: model) {
    case .region:
      unmet.append(
        UnmetCondition(
          .backupOutOfReach, "The backups of \(title(id)) lie in the region that is lost.",
          wayOut: "Restore a geo-redundant copy, or promote a replica.", "BK-02", "BK-04"))
    case .itself: unmet.append(backupsDeleted(id))
    case .key(let key): unmet.append(keyUnusable(key, "ENC-15"))
    case .zone, nil: break
    }
    return unmet
  }

  private func conditions(
    ofRestoring id: ElementID, to region: AzureRegion, in state: State
  ) -> [UnmetCondition] {
    guard let server = model.server(id), let current = state.servers[id] else {
      return [notRunning(id)]
    }
    var unmet = alreadyRestored(id.geoRestored, in: state) + management(in: state)
    guard current.geoBackup == .running else {
      return unmet + [
        UnmetCondition(
          .noGeoBackup, "\(title(id)) has no geo-redundant backup at the moment.",
          wayOut: "Promote a replica; geo-redundant backup is chosen when a server is created.",
          "BK-03", "PR-11")
      ]
    }
    if server.region.pair != .region(region.name) {
      unmet.append(
        UnmetCondition(
          .notThePair,
          "\(region.displayName) is not the paired region of \(server.region.displayName).",
          wayOut: "Restore in the paired region.", "BK-04"))
    }
    if state.lost.contains(ElementID(region.name)) {
      unmet.append(
        UnmetCondition(
          .backupOutOfReach, "\(region.displayName) is lost.", wayOut: "Wait for it.", "BK-04"))
    }
    if state.outage(of: id, in: model) == .itself { unmet.append(backupsDeleted(id)) }
    if case .geo(let key?, let identity?)? = server.backup?.redundancy,
      let lost = state.unusable(key, identity, in: model)
    {
      unmet.append(keyUnusable(lost, "ENC-13"))
    }
    return unmet
  }

  private func alreadyRestored(_ id: ElementID, in state: State) -> [UnmetCondition] {
    state.servers[id] == nil
      ? []
      : [
        UnmetCondition(
          .alreadyRestored, "\(title(id)) exists already.",
          wayOut: "A scenario restores a server once.")
      ]
  }

  // MARK: What many events need

  /// The control plane, and the region through which an element is changed (CP-04, CP-06).
  private func management(of id: ElementID, in state: State) -> [UnmetCondition] {
    var unmet = management(in: state)
    if let group = model.resourceGroup(of: id.origin),
      state.lost.contains(ElementID(group.region.name))
    {
      unmet.append(
        UnmetCondition(
          .resourceGroupDown,
          "\(title(id)) is changed through \(group.region.displayName), which is lost.",
          wayOut: "Keep the resource group in a region that this failure does not take.", "CP-06"))
    }
    return unmet
  }

  private func management(in state: State) -> [UnmetCondition] {
    state.isControlPlaneDown
      ? [
        UnmetCondition(
          .controlPlaneDown, "The control plane is down.", wayOut: "Wait for it.", "CP-02", "CP-04")
      ] : []
  }

  private func notAReplica(_ id: ElementID) -> UnmetCondition {
    UnmetCondition(
      .notAReplica, "\(title(id)) is no replica at this point.",
      wayOut: "A promotion is called on a replica.", "CP-08")
  }

  private func notRunning(_ id: ElementID) -> UnmetCondition {
    UnmetCondition(
      .serverNotRunning, "\(title(id)) does not run.", wayOut: "Bring it back first.", "PR-06")
  }

  private func noBackup(_ id: ElementID, _ why: String, _ fact: Fact.ID) -> UnmetCondition {
    UnmetCondition(
      .noBackup, "\(title(id)) \(why).", wayOut: "Wait for the first backup of a primary.", fact)
  }

  private func backupsDeleted(_ id: ElementID) -> UnmetCondition {
    UnmetCondition(
      .backupOutOfReach, "The backups of \(title(id)) went with the server.",
      wayOut: "Try to revive the server within five days.", "BK-09")
  }

  private func keyUnusable(_ key: ElementID, _ fact: Fact.ID) -> UnmetCondition {
    UnmetCondition(
      .keyUnusable,
      "\(title(key)) is unusable, so that nothing encrypted under it can be restored.",
      wayOut: "Make the key usable again.", fact)
  }
}
