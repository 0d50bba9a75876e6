import ArchitectureModel
import Simulation

extension SceneMaker {
  // MARK: Name resolution

  /// Who asks whom, and which zone answers; where nobody answers, whom it was asked of.
  func addLookups(of state: State, to scene: inout Scene) {
    for traffic in model.databaseTraffic where !model.isLost(traffic.source, with: state.lost) {
      let lookup = NameResolver(model, in: state).resolve(traffic.host, from: traffic.source)
      addSilentServers(of: traffic.source, lookup, to: &scene)
      for hop in lookup.hops {
        switch hop.action {
        case .asks(let client, let server):
          scene.add(.init(client, server, .nameResolution, "asks for the name", caption: "asks"))
        case .forwards(let server, _, let next):
          addSilentTargets(of: server, state, to: &scene)
          scene.add(
            .init(server, next, .nameResolution, "forwards the question", caption: "forwards"))
        case .record(let zone, _, _):
          scene.add(
            .init(
              lookup.answeringElement ?? lookup.client, zone, .nameResolution,
              "finds the address in the linked zone", caption: "record"))
        case .missing(let zone, _):
          scene.add(
            .init(
              lookup.answeringElement ?? lookup.client, zone, .nameResolution,
              "finds no record", caption: "no record"), isBroken: true)
        default: break
        }
      }
    }
  }

  /// The name servers of a client's network that did not answer.
  private func addSilentServers(
    of client: ElementID, _ lookup: Lookup, to scene: inout Scene
  ) {
    guard lookup.hops.isEmpty,
      case .custom(let servers)? = model.place(of: client, as: VirtualNetwork.self)?.nameServers
    else { return }
    for server in servers {
      scene.add(
        .init(client, server, .nameResolution, "asks for the name", caption: "asks"),
        isBroken: true)
    }
  }

  /// The servers that a question was forwarded to in vain.
  private func addSilentTargets(of server: ElementID, _ state: State, to scene: inout Scene) {
    let forwarders = model.element(server, as: DNSServer.self)?.forwarders ?? []
    for target in forwarders.flatMap(\.elements).distinct
    where model.isLost(target, with: state.lost) {
      scene.add(
        .init(server, target, .nameResolution, "forwards the question", caption: "forwards"),
        isBroken: true)
    }
  }

  // MARK: Keys

  func addKeys(of state: State, to scene: inout Scene) {
    for server in model.servers {
      guard case .customer(let key, let identity) = server.settings.encryption else { continue }
      scene.add(
        .init(
          node(of: server.id, in: state), key, .keyManagement, "wraps its data encryption key with",
          caption: "wraps"), isBroken: simulator.isUnusable(key, identity, in: state))
    }
    for application in model.all(Application.self) {
      guard let secret = application.client.secret,
        !model.isLost(application.id, with: state.lost),
        model.place(of: application.id, as: OnPremisesSite.self) == nil
      else { continue }
      scene.add(
        .init(application.id, secret, .keyManagement, "reads its login", caption: "reads"),
        isBroken: model.isLost(secret, with: state.lost))
    }
  }

  // MARK: Logs

  func addExports(of state: State, to scene: inout Scene) {
    for setting in model.all(DiagnosticSetting.self) {
      let isServing = state.isRunning(setting.server, in: model)
      scene.add(
        .init(
          node(of: setting.server, in: state), setting.id, .observability, "logs and metrics",
          caption: "logs"), isBroken: !isServing)
      for sink in setting.sinks {
        scene.add(
          .init(setting.id, sink, .observability, "export", caption: "export"),
          isBroken: !isServing || model.isLost(sink, with: state.lost))
      }
    }
  }

  // MARK: Control plane

  func addControl(of state: State, to scene: inout Scene) {
    guard let manager = model.all(ResourceManager.self).first else { return }
    for client in model.all(ManagementClient.self)
    where !model.isLost(client.id, with: state.lost) {
      scene.add(
        .init(client.id, manager.id, .control, "asks for changes", caption: "asks"),
        isBroken: state.isControlPlaneDown)
    }
    for server in model.servers {
      scene.add(
        .init(
          manager.id, node(of: server.id, in: state), .control, "changes the server",
          caption: "changes"), isBroken: state.isControlPlaneDown)
    }
  }
}
