import ArchitectureModel
import Facts

extension Simulator {
  /// Who does what in an event that takes place, in the order in which it happens.
  func effects(of event: Event, from before: State, to after: State) -> [Effect] {
    let effects = ownEffects(of: event, from: before, to: after)
    return effects.isEmpty ? [Effect(.nobody, "No server of the model is touched.")] : effects
  }

  private func ownEffects(
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
          "Keep \(title(id)) from accepting writes: revoke the right to connect, or close its "
            + "network. Stopping alone does not last.", "PR-15", "PR-21")
      ]
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

  private func effects(ofFailover id: ElementID, isForced: Bool) -> [Effect] {
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
        Effect(.service, "The address behind the same name is moved to the new node.", "HA-23"),
        Effect(.clients, "Drop their connections, look the name up again and reconnect.", "HA-15"),
      ]
  }

  private func effects(ofPlannedFailover id: ElementID, _ after: State) -> [Effect] {
    let zone = after.servers[id]?.standbyZone.map { " in zone \($0.rawValue)" } ?? ""
    return effects(ofFailover: id, isForced: false)
      + [Effect(.service, "A new standby is built\(zone).", "HA-21", "HA-13")]
  }

  // MARK: Losses

  private func effects(
    ofLosing failure: Event.Failure, _ before: State, _ after: State
  ) -> [Effect] {
    switch failure {
    case .node(let id):
      before.servers[id]?.standby == .healthy
        ? effects(ofFailover: id, isForced: true)
          + [Effect(.service, "A new standby is built.", "HA-22", "HA-13")]
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
        Effect(.nobody, "Servers keep serving, and fail over to their standbys.", "CP-02", "CP-05"),
        Effect(
          .nobody,
          "Promotions, failovers on request, edits of virtual endpoints and restores wait.",
          "CP-04"),
      ]
    }
  }

  private func effects(
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

  private func effects(
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
    var effects = servers.map {
      Effect(
        .nobody,
        "\(title($0.id)) is lost, and the networks and private endpoints of the region with it.",
        "HA-07", "NET-35")
    }
    effects += replicas.map {
      Effect(
        .nobody, "\($0.title) keeps serving reads; what had not arrived is missing there.",
        "RR-08", "RR-09")
    }
    if !servers.isEmpty {
      effects.append(
        Effect(.service, "Promotes nothing: that is for operators or their automation.", "PR-01"))
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

  private func effects(ofLosing id: ElementID, _ before: State, _ after: State) -> [Effect] {
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
            .clients, "\($0.title) goes on with the secret that it holds, and gets no new one.",
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

  private func serverLost(_ id: ElementID, _ before: State) -> [Effect] {
    guard let source = before.servers[id]?.source else {
      return [
        Effect(.nobody, "\(title(id)) is lost, and its standby with it.", "HA-06"),
        Effect(.service, "Nothing happens by itself.", "PR-01"),
      ]
    }
    return [
      Effect(.nobody, "Reads from \(title(id)) fail; writes go on.", "RR-01"),
      Effect(
        .nobody,
        "\(title(source)) keeps write-ahead log for it, and becomes read-only once its storage is full.",
        "RR-12"),
    ]
  }

  private func workspaceLost(_ workspace: LogAnalyticsWorkspace, _ after: State) -> [Effect] {
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
          "The database goes on; export to \(workspace.title) is tried again for many hours.",
          "LOG-07", "LOG-05")
      ]
    return workspace.replicatedTo.map {
      base + [
        Effect(
          .operators, "May switch over to the copy in \($0.displayName); alert rules stay behind.",
          "LOG-08")
      ]
    } ?? base
  }

  // MARK: Returns

  private func effects(
    ofReturnOf failure: Event.Failure, _ before: State, _ after: State
  ) -> [Effect] {
    let effects = model.servers.flatMap { server -> [Effect] in
      guard let old = before.servers[server.id], let new = after.servers[server.id] else {
        return []
      }
      let isBack =
        !before.isRunning(server.id, in: model) && after.isRunning(server.id, in: model)
      if isBack { return serverReturned(server, old, new, before) }
      return old.standby == .missing && new.standby == .healthy
        ? [
          Effect(
            .service,
            "A standby of \(server.title) is built again"
              + (new.standbyZone.map { " in zone \($0.rawValue)" } ?? "")
              + "; the primary does not move back by itself.", "HA-24")
        ] : []
    }
    if !effects.isEmpty { return effects }
    if case .controlPlane = failure {
      return [Effect(.operators, "Can act again.", "CP-04")]
    }
    return [Effect(.nobody, "It is back.")]
  }

  private func serverReturned(
    _ server: Server, _ old: ServerState, _ new: ServerState, _ before: State
  ) -> [Effect] {
    if case .key? = before.outage(of: server.id, in: model) {
      return [
        Effect(.service, "\(server.title) comes back, though not at once.", "ENC-10")
      ]
    }
    guard let source = new.source else {
      return [
        Effect(
          .nobody, "\(server.title) returns and takes writes, as before it was lost.", "HA-27")
      ]
        + (after(isForkOf: server.id, before)
          ? [
            Effect(
              .nobody, "Two unrelated servers take writes now.", "PR-15", "PR-03")
          ] : [])
    }
    return [
      Effect(.service, "\(server.title) follows \(title(source)) by itself.", "PR-13")
    ]
      + (old.hasUnsentTail
        ? [
          Effect(
            .service, "What it had committed but never sent is given up.", "PR-23")
        ] : [])
  }

  /// Whether a replica of a server was made independent while the server was down.
  private func after(isForkOf id: ElementID, _ state: State) -> Bool {
    model.servers.contains { $0.source == id && state.servers[$0.id]?.role == .independent }
  }

  // MARK: Promotions

  private func effects(
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
    return effects + [Effect(.clients, "Reconnect, to the writer name as before.", "PR-17")]
  }

  private func effects(
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
    effects += model.all(VirtualEndpoint.self).filter { before.targets[$0.id]?.reader == id }.map {
      Effect(
        .service,
        "The writer name of \($0.baseName) stays; the reader name leads to \(title(primary)).",
        "VE-06")
    }
    if after.isWritable(primary, in: model) {
      effects.append(
        Effect(.nobody, "Two unrelated servers take writes now.", "PR-15", "PR-03"))
    }
    return effects
      + [
        Effect(
          .clients,
          "Use \(model.server(id)?.hostName ?? title(id)) from now on; their configuration changes.",
          "PR-03")
      ]
  }

  // MARK: Backups

  private func effects(ofRestoring id: ElementID, in region: AzureRegion?) -> [Effect] {
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

  // MARK: Lag

  private func effects(ofLag lag: Duration, of id: ElementID, _ after: State) -> [Effect] {
    guard let source = after.servers[id]?.source else { return [] }
    let alerts = model.all(Alert.self).filter { alert in
      guard alert.server == id, case .replicaLag(let limit) = alert.condition else { return false }
      return lag > limit
    }
    return [
      Effect(
        .nobody, "\(title(id)) is \(lag.inWords) behind; a forced promotion now would lose that.",
        "RR-08", "RR-09"),
      Effect(.nobody, "\(title(source)) keeps more write-ahead log.", "RR-12"),
    ]
      + alerts.map { Effect(.service, "The alert \"\($0.title)\" is raised.", "RR-11") }
  }
}
