public import ArchitectureModel
import ArgumentParser
public import Diagrams

/// The whole command-line tool for some architectures.
///
/// A package of your own becomes a tool with three lines:
///
/// ```swift
/// @main struct Tool: ArchitectureTool {
///   static let architectures: [any Architecture] = [OrdersPlatform()]
/// }
/// ```
public protocol ArchitectureTool {
  /// The architectures, in the order in which pages list them.
  static var architectures: [any Architecture] { get }

  /// The themes that `--theme` knows by name; ``Theme/all`` if left out.
  static var themes: [Theme] { get }
}

extension ArchitectureTool {
  /// The themes that every tool knows.
  public static var themes: [Theme] { Theme.all }

  /// Runs the command that the process was started with.
  public static func main() {
    Console.ignoreBrokenPipes()
    if let word = CommandLine.arguments.dropFirst().first,
      let complaint = RootCommand<Self>.complaint(about: word)
    {
      Console.printError(complaint)
      RootCommand<Self>.exit(withError: ExitCode.validationFailure)
    }
    RootCommand<Self>.main()
  }
}

/// The command without a subcommand: shows what there is.
struct RootCommand<Tool: ArchitectureTool>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: CommandLine.toolName,
      abstract: "Draws and documents reference architectures for Azure Database for PostgreSQL.",
      discussion: """
        Architectures are declared in Swift. From one declaration come the DOT text, the SVG \
        drawing and the Markdown page of every view.
        """,
      version: "0.1.0",
      subcommands: [
        BuildCommand<Tool>.self, HandoutCommand<Tool>.self, NewCommand<Tool>.self,
        PreviewCommand<Tool>.self, LintCommand<Tool>.self,
        SimulateCommand<Tool>.self,
        ResolveCommand<Tool>.self, ListCommand<Tool>.self,
        ExplainCommand<Tool>.self, FactsCommand<Tool>.self, AuditCommand<Tool>.self,
        ExportCommand<Tool>.self, DiffCommand<Tool>.self,
        TemplatesCommand<Tool>.self,
      ])
  }

  /// What to say of a word in the place of a command; nothing if it is one, or an option.
  static func complaint(about word: String) -> String? {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !word.hasPrefix("-"), !names.contains(word) else { return nil }
    return "Error: there is no command '\(word)'\(names.didYouMean(word))\n"
      + "See '\(CommandLine.toolName) --help' for all of them."
  }
}
