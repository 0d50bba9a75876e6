import ArchitectureModel
import Facts

extension Simulator {
  func conditions(
    ofSwapTo id: ElementID, _ mode: Event.DataSynchronization, in state: State
  ) -> [UnmetCondition] {
    guard let primary = state.servers[id]?.source else { return [notAReplica(id)] }
    let isOutage = state.outage(of: primary, in: model) == .region
    return management(of: id, in: state) + virtualEndpoint(from: primary, to: id, in: state)
      + readiness(of: id, primary, mode, in: state)
      + (isOutage && mode == .forced ? [] : asymmetry(of: id, primary))
  }

  func conditions(
    ofRelease id: ElementID, _ mode: Event.DataSynchronization, in state: State
  ) -> [UnmetCondition] {
    guard let primary = state.servers[id]?.source else { return [notAReplica(id)] }
    let isOutage = state.outage(of: primary, in: model) == .region
    return management(of: id, in: state) + readiness(of: id, primary, mode, in: state)
      + (isOutage && mode == .forced ? [] : lowParameters(of: id, primary))
  }

  /// Both names of the roles have to stand as the promotion expects them (PR-02, VE-06).
  func virtualEndpoint(
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

  func readiness(
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
    case .zone:
      unmet.append(
        UnmetCondition(
          .primaryNotReady,
          "\(title(primary)) does not run. A replica is named as a way out of a lost zone, but going "
            + "ahead without the primary is documented for the outage of a region only; it is taken "
            + "as refused.",
          wayOut: "Restore a backup into another zone, or ask the support of Azure.", "HA-26",
          "PR-06"))
    case .itself, .key:
      unmet.append(
        UnmetCondition(
          .primaryNotReady,
          "\(title(primary)) does not run, and going ahead without it is documented for the outage "
            + "of a region only; it is taken as refused.",
          wayOut: "Bring the primary back, or ask the support of Azure.", "PR-06"))
    }
    return unmet
  }

  func asymmetry(of id: ElementID, _ primary: ElementID) -> [UnmetCondition] {
    guard let one = model.server(id), let other = model.server(primary) else { return [] }
    let differences = Symmetry.differences(one.settings, other.settings)
    guard !differences.isEmpty else { return [] }
    return [
      UnmetCondition(
        .asymmetric, "\(title(id)) and \(title(primary)) differ in \(differences.listed).",
        wayOut: "Give both the same, raising parameters on the replica first.", "PR-07")
    ]
  }

  func lowParameters(of id: ElementID, _ primary: ElementID) -> [UnmetCondition] {
    guard let one = model.server(id), let other = model.server(primary) else { return [] }
    let low = Symmetry.lowParameters(of: one.settings, below: other.settings)
    guard !low.isEmpty else { return [] }
    return [
      UnmetCondition(
        .lowParameters, "\(title(id)) has lower values of \(low.listed) than \(title(primary)).",
        wayOut: "Raise them on the replica.", "PR-20")
    ]
  }
}
