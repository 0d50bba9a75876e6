import ArchitectureModel
import Facts
import Simulation

/// What there is to learn from steps of a scenario: who acts, what is lost, and what is left to do.
struct StepLessons {
  private let simulator: Simulator
  private let steps: [ScenarioStep]

  init(_ simulator: Simulator, of steps: [ScenarioStep]) {
    self.simulator = simulator
    self.steps = steps
  }

  /// A question with its answer, line by line.
  struct Question {
    let head: Markdown
    /// As much as a sheet has room for.
    let answer: [Markdown]
    let whole: [Markdown]

    fileprivate init(_ head: Markdown, _ lines: [Markdown], limit: Int, orElse nothing: Markdown) {
      self.head = head
      whole = lines.isEmpty ? [nothing] : lines
      answer =
        whole.count <= limit
        ? whole : whole.prefix(limit - 1) + ["And \(whole.count - limit + 1) more."]
    }
  }

  var questions: [Question] {
    [
      Question("Who acts, and how?", acts, limit: 6, orElse: "Nobody."),
      Question(
        "What is lost, and how long do clients wait?", costs, limit: 9,
        orElse: "No database is interrupted, and no client is cut off."),
      Question("What is left to do?", remains, limit: 4, orElse: "Nobody has to act."),
    ]
  }

  // MARK: Who acts

  private var acts: [Markdown] {
    numbered { step in
      let refusals = step.refusals.map {
        Sentence("\($0.text) \($0.wayOut)", facts: $0.facts).cited
      }
      let call: [Markdown] =
        simulator.actor(of: step.event) == .operators && !step.isRefused
        ? ["\(simulator.sentence(for: step.event))."] : []
      let effects = step.effects.filter { $0.actor != .nobody }.map {
        Sentence("\($0.actor.rawValue.capitalizedFirst): \($0.text)", facts: $0.facts).cited
      }
      return refusals + call + effects
    }
  }

  /// Lines for each step, told apart by their numbers where there are several.
  private func numbered(_ lines: (ScenarioStep) -> [Markdown]) -> [Markdown] {
    steps.flatMap { step -> [Markdown] in
      let lines = lines(step)
      guard steps.count > 1, let first = lines.first else { return lines }
      return ["Step \(step.number): \(first)"] + lines.dropFirst()
    }
  }

  // MARK: What is lost

  private var costs: [Markdown] { numbered(costs) }

  private func costs(of step: ScenarioStep) -> [Markdown] {
    if step.isRefused { return ["Nothing changes."] }
    let service = simulator.serviceChange(by: step)
    let brought = step.recovery.map(Self.words) ?? []
    let told = step.effects.filter { $0.actor == .nobody }
      .map { Sentence("\($0.text)", facts: $0.facts).cited }
    let stopped = service.stopped.map { standstill(of: $0, in: step.after) }
    let isOpen = brought.isEmpty && !(service.stopped.isEmpty && service.cut.isEmpty)
    let resumed = service.resumed.map { id -> Markdown in
      "\(simulator.title(id)) serves again: \(simulator.service(of: id, in: step.after))."
    }
    // What is told of a loss names what stops with it.
    return brought + (told.isEmpty ? stopped : told)
      + list("Lost themselves", service.lostClients)
      + cutOff(service.cut, in: step.after, isNew: true)
      + (isOpen ? ["They wait: nothing in this step brings it back."] : [])
      + resumed + list("Served again", service.reconnected.map(\.source))
  }

  /// That a server serves nobody, and why.
  private func standstill(of id: ElementID, in state: State) -> Markdown {
    let reason = simulator.standstill(of: id, in: state) ?? ""
    let text: Markdown = "\(simulator.title(id)) serves nobody: \(reason)"
    guard case .key = state.outage(of: id, in: simulator.model) else { return "\(text)." }
    let delay = Figure.keyLossToInaccessible.longest.clockText
    return Sentence("\(text), which shows within \(delay), typically.", "ENC-10").cited
  }

  private func list(_ head: Markdown, _ ids: [ElementID]) -> [Markdown] {
    ids.isEmpty ? [] : ["\(head): \(ids.distinct.map(simulator.title).listed)."]
  }

  private static func words(_ recovery: Recovery) -> [Markdown] {
    let text = RecoveryText(recovery)
    return [
      Sentence("Data lost: \(text.loss).", facts: recovery.dataLoss.facts).cited,
      "Without service: \(text.time).",
    ]
  }

  /// Clients that are not served as they were, those for the same reason together.
  private func cutOff(
    _ traffic: [DatabaseTraffic], in state: State, isNew: Bool
  ) -> [Markdown] {
    let results = traffic.map {
      simulator.connection(from: $0.source, to: $0.host, in: state)
    }
    let reasons = results.map(simulator.inWords)
    return reasons.distinct.map { reason in
      let clients = zip(traffic, reasons).filter { $0.1 == reason }.map(\.0.source).distinct
      let isLookup = zip(results, reasons).contains {
        $0.1 == reason && $0.0.result == .failed(.notFound)
      }
      // Who holds a connection needs no name until the next one.
      let head =
        switch (isLookup, isNew) {
        case (true, true): "New connections fail"
        case (true, false): "New connections still fail"
        case (false, true): "Cut off"
        case (false, false): "Still cut off"
        }
      return "\(head): \(clients.map(simulator.title).listed) (\(reason))."
    }
  }

  // MARK: What is left to do

  /// What is missing after the last step, what came with these steps first.
  private var remains: [Markdown] {
    guard let before = steps.first?.before, let after = steps.last?.after else { return [] }
    let isDead = !simulator.model.servers.contains { after.isWritable($0.id, in: simulator.model) }
    let earlier = Set(simulator.debts(of: before))
    let debts = simulator.debts(of: after)
    let ordered = debts.filter { !earlier.contains($0) } + debts.filter(earlier.contains)
    return (isDead ? ["No server takes writes."] : []) + decisions(in: after, isDead)
      + newHosts + cutOff(simulator.cutTraffic(in: after), in: after, isNew: false)
      + losses(in: after)
      + ordered.map { Sentence("\($0.text)", facts: $0.facts).cited + " \($0.cure)" }
  }

  /// Replicas that could take the place of a primary whose region is lost.
  private func decisions(in state: State, _ isDead: Bool) -> [Markdown] {
    guard isDead else { return [] }
    return simulator.model.servers.map(\.id).filter { id in
      guard let source = state.servers[id]?.source else { return false }
      return state.isRunning(id, in: simulator.model)
        && state.outage(of: source, in: simulator.model) == .region
    }.map { id in
      Sentence(
        "Whether \(simulator.title(id)) is promoted, forced, is for operators to decide.",
        "PR-01", "PR-05"
      ).cited
    }
  }

  /// Names that clients have to be told after a promotion to independent.
  private var newHosts: [Markdown] {
    steps.compactMap { step in
      guard case .promote(let id, .toIndependent, _) = step.event, !step.isRefused,
        let clients = step.recovery?.changedClients, !clients.isEmpty
      else { return nil }
      let host = simulator.model.hostName(.server(id))
      return Sentence(
        "Roll out \(code: host) to \(clients.map(simulator.title).listed).", "PR-03"
      ).cited
    }
  }

  private func losses(in state: State) -> [Markdown] {
    let losses = simulator.losses(in: state)
    let parts = losses.flatMap { simulator.model.lostTogether(with: $0.subject).dropFirst() }
    return losses.filter { !parts.contains($0.subject) }.map {
      let title = simulator.title($0.subject)
      if $0.name != "state" { return "\(title): \($0.name) is \($0.value)." }
      return ["lost", "down"].contains($0.value)
        ? "\(title) has to return." : "\(title) is \($0.value)."
    }
  }
}
