import ArchitectureModel
import ArgumentParser
import Diagrams

/// How drawings look, as far as the command line decides it.
struct DrawingOptions: ParsableArguments {
  @Option(help: "The theme of the drawings.")
  var theme = Theme.standard.name

  @Option(help: "The ground: light, dark, or adaptive to the reader's machine and page.")
  var scheme = Scheme.adaptive

  @Flag(inversion: .prefixedNo, help: "Draw the architecture and the view above the graph.")
  var titleBlock = true

  @Flag(inversion: .prefixedNo, help: "Explain the lines and the workflow.")
  var legend = true

  var frame: SVGWriter.Options {
    var options = SVGWriter.Options()
    options.scheme = scheme
    options.hasTitleBlock = titleBlock
    options.hasLegend = legend
    options.hasWorkflow = legend
    return options
  }

  /// The chosen theme.
  ///
  /// - Throws: Exit code 64, after an unknown name was told with its near misses.
  func theme(among themes: [Theme]) throws -> Theme {
    try Self.theme(named: theme, among: themes)
  }

  /// A theme by its name.
  ///
  /// - Throws: Exit code 64, after an unknown name was told with its near misses.
  static func theme(named name: String, among themes: [Theme]) throws -> Theme {
    if let found = themes.first(where: { $0.name == name }) { return found }
    let known = themes.map(\.name)
    Console.printError("error: there is no theme '\(name)'\(known.didYouMean(name))")
    Console.printError("known themes: \(known.joined(separator: ", "))")
    throw ExitCode.validationFailure
  }
}

extension Scheme: ExpressibleByArgument {}
