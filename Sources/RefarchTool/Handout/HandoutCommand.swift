import ArchitectureModel
import ArgumentParser
import Diagrams
import Documents

/// Writes handouts for workshops.
struct HandoutCommand<Tool: ArchitectureTool>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "handout",
      abstract: "Writes workshop handouts for all architectures, or for some.",
      discussion: """
        One drawing a sheet with what is to be taken from it, the swap of roles step by step, records, \
        a glossary and the sources; and for the host what each sheet is for, what to ask and how long \
        it takes. With --blanks participants find the outcome of each step themselves; with --key the \
        host's sheets tell it.
        """)
  }

  @Argument(
    help: "Architectures to write about; all if left out.",
    completion: .list(Tool.architectures.map(\.id)))
  var ids: [String] = []

  @Option(help: "What it is printed on: a4, letter, or slides of 16 by 9.")
  var paper = HandoutPaper.a4

  @Flag(help: "Leave out the roles, targets and records that participants should find.")
  var blanks = false

  @Flag(help: "Print the answers on the host's sheets.")
  var key = false

  @Option(
    help: "What to write: a list of html, pdf, and png for the drawings at twice their size.",
    completion: .list(HandoutFormat.allCases.map(\.rawValue)), transform: HandoutFormat.list)
  var formats: [HandoutFormat] = [.html, .pdf]

  @Option(help: "Who prints PDF: chromium or weasyprint; the first that is installed if left out.")
  var pdfEngine: PagePrinter.Engine?

  @Option(name: .shortAndLong, help: "The folder to write to.", completion: .directory)
  var output = "handout"

  @Option(help: "The theme of the drawings.")
  var theme = Theme.standard.name

  @Option(
    help: "A folder whose templates take the place of the built-in ones.", completion: .directory)
  var templates: String?

  func run() throws {
    let chosen = try Tool.architectures.choosing(ids)
    let theme = try DrawingOptions.theme(named: theme, among: Tool.themes)
    let library = try TemplateFolder.library(overriddenBy: templates)
    do {
      let printer = formats.contains(.pdf) ? try PagePrinter(pdfEngine) : nil
      let converter = formats.contains(.png) ? try ImageConverter() : nil
      let built = SiteBuilder(
        templates: library, formats: [.svg], theme: theme, options: .withinPage(.light)
      ).build(chosen)
      built.flatMap(\.problems).forEach(Console.printError)
      guard built.allSatisfy(\.problems.isEmpty) else { throw ExitCode.failure }
      try FileSystem.makeFolder(output)
      for architecture in built {
        guard let handout = try handout(of: architecture) else { continue }
        let name = Handout.fileName(of: architecture.id, hidesAnswers: blanks)
        try write(library.render(handout.value, with: "handout.html"), as: name, printer)
        try write(
          library.render(handout.hostValue(hasKey: key), with: "handout-host.html"),
          as: "\(name)-host", printer)
        for (number, svg) in converter == nil ? [] : handout.drawings {
          let bytes = try converter?.convert(Array(svg.utf8), to: .png) ?? []
          try put(bytes, as: "\(name)-\(number < 10 ? "0" : "")\(number).png")
        }
      }
    } catch let code as ExitCode {
      throw code
    } catch {
      Console.printError("error: \(error)")
      throw ExitCode.failure
    }
  }

  private func handout(of built: BuiltArchitecture) throws -> Handout? {
    guard let model = built.model else { return nil }
    let names = built.scenarios.flatMap(\.strips).map(\.picture.name)
    let strips = Dictionary(
      names.compactMap { name in
        built.files.first { $0.path == "\(built.id)/\(name).svg" }.map { (name, $0.text) }
      }, uniquingKeysWith: { first, _ in first })
    return try Handout(
      model, drawings: built.drawings, scenarios: built.scenarios, strips: strips, paper: paper,
      hidesAnswers: blanks)
  }

  /// Writes a page, and its PDF where that was asked for.
  private func write(_ html: String, as name: String, _ printer: PagePrinter?) throws {
    if formats.contains(.html) { try put(Array(html.utf8), as: "\(name).html") }
    if let printer { try put(try printer.pdf(of: html), as: "\(name).pdf") }
  }

  private func put(_ bytes: [UInt8], as name: String) throws {
    try FileSystem.replace("\(output)/\(name)", with: bytes)
    Console.print("wrote \(output)/\(name)")
  }
}

/// What a handout can be.
enum HandoutFormat: String, CaseIterable {
  case html
  case pdf
  /// The drawings at twice their size.
  case png

  /// Reads a list such as `html,png`.
  ///
  /// - Throws: A sentence that names every format that there is not.
  static func list(_ text: String) throws -> [HandoutFormat] {
    try Self.values(in: text, called: "format")
  }
}

extension HandoutPaper: ExpressibleByArgument {}
