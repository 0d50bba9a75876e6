import ArchitectureModel
import Facts

extension Simulator {
  func effects(
    ofLosing failure: Event.Failure, _ before: State, _ after: State
  ) -> [Effect] {
    switch failure {
    case .node(let id):
      before.servers[id]?.standby == .healthy
        ? effects(ofFailover: id, isForced: true)
          + [newStandby(of: id, after, "HA-22")]
        : [
          Effect(
            .service, "Restarts \(title(id)), or rebuilds its machine on the same storage.",
            "HA-27"),
          Effect(.clients, "Reconnect.", "HA-15"),
        ]
    case .zone(let zone, let region): effects(ofLosing: zone, region, before, after)
    case .region(let region): effects(ofLosing: region, before, after)
    case .element(let id): effects(ofLosing: id, before, after)
    case .zoneLink(let zone, let network):
      [
        Effect(
          .nobody,
          "Names of \(title(zone)) are not found through \(title(network)) any more; public "
            + "answers take their place.", "NET-34", "NET-10")
      ]
    case .controlPlane:
      [
        Effect(
          .nobody, "Servers keep serving, and would still fail over to their standbys.", "CP-02",
          "CP-05"),
        Effect(
          .nobody,
          "Promotions, failovers on request, edits of virtual endpoints and restores wait.",
          "CP-04"),
      ]
    }
  }

  func effects(
    ofLosing zone: AvailabilityZone, _ region: AzureRegion, _ before: State, _ after: State
  ) -> [Effect] {
    let inside = model.servers.filter { $0.region.name == region.name }
    let own = inside.flatMap { server -> [Effect] in
      guard let old = before.servers[server.id], let new = after.servers[server.id] else {
        return []
      }
      if old.zone != new.zone {
        return effects(ofFailover: server.id, isForced: true)
          + [
            Effect(
              .service,
              "\(server.title) runs without a standby until zone \(zone.rawValue) returns.",
              "HA-25", "HA-24")
          ]
      }
      if !after.isRunning(server.id, in: model), before.isRunning(server.id, in: model) {
        return [
          Effect(
            .nobody,
            old.zone == nil
              ? "\(server.title) goes down if it stands in zone \(zone.rawValue), which is not stated."
              : "\(server.title) goes down with the zone; nothing happens by itself.",
            new.standby == .disabled ? "HA-27" : "HA-26")
        ]
      }
      return old.standby != new.standby
        ? [Effect(.service, "\(server.title) goes on without its standby.", "HA-25")] : []
    }
    return own
      + (model.all(KeyVault.self).contains { model.region(of: $0.id) == region }
        ? [Effect(.service, "Vaults of the region go on from other zones.", "KEY-02")] : [])
      + (model.all(ManagedHSM.self).contains { model.region(of: $0.id) == region }
        ? [
          Effect(
            .nobody, "A managed HSM may go down with the zone; it is taken to go on here.",
            "KEY-08")
        ] : [])
      + (model.all(DNSPrivateResolver.self).contains { model.region(of: $0.id) == region }
        ? [Effect(.service, "The resolver goes on from other zones.", "NET-44")] : [])
  }

  func effects(
    ofLosing region: AzureRegion, _ before: State, _ after: State
  ) -> [Effect] {
    let place = ElementID(region.name)
    let servers = model.servers.filter {
      $0.region.name == region.name && before.isRunning($0.id, in: model)
    }
    let replicas = model.servers.filter { server in
      after.isRunning(server.id, in: model)
        && servers.contains { $0.id == after.servers[server.id]?.source }
    }
    var effects =
      servers.isEmpty
      ? []
      : [
        Effect(
          .nobody,
          "Lost with the region: \(servers.map(\.title).listed), and the networks and private "
            + "endpoints there.",
          "HA-07", "NET-35")
      ]
    effects += replicas.map {
      Effect(
        .nobody, "\($0.title) keeps serving reads; what had not arrived is missing there.",
        "RR-08", "RR-09")
    }
    if servers.contains(where: { after.servers[$0.id]?.source == nil }) {
      effects.append(
        replicas.isEmpty
          ? Effect(.service, "Brings nothing back in another region.", "HA-07")
          : Effect(
            .service, "Promotes nothing: that is for operators or their automation.", "PR-01"))
    }
    for server in servers {
      guard let source = after.servers[server.id]?.source, after.isRunning(source, in: model)
      else { continue }
      effects.append(
        Effect(
          .nobody,
          "\(title(source)) goes on, and keeps write-ahead log for \(server.title); it becomes "
            + "read-only when its storage is nearly full.", "RR-12"))
    }
    if model.all(PrivateDNSZone.self).contains(where: { !model.isInside($0.id, place) }) {
      effects.append(
        Effect(
          .nobody, "The private zones and the records of other regions stay.", "NET-19", "NET-35"))
    }
    return effects
      + model.all(LogAnalyticsWorkspace.self).filter { model.isInside($0.id, place) }
      .flatMap { workspaceLost($0, after) }
  }

  func effects(ofLosing id: ElementID, _ before: State, _ after: State) -> [Effect] {
    guard let element = model[id] else { return [] }
    let stopped = model.servers.filter {
      before.isRunning($0.id, in: model) && !after.isRunning($0.id, in: model)
    }.map(\.title)
    switch element {
    case is FlexibleServer, is ReadReplica: return serverLost(id, before)
    case is Key, is any KeyStore, is UserAssignedIdentity:
      let keys =
        stopped.isEmpty
        ? []
        : [
          Effect(
            .service, "\(stopped.listed) becomes inaccessible once the loss is noticed.", "ENC-10")
        ]
      let secrets = model.all(Application.self).filter {
        $0.client.secret.map { model.isLost($0, with: after.lost) } ?? false
      }
      return keys
        + secrets.map {
          Effect(
            .clients, "\($0.title) keeps the secret that it holds, and gets no new one.",
            "KEY-03", "ID-12")
        }
    case is DNSPrivateResolver, is InboundEndpoint, is DNSServer:
      return [
        Effect(
          .clients, "Open connections go on; new lookups fail where nobody else is asked.",
          "NET-44", "NET-47")
      ]
    case let endpoint as PrivateEndpoint:
      return [
        Effect(
          .service, "\(endpoint.title) and its record are gone; connections through it break.",
          "NET-20", "NET-09")
      ]
    case is VirtualEndpoint:
      return [Effect(.nobody, "Both names of the roles are gone.", "VE-01", "PR-02")]
    case is PrivateDNSZone:
      return [Effect(.nobody, "All names of the zone are gone.", "NET-19", "NET-10")]
    case is HybridConnection, is VirtualNetworkGateway, is Peering:
      return [
        Effect(
          .nobody, "Packets that went over \(element.title) find no way, unless there is another.",
          "NET-34", "NET-60")
      ]
    case let workspace as LogAnalyticsWorkspace: return workspaceLost(workspace, after)
    case is any LogSink, is DiagnosticSetting:
      return [Effect(.nobody, "Logs are not kept there; the database goes on.", "LOG-07")]
    default: return [Effect(.nobody, "\(element.title) is lost.")]
    }
  }

  func serverLost(_ id: ElementID, _ before: State) -> [Effect] {
    guard let source = before.servers[id]?.source else {
      return [
        Effect(
          .nobody, "\(title(id)) is lost, and its standby and backups with it.", "HA-06", "BK-09"),
        Effect(.service, "Nothing happens by itself.", "PR-01"),
      ]
        + (model.diagnosticSettings(of: id).isEmpty
          ? []
          : [
            Effect(
              .nobody, "It exports nothing any more; what it exported before stays where it went.",
              "LOG-05")
          ])
    }
    return [
      Effect(.nobody, "Reads from \(title(id)) fail; writes go on.", "RR-01"),
      Effect(
        .nobody,
        "\(title(source)) keeps write-ahead log for it, and becomes read-only when its storage is nearly "
          + "full.",
        "RR-12"),
    ]
  }

  func workspaceLost(_ workspace: LogAnalyticsWorkspace, _ after: State) -> [Effect] {
    let exporters = model.all(DiagnosticSetting.self).filter {
      $0.sinks.contains(workspace.id) && after.isRunning($0.server, in: model)
    }
    let base =
      exporters.isEmpty
      ? [
        Effect(
          .nobody, "Nothing is exported to \(workspace.title), which is lost as well.", "LOG-07")
      ]
      : [
        Effect(
          .service,
          "The database goes on; export to \(workspace.title) is tried again for many hours, after which logs "
            + "may be lost.",
          "LOG-07", "LOG-05")
      ]
    return workspace.replicatedTo.map {
      base + [
        Effect(
          .operators,
          "May switch \(workspace.title) over to its copy in \($0.displayName); alert rules stay behind.",
          "LOG-08")
      ]
    } ?? base
  }
}
