import ArchitectureModel
import ArgumentParser
import Diagrams
import Simulation

/// Lists the architectures with their views and scenarios.
struct ListCommand<Tool: ArchitectureTool>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: "Lists the architectures with their views and scenarios.")
  }

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let resolutions = Tool.architectures.map { ($0, Model.resolve(Declaration($0))) }
    let entries = resolutions.map { Entry($0, $1.model) }
    if json {
      try Console.print(json: entries)
    } else {
      Console.print(entries.map(\.text).joined(separator: "\n"))
    }
    let problems = resolutions.filter { $0.1.model == nil }.flatMap { $0.1.diagnostics }
    problems.flatMap(\.lines).forEach(Console.printError)
    if !problems.isEmpty { throw ExitCode.failure }
  }

  private struct Entry: Encodable {
    let id: String
    let title: String
    let summary: String
    let views: [String]
    let scenarios: [Scenario]

    struct Scenario: Encodable {
      let id: String
      let title: String
      let steps: [Step]
    }

    struct Step: Encodable {
      /// `SCENARIO:NUMBER`, as `resolve --after` takes it.
      let id: String
      let event: String
    }

    init(_ architecture: any Architecture, _ model: Model?) {
      id = architecture.id
      title = architecture.title
      summary = architecture.summary
      views = model?.diagrams().map(\.view.name) ?? []
      let simulator = model.map { Simulator($0) }
      scenarios = architecture.scenarios.map { scenario in
        Scenario(
          id: scenario.id, title: scenario.title,
          steps: scenario.events.enumerated().map { index, event in
            Step(id: "\(scenario.id):\(index + 1)", event: simulator?.sentence(for: event) ?? "")
          })
      }
    }

    var text: String {
      var lines = ["\(id)", "  \(title)", "  \(summary)"]
      if !views.isEmpty { lines.append("  views: \(views.joined(separator: ", "))") }
      if !scenarios.isEmpty {
        lines.append("  scenarios: \(scenarios.map(\.id).joined(separator: ", "))")
      }
      return lines.joined(separator: "\n")
    }
  }
}
