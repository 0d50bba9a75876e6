import ArchitectureModel
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
        orElse: "No database is interrupted or brought back, and no client is cut off."),
      Question("What is left to do?", remains, limit: 4, orElse: "Nothing."),
    ]
  }

  // MARK: Who acts

  private var acts: [Markdown] {
    let effects = steps.flatMap(\.effects).filter { $0.actor != .nobody }
    return refusals
      + effects.map {
        Sentence("\($0.actor.rawValue.capitalizedFirst): \($0.text)", facts: $0.facts).cited
      }
  }

  private var refusals: [Markdown] {
    steps.flatMap(\.refusals).map {
      Sentence("\($0.text) \($0.wayOut)", facts: $0.facts).cited
    }
  }

  // MARK: What is lost

  private var costs: [Markdown] {
    steps.flatMap { step -> [Markdown] in
      let lines = costs(of: step)
      guard steps.count > 1, let first = lines.first else { return lines }
      return ["Step \(step.number): \(first)"] + lines.dropFirst()
    }
  }

  private func costs(of step: ScenarioStep) -> [Markdown] {
    if step.isRefused { return ["Nothing changes."] }
    let service = simulator.serviceChange(by: step)
    let brought = step.recovery.map(Self.words) ?? []
    let told = step.effects.filter { $0.actor == .nobody }
      .map { Sentence("\($0.text)", facts: $0.facts).cited }.prefix(steps.count == 1 ? 2 : 1)
    let stopped = service.stopped.compactMap { id -> Markdown? in
      simulator.standstill(of: id, in: step.after).map {
        "\(simulator.title(id)) serves nobody: \($0)."
      }
    }
    let isOpen = brought.isEmpty && !(service.stopped.isEmpty && service.cut.isEmpty)
    // What is told of a loss names what stops with it.
    return brought + (told.isEmpty ? stopped : Array(told))
      + cutOff(service.cut, in: step.after)
      + (isOpen ? ["This step brings nothing back."] : [])
      + list("Serves again", service.resumed)
      + list("Served again", service.reconnected.map(\.source))
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
  private func cutOff(_ traffic: [DatabaseTraffic], in state: State) -> [Markdown] {
    let reasons = traffic.map { traffic in
      simulator.inWords(simulator.connection(from: traffic.source, to: traffic.host, in: state))
    }
    return reasons.distinct.map { reason in
      let clients = zip(traffic, reasons).filter { $0.1 == reason }.map(\.0.source).distinct
      return "Cut off: \(clients.map(simulator.title).listed) (\(reason))."
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
    return (isDead ? ["No server takes writes."] : [])
      + list("Still cut off", simulator.cutTraffic(in: after).map(\.source))
      + losses(in: after)
      + ordered.map { Sentence("\($0.text)", facts: $0.facts).cited + " \($0.cure)" }
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
