import ArchitectureModel
import ArgumentParser
import Diagrams
import Simulation

/// Plays scenarios on an architecture.
struct SimulateCommand<Tool: ArchitectureTool>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "simulate",
      abstract: "Plays the scenarios of an architecture, or events given here.",
      discussion: """
        Tells for each step who does what, what changes, which records lead where, what clients \
        reach, and what the step costs in data and time. An event that Azure would refuse is \
        refused here, with the reason; that is a result, and the exit code stays 0.

        Events: \(EventArgument.forms.map(\.spelling).joined(separator: ", ")).
        """)
  }

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "The architecture.", completion: .list(Tool.architectures.map(\.id)))
  var id: String

  @Argument(
    help: "A scenario; all if left out.",
    completion: .list(Tool.architectures.flatMap { $0.scenarios.map(\.id) }))
  var scenario: String?

  @Option(
    name: .long, parsing: .singleValue,
    help: """
      An event to play, such as forced-promote:replica; repeat it for several, in order. They follow \
      on the scenario, if one is given.
      """)
  var event: [String] = []

  @Option(help: "text, or json: one object, whose form the README describes.")
  var format = Format.text

  func run() throws {
    let model = try Tool.architectures.model(id)
    let simulator = Simulator(model)
    let runs = try scenarios(of: model).map { simulator.play($0) }
    switch format {
    case .text:
      let texts = runs.map { SimulationText(simulator, $0).lines.joined(separator: "\n") }
      Console.print(texts.joined(separator: "\n\n"))
    case .json: try Console.print(json: SimulationJSON(simulator, runs))
    }
  }

  private func scenarios(of model: Model) throws -> [Scenario] {
    let events = try events(in: model)
    guard let scenario else {
      return events.isEmpty ? model.scenarios : [Scenario("Events given here", events)]
    }
    let chosen = try model.scenario(scenario)
    return [
      events.isEmpty
        ? chosen : Scenario("\(chosen.title), and then", chosen.events + events)
    ]
  }

  /// Every event; all that cannot be read are told at once.
  private func events(in model: Model) throws -> [Event] {
    var isWhole = true
    let events = event.compactMap { text -> Event? in
      do throws(EventArgument.Failure) {
        return try EventArgument.event(text, in: model)
      } catch {
        Console.printError(
          "error: --event \(text.flattened.prefix(60)): \(error.description.flattened.prefix(900))")
        isWhole = false
        return nil
      }
    }
    guard isWhole else { throw ExitCode.validationFailure }
    return events
  }
}

extension [any Architecture] {
  /// The model of one architecture.
  ///
  /// - Throws: Exit code 64 for an unknown identifier, 1 if the architecture does not hold; both
  ///   after the reasons were told.
  func model(_ id: String) throws -> Model {
    let architecture = try choosing([id])[0]
    let resolution = Model.resolve(Declaration(architecture))
    guard let model = resolution.model else {
      resolution.diagnostics.flatMap(\.lines).forEach(Console.printError)
      throw ExitCode.failure
    }
    return model
  }
}

extension Model {
  /// A scenario by its identifier.
  ///
  /// - Throws: Exit code 64, after the unknown identifier was told with its near misses.
  func scenario(_ id: String) throws -> Scenario {
    if let found = scenarios.first(where: { $0.id == id }) { return found }
    let known = scenarios.map(\.id)
    Console.printError(
      "error: '\(self.id)' has no scenario '\(id)'\(known.didYouMean(id)); "
        + "it has \(known.joined(separator: ", "))")
    throw ExitCode.validationFailure
  }
}
