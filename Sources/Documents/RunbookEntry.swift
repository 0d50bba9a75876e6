import ArchitectureModel
import Facts
import Simulation

/// What operators do in one step.
struct RunbookEntry {
  /// Before the command is sent.
  private(set) var checks: [Sentence] = []
  private(set) var commands: [Command] = []
  private(set) var warnings: [Sentence] = []
  private(set) var verification: [Sentence] = []
  /// How far there is a way back.
  private(set) var back: Sentence

  private let simulator: Simulator
  private let writer: CommandWriter
  private let step: ScenarioStep
  private var model: Model { simulator.model }

  /// The entry of a step; nothing for one in which operators have nothing to do.
  init?(_ step: ScenarioStep, _ simulator: Simulator, _ writer: CommandWriter) {
    self.step = step
    self.simulator = simulator
    self.writer = writer
    back = Sentence("")
    switch step.event {
    case .promote(let id, .toPrimary, let mode): addSwap(id, mode)
    case .promote(let id, .toIndependent, let mode): addRelease(id, mode)
    case .failOver(let id): addFailover(id)
    case .fence(let id): addFence(id)
    case .aimReader(let endpoint, let id): addReader(endpoint, id)
    case .enableHighAvailability(let id, _): addStandby(id)
    case .pointInTimeRestore(let id): addRestore(writer.restore(id), "BK-01")
    case .geoRestore(let id, let region): addRestore(writer.geoRestore(id, to: region), "BK-04")
    case .lose(.element(let id)):
      guard addRepair(of: id) else { return nil }
    case .lose, .recover, .fallBehind: return nil
    }
  }

  // MARK: Promotions

  private mutating func addSwap(_ id: ElementID, _ mode: Event.DataSynchronization) {
    guard let primary = step.before.servers[id]?.source else { return }
    addPromotion(id, primary, .toPrimary, mode)
    if step.before.isRunning(primary, in: model),
      let endpoint = step.before.virtualEndpoint(of: primary, in: model)
    {
      commands.insert(writer.show(endpoint, of: primary), at: 0)
    }
    if mode == .planned { checks.append(.fact("PR-07")) }
    checks += readiness(of: id)
    if mode == .forced, let endpoint = step.after.virtualEndpoint(of: id, in: model) {
      commands.append(
        writer.aimReader(
          of: endpoint, of: id, at: id,
          purpose: "Only if read-only clients cannot wait for the lost server: aim the reader name "
            + "at the new primary, and back again before the swap back."))
      warnings.append(.fact("VE-07"))
    }
    back =
      mode == .planned
      ? Sentence(
        """
        Until the promotion is sent, nothing has changed. Afterwards the way back is the same swap in \
        the other direction.
        """, "SW-02")
      : Sentence(
        """
        Until the promotion is sent, nothing has changed. What had not arrived is lost; the roles \
        are exchanged again by a planned swap, once the lost server follows.
        """, "PR-04", "PR-13", "PR-23")
  }

  private mutating func addRelease(_ id: ElementID, _ mode: Event.DataSynchronization) {
    guard let primary = step.before.servers[id]?.source else { return }
    addPromotion(id, primary, .toIndependent, mode)
    checks.append(
      Sentence(
        "\(model.title(of: primary)) is fenced, or is known not to come back by itself.", "PR-15"))
    checks.append(
      Sentence(
        """
        The new host name \(code: model.server(id)?.hostName ?? id.text) is ready to be rolled out to \
        every client.
        """, "PR-03"))
    back = Sentence(
      "There is no way back: the link cannot be restored, only a new replica can be made.", "PR-03")
  }

  private mutating func addPromotion(
    _ id: ElementID, _ primary: ElementID, _ promotion: Event.Promotion,
    _ mode: Event.DataSynchronization
  ) {
    let isOutage = !step.before.isRunning(primary, in: model)
    if isOutage {
      checks += [
        Sentence("Service Health tells of the outage of the region.", "CP-09"),
        Sentence("The last lag is written down: it is what will be lost.", "RR-09", "RR-11"),
        Sentence("The owner of the business has decided.", "PR-01"),
        Sentence("The command is sent from outside the lost region.", "CP-07"),
      ]
      let lost = model.databaseTraffic.map(\.source).distinct.filter {
        model.isLost($0, with: step.before.lost)
      }
      if !lost.isEmpty {
        checks.append(
          Sentence("The work of \(lost.map(model.title).listed) is taken over by other clients."))
      }
      commands = [writer.show(id)]
    } else {
      checks += [
        Sentence("Batch jobs that write are stopped, and the swap is announced.", "PR-17"),
        .fact("PR-06"),
      ]
      commands = [writer.show(primary), writer.show(id), writer.lag(of: id)]
    }
    commands.append(writer.promote(id, promotion, mode))
    warnings += [.fact("PR-16")] + (promotion == .toPrimary ? [.fact("PR-19")] : [])
    verification += [inRecovery(id, false)] + (isOutage ? [] : [inRecovery(primary, true)])
    if promotion == .toIndependent, !isOutage { verification.removeLast() }
  }

  private func inRecovery(_ id: ElementID, _ isReplica: Bool) -> Sentence {
    Sentence(
      """
      \(code: "SELECT pg_is_in_recovery();") on \(code: model.server(id)?.hostName ?? id.text) \
      answers \(code: isReplica ? "t" : "f").
      """, "AZ-17")
  }

  /// What the server that takes over needs of its own.
  private func readiness(of id: ElementID) -> [Sentence] {
    guard let server = model.server(id) else { return [] }
    let endpoints = model.privateEndpoints(to: id).map {
      Sentence(
        "\($0.title) at \(code: $0.address) is approved, and its record is found.", "NET-09",
        "NET-20")
    }
    let key: [Sentence] =
      if case .customer(let key, _) = server.settings.encryption {
        [Sentence("\(model.title(of: key)) is enabled and not expired.", "ENC-06", "ENC-12")]
      } else { [] }
    return endpoints + key + [
      Sentence(
        """
        PgBouncer, firewall rules, parameters, login and alerts of \(server.title) are as they \
        should be for a primary.
        """, "PR-10", "RR-15", "LOG-14")
    ]
  }

  // MARK: Other operations

  private mutating func addFailover(_ id: ElementID) {
    checks = [
      Sentence("High availability of \(model.title(of: id)) is Healthy.", "HA-33"),
      Sentence("The last failover is 15 to 20 minutes ago or more.", "HA-13"),
    ]
    commands = [writer.show(id), writer.failOver(id)]
    back = Sentence("The way back is another planned failover.", "HA-24", "HA-13")
  }

  private mutating func addFence(_ id: ElementID) {
    checks = [
      Sentence(
        """
        Operation without a command of its own: revoke the right to connect from every role of \
        clients, and close the network of \(model.title(of: id)).
        """, "PR-15"),
      .fact("PR-21"),
    ]
    back = Sentence("The way back is to grant the rights again.", "PR-15")
  }

  private mutating func addReader(_ endpoint: ElementID, _ id: ElementID) {
    guard let endpoint = model.element(endpoint, as: VirtualEndpoint.self),
      let primary = step.before.targets[endpoint.id]?.writer
    else { return }
    checks = [.fact("VE-03")]
    commands = [writer.aimReader(of: endpoint, of: primary, at: id)]
    back = Sentence("The way back is the same command with the former server.", "VE-05")
  }

  private mutating func addStandby(_ id: ElementID) {
    checks = [.fact("HA-50")]
    commands = [writer.enableHighAvailability(id)]
    back = Sentence("The way back is to disable it again; the server stays online.", "HA-53")
  }

  private mutating func addRestore(_ command: Command, _ fact: Fact.ID) {
    checks = [.fact(fact), .fact("BK-05")]
    commands = [command]
    back = Sentence("The old server stays as it is; delete the new one.", "BK-01")
  }

  /// What operators can do about an element that is lost.
  private mutating func addRepair(of id: ElementID) -> Bool {
    switch model[id] {
    case let key as Key:
      guard let vault = model.parent(of: id).flatMap({ model[$0] as? any KeyStore }) else {
        return false
      }
      checks = [.fact("ENC-06"), .fact("ENC-10")]
      commands = [writer.enableKey(key, in: vault)]
      back = Sentence("The server returns by itself once its key works.", "ENC-10")
    case is any KeyStore:
      checks = [.fact("ENC-08"), .fact("KEY-03"), .fact("ENC-10")]
      back = Sentence("The server returns by itself once its vault answers.", "ENC-10")
    case let workspace as LogAnalyticsWorkspace:
      guard let region = workspace.replicatedTo else { return false }
      checks = [.fact("LOG-07"), .fact("LOG-08")]
      commands = [writer.switchOver(workspace, to: region)]
      back = Sentence("The way back is the same call with the other direction.", "LOG-08", "AZ-16")
    default: return false
    }
    return true
  }
}
