import ArchitectureModel
import Facts

extension Simulator {
  func conditions(ofRestoring id: ElementID, in state: State) -> [UnmetCondition] {
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

  func conditions(
    ofRestoring id: ElementID, to region: AzureRegion, in state: State
  ) -> [UnmetCondition] {
    guard let server = model.server(id), let current = state.servers[id] else {
      return [notRunning(id)]
    }
    var unmet = alreadyRestored(id.geoRestored, in: state) + management(in: state)
    guard current.geoBackup == .running else {
      return unmet + [
        UnmetCondition(
          .noGeoBackup,
          current.geoBackup == .unverified
            ? "Whether geo-redundant copies of \(title(id)) go on is not documented, so none counts."
            : "\(title(id)) has no geo-redundant backup at the moment.",
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

  func alreadyRestored(_ id: ElementID, in state: State) -> [UnmetCondition] {
    state.servers[id] == nil
      ? []
      : [
        UnmetCondition(
          .alreadyRestored, "\(title(id)) exists already.",
          wayOut: "A scenario restores a server once.")
      ]
  }
}
