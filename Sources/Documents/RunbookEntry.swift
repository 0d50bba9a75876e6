import ArchitectureModel
import Facts
import Simulation

/// What operators do in one step.
struct RunbookEntry {
  /// Before the command is sent.
  var checks: [Sentence] = []
  var commands: [Command] = []
  var warnings: [Sentence] = []
  var verification: [Sentence] = []
  /// What is seen afterwards, where that is not what the step changes.
  var expected: [Markdown] = []
  /// What is left to do once the commands have worked.
  var followUp: [Sentence] = []
  /// How far there is a way back.
  var back: Sentence

  private let simulator: Simulator
  let writer: CommandWriter
  let step: ScenarioStep
  var model: Model { simulator.model }

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
    case .letIn(let id): addAdmission(id)
    case .aimReader(let endpoint, let id): addReader(endpoint, id)
    case .enableHighAvailability(let id, _): addStandby(id)
    case .pointInTimeRestore(let id): addRestore(writer.restore(id), "BK-01")
    case .geoRestore(_, let region): addRestore(writer.geoRestore(to: region), "BK-04")
    case .lose(.element(let id)):
      guard addRepair(of: id) else { return nil }
    case .lose(.region(let region)):
      guard addRepair(of: region) else { return nil }
    case .lose, .recover, .fallBehind: return nil
    }
  }

  // MARK: Promotions

  private mutating func addSwap(_ id: ElementID, _ mode: Event.DataSynchronization) {
    guard let primary = step.before.servers[id]?.source else { return }
    addPromotion(id, primary, .toPrimary, mode)
    if isOutage(primary) {
      checks += readiness(of: id)
      addAfterOutage(id)
    } else {
      checks += [.fact("PR-07")] + readiness(of: id)
      if let endpoint = step.before.virtualEndpoint(of: primary, in: model) {
        commands.insert(writer.show(endpoint, of: primary), at: 0)
      }
    }
    let loss: Markdown = mode == .forced ? " What had not arrived is lost." : ""
    back = Sentence(
      """
      Until the promotion is sent, nothing has changed.\(loss) Afterwards the way back is the same \
      swap, planned and in the other direction, once \(model.title(of: primary)) follows.
      """, facts: ["SW-02", "PR-04"] + (isOutage(primary) ? ["PR-13", "PR-23"] : []))
  }

  private func isOutage(_ primary: ElementID) -> Bool {
    !step.before.isRunning(primary, in: model)
  }

  /// What a swap in an outage leaves to be done at once.
  private mutating func addAfterOutage(_ id: ElementID) {
    commands.append(
      writer.enableHighAvailability(
        id,
        purpose:
          "Once it is the primary, and before any swap back: enable high availability. No page "
          + "says whether this works while the state is Reconfiguring."))
    followUp.append(
      Sentence(
        """
        Right after the promotion take an on-demand backup, and tell users of the lost window: the \
        time from the last lag to the outage.
        """, "PR-12", "RR-09"))
    guard let endpoint = step.after.virtualEndpoint(of: id, in: model) else { return }
    commands.append(
      writer.aimReader(
        of: endpoint, of: id, at: id,
        purpose: "Only if read-only clients cannot wait for the lost server: aim the reader name "
          + "at the new primary, and back again before the swap back. No page says whether "
          + "this works while the state is Reconfiguring."))
    warnings.append(.fact("VE-07"))
  }

  private mutating func addRelease(_ id: ElementID, _ mode: Event.DataSynchronization) {
    guard let primary = step.before.servers[id]?.source else { return }
    addPromotion(id, primary, .toIndependent, mode)
    if !isOutage(primary) { checks.append(.fact("PR-20")) }
    checks.append(
      Sentence(
        "\(model.title(of: primary)) is fenced, or is known not to come back by itself.", "PR-15"))
    checks += readiness(of: id)
    checks.append(
      Sentence(
        """
        The new host name \(code: model.server(id)?.hostName ?? id.text) is ready to be rolled out to \
        every client.
        """, "PR-03"))
    commands.append(
      writer.enableHighAvailability(
        id, purpose: "Once the server is on its own: enable its high availability."))
    verification.append(newHostLookups(of: id))
    followUp.append(
      Sentence(
        """
        When the old primary is no longer needed, delete it, and with it its backups; then make a new \
        replica and a new virtual endpoint of \(model.title(of: id)).
        """, "PR-03", "PR-13", "BK-09"))
    back = Sentence(
      "There is no way back: the link cannot be restored, only a new replica can be made.", "PR-03")
  }

  private mutating func addPromotion(
    _ id: ElementID, _ primary: ElementID, _ promotion: Event.Promotion,
    _ mode: Event.DataSynchronization
  ) {
    let isOutage = isOutage(primary)
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
      if promotion == .toPrimary, let endpoint = step.before.virtualEndpoint(of: primary, in: model)
      {
        checks.append(
          Sentence(
            """
            It is on record that the reader name of \(endpoint.baseName) leads to \
            \(model.title(of: id)): the lost region may not say so any more.
            """, "PR-02", "VE-06"))
      }
      commands = [writer.show(id, mustBeReady: false)]
    } else {
      checks += [
        Sentence("Batch jobs that write are stopped, and the promotion is announced.", "PR-17"),
        .fact("PR-06"),
      ]
      commands = [writer.show(primary), writer.show(id), writer.lag(of: id)]
    }
    commands.append(writer.promote(id, promotion, mode))
    warnings += [.fact("PR-16")] + (promotion == .toPrimary ? [.fact("PR-19")] : [])
    warnings += [.fact("TLS-03"), .fact("HA-65")]
    verification.append(inRecovery(id, false))
    if !isOutage, promotion == .toPrimary { verification.append(inRecovery(primary, true)) }
  }

  /// What clients find once they use the name of a server that left replication.
  private func newHostLookups(of id: ElementID) -> Sentence {
    let host = model.server(id)?.hostName ?? id.text
    let results = model.databaseTraffic.map(\.source).distinct.map { client in
      let connection = simulator.connection(from: client, to: host, in: step.after)
      return "\(model.title(of: client)) \(simulator.inWords(connection))"
    }
    return Sentence("By the new name \(code: host): \(results.listed).", "NET-10")
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
}
