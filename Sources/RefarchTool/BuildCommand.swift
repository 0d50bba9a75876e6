import ArchitectureModel
import ArgumentParser
import Diagrams
import Documents
import Foundation
import Rules

/// Writes the DOT text, the drawing and the page of every view.
struct BuildCommand<Tool: ArchitectureTool>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "build",
      abstract: "Writes drawings and pages for all architectures, or for some.",
      discussion: """
        The pages at the root tell of what is built and of what earlier builds left in the folder. Files \
        appear whole or not at all, unchanged files are not touched, and files of an earlier \
        build that no longer belong, or whose format was not asked for, are removed. What the rules \
        find stands on the pages and as marks on the drawings; no rule looks at the date here, so that \
        pages stay the same. Exit code 1 says that something failed, that Azure would refuse an \
        architecture or that it does not hold what it promises, or, with --check, that something differs.
        """)
  }

  @Argument(
    help: "Architectures to build; all if left out.",
    completion: .list(Tool.architectures.map(\.id)))
  var ids: [String] = []

  @Option(name: .shortAndLong, help: "The folder to write to.", completion: .directory)
  var output = "output"

  @Option(
    help: "A folder whose templates take the place of the built-in ones.", completion: .directory)
  var templates: String?

  @Option(
    help: "What to write: a list of dot, svg, mmd (Mermaid), md, html, png and pdf.",
    completion: .list(OutputFormat.allCases.map(\.rawValue)), transform: OutputFormat.list)
  var formats = OutputFormat.usual

  @OptionGroup var site: SiteOptions

  @OptionGroup var drawing: DrawingOptions

  @Flag(help: "Write nothing; show what differs, and exit with 1 if anything does.")
  var check = false

  @Flag(help: "Print what was written, or what differs, as JSON.")
  var json = false

  @Flag(help: "Show how long each part took.")
  var timings = false

  func run() throws {
    var clock = Stopwatch()
    let progress = ProgressLine()
    let chosen = try Tool.architectures.choosing(ids)
    let builder = SiteBuilder(
      templates: try TemplateFolder.library(overriddenBy: templates), formats: formats,
      converter: try converter(), theme: try drawing.theme(among: Tool.themes),
      options: drawing.frame,
      site: site.style(for: drawing.frame.scheme), advance: progress.advance)
    clock.lap("templates")
    let chosenIDs = Set(chosen.map(\.id))
    let built = builder.build(try shown(beside: chosenIDs))
    progress.finish()
    clock.lap("drawings and pages")
    for architecture in built {
      report(architecture, isChosen: chosenIDs.contains(architecture.id))
    }
    let isWhole = built.allSatisfy(\.problems.isEmpty)

    var parts = built.filter { chosenIDs.contains($0.id) && $0.model != nil }.map {
      OutputFolder.Part(owner: $0.id, files: $0.files, isWhole: $0.problems.isEmpty)
    }
    if isWhole {
      parts.append(
        OutputFolder.Part(owner: "", files: try rootFiles(built, builder), isWhole: true))
    }
    let differences = try apply(parts)
    clock.lap("files")
    if timings { clock.report() }
    let hasErrors = built.contains { chosenIDs.contains($0.id) && $0.hasErrors }
    if !isWhole || hasErrors || (check && differences > 0) { throw ExitCode.failure }
  }

  /// What the folder shows in the end: what is built now, and what earlier builds left there, since the
  /// pages at the root tell of all that is there and of nothing else.
  private func shown(beside chosen: Set<String>) throws -> [any Architecture] {
    do {
      let present = try OutputFolder(path: output).owners()
      return Tool.architectures.filter { chosen.contains($0.id) || present.contains($0.id) }
    } catch {
      Console.printError("error: \(error)")
      throw ExitCode.failure
    }
  }

  /// Prints what went wrong, and of what was to be built what was found; notes stand on the page only.
  private func report(_ built: BuiltArchitecture, isChosen: Bool) {
    let found = built.findings.filter { isChosen && $0.counts(at: .warning) }
    let forgotten = Tool.architectures.filter { isChosen && $0.id == built.id }
      .flatMap(ForgottenElements.diagnostics)
    ((forgotten + found.map(\.diagnostic)).flatMap(\.lines) + built.warnings.gathered
      + built.problems)
      .forEach(Console.printError)
  }

  private func converter() throws -> ImageConverter? {
    guard formats.contains(.png) || formats.contains(.pdf) else { return nil }
    do {
      return try ImageConverter()
    } catch {
      Console.printError("error: \(error)")
      throw ExitCode.failure
    }
  }

  private func rootFiles(
    _ built: [BuiltArchitecture], _ builder: SiteBuilder
  ) throws -> [SiteFile] {
    do {
      return try builder.rootFiles(built)
    } catch let error as TemplateError {
      Console.printError("\(error)")
      throw ExitCode.failure
    }
  }

  /// Writes or compares; returns how many files differ.
  private func apply(_ parts: [OutputFolder.Part]) throws -> Int {
    let folder = OutputFolder(path: output)
    let existing = Set(Tool.architectures.map(\.id))
    var changes: [BuildReport.File] = []
    let report = { (path: String, change: OutputFolder.Change) in
      changes.append(BuildReport.File(path: path, change: change.name))
      if !json { change.lines(for: "\(output)/\(path)").forEach(Console.print) }
    }
    do {
      if check {
        try folder.compare(parts, existing: existing, report: report)
      } else {
        try folder.write(parts, existing: existing, report: report)
      }
    } catch let error as FileError {
      Console.printError("error: \(error)")
      throw ExitCode.failure
    }
    let total = parts.map(\.files.count).reduce(0, +)
    if json {
      try Console.print(json: BuildReport(output: output, files: total, changes: changes))
    } else {
      Console.print("\(total) files, \(changes.count) \(check ? "different" : "changed")")
    }
    return changes.count
  }
}

/// What a build did, or would do, for other programs.
private struct BuildReport: Encodable {
  struct File: Encodable {
    /// The path within the folder.
    let path: String
    /// `written` or `removed`; with `--check` `different`, `missing` or `superfluous`.
    let change: String
  }

  let version = 1
  /// The folder.
  let output: String
  /// How many files belong to the build.
  let files: Int
  let changes: [File]
}

extension OutputFolder.Change {
  fileprivate func lines(for path: String) -> [String] {
    switch self {
    case .written: ["wrote \(path)"]
    case .removed: ["removed \(path)"]
    case .missing: ["missing: \(path)"]
    case .superfluous: ["superfluous: \(path)"]
    case .differs(let lines): ["differs: \(path)"] + lines
    }
  }

  /// The change in one word.
  fileprivate var name: String {
    switch self {
    case .written: "written"
    case .removed: "removed"
    case .missing: "missing"
    case .superfluous: "superfluous"
    case .differs: "different"
    }
  }
}

extension [any Architecture] {
  /// The architectures with some identifiers; all without any.
  ///
  /// - Throws: Exit code 64, after every unknown identifier was named with its near misses.
  func choosing(_ ids: [String]) throws -> [any Architecture] {
    let known = map(\.id)
    let unknown = ids.filter { !known.contains($0) }
    guard unknown.isEmpty else {
      for id in unknown {
        Console.printError("error: there is no architecture '\(id)'\(known.didYouMean(id))")
      }
      Console.printError("known architectures: \(known.joined(separator: ", "))")
      throw ExitCode.validationFailure
    }
    return ids.isEmpty ? self : filter { ids.contains($0.id) }
  }
}

/// How long the parts of a command took.
private struct Stopwatch {
  private var last = ContinuousClock.now
  private var laps: [(String, Duration)] = []

  mutating func lap(_ name: String) {
    let now = ContinuousClock.now
    laps.append((name, now - last))
    last = now
  }

  func report() {
    for (name, duration) in laps {
      let milliseconds = String(format: "%.1f", duration / .milliseconds(1))
      Console.printError("\(name): \(milliseconds) ms")
    }
  }
}

extension [String] {
  /// What is said of several drawings, once, with the first of them.
  fileprivate var gathered: [String] {
    let mark = ": warning: "
    let parts = map { $0.components(separatedBy: mark) }
    return parts.map { $0.dropFirst().joined(separator: mark) }.distinct.map { said in
      let drawings = parts.filter { $0.dropFirst().joined(separator: mark) == said }.compactMap(
        \.first
      )
      .distinct
      let others = drawings.count - 1
      return (drawings.first ?? "") + (others > 0 ? " and \(others) more" : "") + mark + said
    }
  }
}
