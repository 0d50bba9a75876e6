import ArchitectureModel
import ArgumentParser
import Facts
import Rules

/// Explains a fact, a rule or a diagnostic.
struct ExplainCommand<Tool: ArchitectureTool>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: "Explains a fact, such as NET-11, a rule or a diagnostic.",
      discussion: """
        A fact comes with its figures, its sources and, if no page states it outright, with how to \
        verify it. A rule comes with its reasons, with architectures that keep and break it, and with \
        what others check for the same purpose.
        """)
  }

  @Argument(help: "The identifier.", completion: .list(Explanation.identifiers))
  var id: String

  func run() throws {
    guard let explanation = Explanation(of: id) else {
      let known = Explanation.identifiers
      let near = known.didYouMean(id.uppercased())
      Console.printError(
        "error: there is no fact, rule or diagnostic '\(id)'"
          + (near.isEmpty ? known.didYouMean(id.lowercased()) : near))
      throw ExitCode.validationFailure
    }
    explanation.lines.forEach(Console.print)
  }
}
