import ArchitectureModel
import Facts
import Simulation

/// What operators do in a scenario: what they look at first, what they type, what they see then, and
/// how far there is a way back.
struct Runbook {
  private let simulator: Simulator
  private let run: ScenarioRun
  private let writer: CommandWriter
  /// The steps in which someone can act and Azure lets them.
  private let entries: [RunbookEntry]
  private var model: Model { simulator.model }

  init(_ simulator: Simulator, _ run: ScenarioRun) {
    self.simulator = simulator
    self.run = run
    let writer = CommandWriter(model: simulator.model)
    self.writer = writer
    entries = run.steps.filter { !$0.isRefused }.compactMap {
      RunbookEntry($0, simulator, writer)
    }
  }

  var isEmpty: Bool { entries.isEmpty }

  var steps: [TemplateValue] { entries.map(value) }

  private func value(of entry: RunbookEntry) -> TemplateValue {
    let step = entry.step
    return .object([
      "heading": .text("Step \(step.number): \(simulator.sentence(for: step.event))"),
      "checks": .sentences(entry.checks),
      "commands": .list(entry.commands.map(\.value)),
      "warnings": .sentences(entry.warnings),
      "expected": .texts(entry.expected.isEmpty ? expected(after: step) : entry.expected),
      "verification": .sentences(entry.verification + lookups(after: step)),
      "expectation": .text(
        isUnmended(entry) ? "Seen until something is done" : "Expected afterwards"),
      "hasFollowUp": .flag(!entry.followUp.isEmpty),
      "followUp": .sentences(entry.followUp),
      "back": .text(entry.back.cited),
    ])
  }

  // MARK: What is seen afterwards

  /// Whether what is seen is still what the failure did.
  private func isUnmended(_ entry: RunbookEntry) -> Bool {
    guard case .lose = entry.step.event else { return false }
    return entry.expected.isEmpty
  }

  private func expected(after step: ScenarioStep) -> [Markdown] {
    let changes = simulator.changes(from: step.before, to: step.after).filter { $0.after != nil }
    return changes.isEmpty
      ? ["Everything as before."]
      : changes.map {
        "\(simulator.title($0.subject)), \($0.name): \($0.after ?? "")"
      }
  }

  /// What every client finds for the name that it uses.
  private func lookups(after step: ScenarioStep) -> [Sentence] {
    model.databaseTraffic.compactMap { traffic in
      let connection = simulator.connection(from: traffic.source, to: traffic.host, in: step.after)
      guard connection.result != .failed(.clientLost) else { return nil }
      let command = "nslookup \(connection.lookup.name)"
      let found =
        if case .address(let address, _, _) = connection.lookup.outcome { address } else { "" }
      let result = simulator.inWords(connection)
      let address: Markdown = found.isEmpty ? "no address of ours" : "\(code: found)"
      return Sentence(
        """
        From \(model.title(of: traffic.source)): \(code: command) leads to \(address) (then: \
        \(result)).
        """, facts: traffic.host.element == traffic.host.owner ? ["NET-10"] : ["VE-12"])
    }
  }

  // MARK: Afterwards

  /// What has to be put right once the scenario is over.
  var repair: [Sentence] {
    let debts = simulator.debts(of: run.final).map {
      Sentence("\($0.text) \($0.cure)", facts: $0.facts)
    }
    let standby = model.servers.map(\.id).filter {
      run.final.isWritable($0, in: model) && run.final.servers[$0]?.standby == .disabled
        && model.servers.contains { $0.standbyID != nil }
    }.map { id -> Sentence in
      let command = writer.enableHighAvailability(id)
      return Sentence("\(code: command.text) (as of \(command.date))", facts: [command.fact])
    }
    return debts + standby + (run.hasSwap ? [.fact("PR-22"), .fact("VE-10"), .fact("PR-10")] : [])
      + [Sentence("Write down what differed from this page, and change the model or the page.")]
  }
}
