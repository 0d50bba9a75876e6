import ArchitectureModel
import ArgumentParser
import Documents
import Foundation
import Synchronization

/// Writes the DOT text, the drawing and the page of every view.
struct BuildCommand<Tool: ArchitectureTool>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "build",
      abstract: "Writes DOT, SVG and Markdown for all architectures, or for some.",
      discussion: """
        Files appear whole or not at all, unchanged files are not touched, and files of an earlier \
        build that no longer belong are removed. Exit code 1 says that something failed, or, with \
        --check, that something differs.
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

  @Flag(help: "Write nothing; show what differs, and exit with 1 if anything does.")
  var check = false

  @Flag(help: "Show how long each part took.")
  var timings = false

  func run() throws {
    var clock = Stopwatch()
    let chosen = try Tool.architectures.choosing(ids)
    let builder = SiteBuilder(templates: try TemplateFolder.library(overriddenBy: templates))
    clock.lap("templates")
    let built = Self.buildAll(Tool.architectures, with: builder)
    clock.lap("drawings and pages")
    let failed = built.filter { !$0.problems.isEmpty }
    for entry in built { (entry.warnings + entry.problems).forEach(Console.printError) }

    var files = Dictionary(
      built.filter { entry in entry.problems.isEmpty && chosen.contains { $0.id == entry.id } }
        .map { ($0.id, $0.files) }, uniquingKeysWith: { first, _ in first })
    for entry in failed where chosen.contains(where: { $0.id == entry.id }) && entry.model != nil {
      files[entry.id] = nil
    }
    if failed.isEmpty { files[""] = try builder.rootFiles(built) }
    let differences = try apply(files)
    clock.lap("files")
    if timings { clock.report() }
    if !failed.isEmpty || (check && differences > 0) { throw ExitCode.failure }
  }

  /// Writes or compares; returns how many files differ.
  private func apply(_ files: [String: [SiteFile]]) throws -> Int {
    let folder = OutputFolder(path: output)
    let existing = Set(Tool.architectures.map(\.id))
    var count = 0
    let report = { (path: String, change: OutputFolder.Change) in
      count += 1
      change.lines(for: "\(output)/\(path)").forEach(Console.print)
    }
    do {
      if check {
        try folder.compare(files, existing: existing, report: report)
      } else {
        try folder.write(files, existing: existing, report: report)
      }
    } catch let error as FileError {
      Console.printError("error: \(error)")
      throw ExitCode.failure
    }
    let total = files.values.map(\.count).reduce(0, +)
    Console.print("\(total) files, \(count) \(check ? "different" : "changed")")
    return count
  }

  /// Builds all architectures, several at a time, in the order in which they were given.
  private static func buildAll(
    _ architectures: [any Architecture], with builder: SiteBuilder
  ) -> [BuiltArchitecture] {
    let results = Mutex([Int: BuiltArchitecture]())
    DispatchQueue.concurrentPerform(iterations: architectures.count) { index in
      let built = builder.build(architectures[index])
      results.withLock { $0[index] = built }
    }
    return results.withLock { results in architectures.indices.compactMap { results[$0] } }
  }
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
}

extension [any Architecture] {
  /// The architectures with some identifiers; all without any.
  ///
  /// - Throws: A `ValidationError` that names every unknown identifier, with near misses.
  func choosing(_ ids: [String]) throws -> [any Architecture] {
    let known = map(\.id)
    let unknown = ids.filter { !known.contains($0) }
    guard unknown.isEmpty else {
      throw ValidationError(
        unknown.map { "there is no architecture '\($0)'\(known.didYouMean($0))" }
          .joined(separator: "\n") + "\nKnown: \(known.joined(separator: ", "))")
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
      let milliseconds =
        Double(duration.components.attoseconds) / 1e15
        + Double(duration.components.seconds) * 1000
      Console.printError("\(name): \(String(format: "%.1f", milliseconds)) ms")
    }
  }
}
