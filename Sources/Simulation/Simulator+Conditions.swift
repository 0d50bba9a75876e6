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
      management(of: id, in: state)
        + (state.servers[id]?.isFenced == true
          ? [
            UnmetCondition(
              .alreadyFenced, "\(title(id)) takes no writes already.",
              wayOut: "Leave the event out.")
          ] : [])
    case .letIn(let id):
      management(of: id, in: state)
        + (state.servers[id]?.isFenced == true
          ? []
          : [
            UnmetCondition(
              .notFenced, "\(title(id)) is not fenced.", wayOut: "Leave the event out.")
          ])
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

  func conditions(
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

  // MARK: What many events need

  /// The control plane, and the region through which an element is changed (CP-04, CP-06).
  func management(of id: ElementID, in state: State) -> [UnmetCondition] {
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

  func management(in state: State) -> [UnmetCondition] {
    state.isControlPlaneDown
      ? [
        UnmetCondition(
          .controlPlaneDown, "The control plane is down.", wayOut: "Wait for it.", "CP-02", "CP-04")
      ] : []
  }

  func notAReplica(_ id: ElementID) -> UnmetCondition {
    UnmetCondition(
      .notAReplica, "\(title(id)) is no replica at this point.",
      wayOut: "A promotion is called on a replica.", "CP-08")
  }

  func notRunning(_ id: ElementID) -> UnmetCondition {
    UnmetCondition(
      .serverNotRunning, "\(title(id)) does not run.", wayOut: "Bring it back first.", "PR-06")
  }

  func noBackup(_ id: ElementID, _ why: String, _ fact: Fact.ID) -> UnmetCondition {
    UnmetCondition(
      .noBackup, "\(title(id)) \(why).", wayOut: "Wait for the first backup of a primary.", fact)
  }

  func backupsDeleted(_ id: ElementID) -> UnmetCondition {
    UnmetCondition(
      .backupOutOfReach, "The backups of \(title(id)) went with the server.",
      wayOut: "Try to revive the server within five days.", "BK-09")
  }

  func keyUnusable(_ key: ElementID, _ fact: Fact.ID) -> UnmetCondition {
    UnmetCondition(
      .keyUnusable,
      "\(title(key)) is unusable, so that nothing encrypted under it can be restored.",
      wayOut: "Make the key usable again.", fact)
  }
}
