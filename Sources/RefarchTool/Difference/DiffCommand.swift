import ArchitectureModel
import ArgumentParser
import Diagrams
import Documents
import GraphvizLayout

/// Holds two architectures against each other.
struct DiffCommand<Tool: ArchitectureTool>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "diff",
      abstract: "Shows what differs between two architectures, and what it means for resilience.",
      discussion: """
        Each is an identifier, or a file that 'export' wrote, for example at another revision. The text \
        tells what each failure does before and after, and what is added, removed and changed; the \
        drawing shows both overviews in one. Markdown is made for the comment of a pull request.
        """)
  }

  /// How the difference is told.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case md
    case svg
  }

  @Argument(
    help: "The older architecture, or a file.", completion: .list(Tool.architectures.map(\.id)))
  var old: String

  @Argument(
    help: "The newer architecture, or a file.", completion: .list(Tool.architectures.map(\.id)))
  var new: String

  @Option(help: "How it is told: text, md or svg.")
  var format = Format.text

  @Option(
    name: .shortAndLong, help: "The file to write to; the terminal if left out.",
    completion: .file())
  var output: String?

  @Flag(help: "Exit with 1 if anything differs.")
  var exitCode = false

  @OptionGroup var drawing: DrawingOptions

  func run() throws {
    try DigestSource.check([old, new], among: Tool.architectures)
    let difference = ArchitectureDifference(
      from: try DigestSource.digest(of: old, among: Tool.architectures),
      to: try DigestSource.digest(of: new, among: Tool.architectures))
    switch format {
    case .svg: try Console.deliver(try svg(of: difference.graph), to: output)
    case .md, .text:
      let name = format == .md ? "difference.md" : "difference.txt"
      let library = try TemplateFolder.library(overriddenBy: nil)
      try Console.deliver(try library.render(difference.value, with: name), to: output)
    }
    if exitCode, !difference.isEmpty { throw ExitCode.failure }
  }

  private func svg(of graph: DiagramGraph) throws -> String {
    let theme = try drawing.theme(among: Tool.themes)
    let shown = Drawing(graph, theme: theme, isFilm: true)
    do {
      let layout = try GraphvizReader.read(DOTWriter(shown).text())
      return try SVGWriter(shown, layout, options: drawing.frame).text()
    } catch {
      Console.printError("error: \(error)")
      throw ExitCode.failure
    }
  }
}
