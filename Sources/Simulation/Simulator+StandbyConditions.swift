import ArchitectureModel
import Facts

extension Simulator {
  func conditions(ofFailover id: ElementID, in state: State) -> [UnmetCondition] {
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

  func conditions(
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
    if let zone, zone == server.zone {
      unmet.append(
        UnmetCondition(
          .standbyInPrimaryZone, "\(title(id)) itself stands in zone \(zone.rawValue).",
          wayOut: "Name another zone.", "HA-02"))
    }
    if zone != nil, let region = state.region(of: id, in: model), !region.hasZones {
      unmet.append(
        UnmetCondition(
          .regionWithoutZones, "\(region.displayName) has no availability zones.",
          wayOut: "Leave the zone out.", "HA-60"))
    }
    return unmet
  }

  func conditions(
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
}
