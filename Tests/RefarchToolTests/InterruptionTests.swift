import Foundation
import TestSupport
import Testing

/// A build that is killed, or that runs out of disk, leaves each file whole: old or new.
struct InterruptionTests {
  private static let hasStrace = FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")

  struct Fault: Sendable, CustomTestStringConvertible {
    let calls: String
    let effect: String
    var testDescription: String { "\(calls) \(effect)" }
  }

  @Test(
    .enabled(if: hasStrace),
    arguments: [
      Fault(calls: "rename,renameat,renameat2", effect: "signal=KILL"),
      Fault(calls: "openat", effect: "signal=KILL"),
      Fault(calls: "write", effect: "signal=KILL"),
      Fault(calls: "write", effect: "error=ENOSPC"),
    ])
  func `every file is old or new`(fault: Fault) throws {
    let tool = try SamplePackage.tool()
    try Tool.withTemporaryFolder { folder in
      let site = try Site(tool, folder)
      let touches = try site.touches(of: fault)
      #expect(touches.count >= 3)
      let watched = touches.paths.flatMap { ["-P", $0] } + ["-e", "trace=\(fault.calls)"]
      for point in 1...touches.count {
        try site.restore()
        let result = try site.buildNew(
          under: watched + ["-e", "inject=\(fault.calls):\(fault.effect):when=\(point)"])
        #expect(result.status != 0, "\(fault) \(point)")
        if fault.effect.hasPrefix("error") {
          #expect(result.errors.contains("No space left on device"), "\(result.errors)")
        }
        for (path, text) in try site.snapshot() where !path.contains(".refarch-tmp") {
          #expect([site.old[path], site.new[path]].contains(text), "\(path), \(fault) \(point)")
        }
        try site.restore()
        #expect(try site.snapshot() == site.old, "left behind by \(fault) \(point)")
      }
    }
  }
}

/// An output folder with an old and a new state.
private struct Site {
  private let tool: String
  private let folder: String
  private(set) var old: [String: String] = [:]
  private(set) var new: [String: String] = [:]

  init(_ tool: String, _ folder: String) throws {
    self.tool = tool
    self.folder = folder
    _ = try Tool.run(tool, ["templates", "--output", "\(folder)/templates"])
    for name in ["architecture.md", "errata.md", "index.md", "notes.md", "sources.md"] {
      let path = "\(folder)/templates/\(name).mustache"
      try (try Tool.read(path) + "\nChanged.\n").write(
        toFile: path, atomically: true, encoding: .utf8)
    }
    _ = try Tool.run(tool, newBuild)
    new = try snapshot()
    try restore()
    old = try snapshot()
  }

  private var newBuild: [String] {
    ["build", "--output", "\(folder)/output", "--templates", "\(folder)/templates"]
  }

  /// Builds the old state again; that also clears away what an interrupted build left.
  func restore() throws {
    let result = try Tool.run(tool, ["build", "--output", "\(folder)/output"])
    #expect(result.status == 0, "\(result.errors)")
  }

  func buildNew(under options: [String]) throws -> Tool.Result {
    try Tool.run("strace", ["-f", "-qq", "-o", "\(folder)/trace"] + options + [tool] + newBuild)
  }

  /// The paths in the output folder that the faulty calls touch, and how often they do.
  ///
  /// A fault that watches these paths alone counts no call of the libraries beneath, which open
  /// their own files on whichever thread comes first.
  func touches(of fault: InterruptionTests.Fault) throws -> (paths: [String], count: Int) {
    _ = try buildNew(under: ["-y", "-e", "trace=\(fault.calls)"])
    let touching = try Tool.read("\(folder)/trace").split(separator: "\n").filter {
      $0.contains("\(folder)/output")
    }
    let path = try Regex("\(NSRegularExpression.escapedPattern(for: folder))/output[^\">]*")
    let paths = Set(touching.flatMap { $0.matches(of: path).map { String($0.0) } })
    return (paths.sorted(), touching.count)
  }

  /// The whole text of each file, by path.
  func snapshot() throws -> [String: String] {
    var files: [String: String] = [:]
    let output = "\(folder)/output"
    for path in try FileManager.default.subpathsOfDirectory(atPath: output) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(output)/\(path)", isDirectory: &isFolder)
      if !isFolder.boolValue { files[path] = try Tool.read("\(output)/\(path)") }
    }
    return files
  }
}
