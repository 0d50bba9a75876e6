import ArchitectureModel
import Facts

extension Simulator {
  func effects(
    ofSwapTo id: ElementID, _ mode: Event.DataSynchronization, _ before: State, _ after: State
  ) -> [Effect] {
    guard let primary = before.servers[id]?.source else { return [] }
    let isPrimaryRunning = before.isRunning(primary, in: model)
    var effects = [
      mode == .planned
        ? Effect(
          .service, "Everything outstanding is applied on \(title(id)).", "PR-04", "SW-01")
        : Effect(
          .service, "\(title(id)) stops at the nearest consistent point; the lag is lost.",
          "PR-04", "PR-05"),
      Effect(.service, "\(title(id)) opens for writes.", "SW-01"),
      isPrimaryRunning
        ? Effect(
          .service, "\(title(primary)) becomes its replica, without high availability.", "PR-02",
          "PR-09")
        : Effect(
          .service,
          "\(title(primary)) is to be its replica once it returns; until then the state is Reconfiguring.",
          "PR-13", "RR-13"),
    ]
    effects += model.all(VirtualEndpoint.self).filter {
      before.targets[$0.id]?.writer == primary && !before.lost.contains($0.id)
    }.map {
      Effect(
        .service,
        "The writer name of \($0.baseName) leads to \(title(id)), the reader name to "
          + "\(title(primary)).", "VE-06")
    }
    for other in after.replicas(of: id, in: model) where other != primary {
      effects.append(
        after.servers[other]?.isUnrecognised == true
          ? Effect(
            .service, "\(title(other)) is not recognised until the lost region is back.", "PR-14")
          : Effect(.service, "\(title(other)) follows \(title(id)).", "PR-14"))
    }
    if after.servers[id]?.isFenced == true {
      effects.append(
        Effect(
          .operators, "\(title(id)) is still fenced: it serves nobody until it is let in again.",
          "PR-15"))
    }
    return effects + [Effect(.clients, "Reconnect, to the same names as before.", "PR-17")]
  }

  func effects(
    ofRelease id: ElementID, _ mode: Event.DataSynchronization, _ before: State, _ after: State
  ) -> [Effect] {
    guard let primary = before.servers[id]?.source else { return [] }
    var effects = [
      mode == .planned
        ? Effect(.service, "Everything outstanding is applied on \(title(id)).", "PR-04")
        : Effect(
          .service, "\(title(id)) stops at the nearest consistent point; the lag is lost.",
          "PR-04", "PR-05"),
      Effect(
        .service, "\(title(id)) leaves replication for good and takes writes.", "PR-03"),
    ]
    effects += model.all(VirtualEndpoint.self).filter {
      before.targets[$0.id]?.reader == id && !before.lost.contains($0.id)
    }.map {
      Effect(
        .service,
        "The writer name of \($0.baseName) stays; the reader name leads to \(title(primary)).",
        "VE-06")
    }
    return effects + [
      Effect(
        .clients,
        "Use \(model.server(id)?.hostName ?? title(id)) from now on; their configuration changes.",
        "PR-03")
    ]
  }
}
