import ArchitectureModel
import ArgumentParser
import Facts
import Foundation
import Rules

/// Tells what Azure would refuse, what would fail, and what is said but not so.
struct LintCommand<Tool: ArchitectureTool>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lint",
      abstract: "Checks all architectures, or some, against what is known about Azure.",
      discussion: """
        Looks for what Azure would refuse (errors), for what defeats a design's purpose (warnings) and \
        for what is worth knowing (notes). 'refarch explain RULE' tells more of a rule. A finding that \
        you accept is suppressed in the architecture, with a reason.

        Exit code 0 says that nothing reached the threshold, 1 that something did, 64 that the call \
        was wrong.
        """)
  }

  /// How a report is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, sarif, github, junit
  }

  @Argument(
    help: "Architectures to check; all if left out.",
    completion: .list(Tool.architectures.map(\.id)))
  var ids: [String] = []

  @Option(help: "How to write the report: text, json, sarif, github or junit.")
  var format = Format.text

  @Flag(help: "Fail on warnings too.")
  var strict = false

  @Option(
    help: """
      The day of the verdict, such as 2026-11-25; today if left out. Suppressions end and keys expire \
      by it.
      """)
  var asOf: CalendarDay?

  @Option(
    name: .customLong("texts"), parsing: .upToNextOption,
    help: "Files, or folders of .md, .svg, .txt and .html files, whose wording is checked as well.",
    completion: .file())
  var paths: [String] = []

  func run() throws {
    let chosen = try Tool.architectures.choosing(ids)
    let day = (asOf ?? .today).text
    let texts = try readTexts()
    let report = LintReport(
      parts: concurrentMap(chosen) { LintReport.Part($0, on: day) }
        + (paths.isEmpty ? [] : [LintReport.Part(texts: texts)]))
    let threshold: Diagnostic.Severity = strict ? .warning : .error
    try write(report, threshold)
    if report.isBroken(at: threshold) { throw ExitCode.failure }
  }

  private func readTexts() throws -> [(path: String, text: String)] {
    let known = Tool.architectures.map(\.id)
    if let id = paths.first(where: { known.contains($0) && !FileSystem.isReadable($0) }) {
      throw ValidationError(
        "'\(id)' is an architecture, not a text; name architectures before '--texts'")
    }
    do {
      return try paths.flatMap { try TextFiles.texts(at: $0) }
    } catch {
      Console.printError("error: \(error)")
      throw ExitCode.failure
    }
  }

  private func write(_ report: LintReport, _ threshold: Diagnostic.Severity) throws {
    switch format {
    case .text:
      LintText(report: report, isColored: Console.isColored).lines.forEach(Console.print)
    case .json: try Console.print(json: LintJSON(report))
    case .sarif:
      let version = RootCommand<Tool>.configuration.version
      try Console.print(json: SARIFLog(report, version: version))
    case .github: GitHubAnnotations(report: report).lines.forEach(Console.print)
    case .junit: Console.print(JUnitReport(report: report, threshold: threshold).text)
    }
  }
}
