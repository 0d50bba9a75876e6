import Foundation
import TestSupport
import Testing

/// A build that is killed, or that runs out of disk, leaves each file whole: old or new.
struct InterruptionTests {
  private static let hasStrace = FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")

  /// The whole text of each file of a folder, by path.
  private func snapshot(_ folder: String) throws -> [String: String] {
    var files: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder)
      if !isFolder.boolValue { files[path] = try Tool.read("\(folder)/\(path)") }
    }
    return files
  }

  @Test(
    .enabled(if: hasStrace),
    arguments: [
      ("rename,renameat,renameat2", "signal=KILL"), ("openat", "signal=KILL"),
      ("write", "signal=KILL"), ("write", "error=ENOSPC"),
    ])
  func `every file is old or new`(calls: String, fault: String) throws {
    try Tool.withTemporaryFolder { folder in
      let output = "\(folder)/output"
      let templates = "\(folder)/templates"
      _ = try Tool.run(Tool.refarch, ["templates", "--output", templates])
      for name in ["architecture.md", "index.md"] {
        let path = "\(templates)/\(name).mustache"
        try (try Tool.read(path) + "\nChanged.\n").write(
          toFile: path, atomically: true, encoding: .utf8)
      }
      let build = ["build", "--output", output]
      _ = try Tool.run(Tool.refarch, build + ["--templates", templates])
      let new = try snapshot(output)
      _ = try Tool.run(Tool.refarch, build)
      let old = try snapshot(output)
      #expect(old != new && old.keys == new.keys)

      var faults = 0
      var wasReached = true
      var when = calls == "openat" ? 60 : 1
      while wasReached {
        _ = try Tool.run(Tool.refarch, build)
        let result = try Tool.run(
          "strace",
          [
            "-f", "-qq", "-o", "\(folder)/trace", "-P", output, "-e", "trace=\(calls)", "-e",
            "inject=\(calls):\(fault):when=\(when)", Tool.refarch,
          ] + build + ["--templates", templates])
        wasReached = result.status != 0
        for (path, text) in try snapshot(output) where !path.contains(".refarch-tmp") {
          #expect(text == old[path] || text == new[path], "\(path) after \(calls) \(when)")
        }
        if wasReached { faults += 1 }
        when += calls == "openat" ? 7 : 1
        if when > 400 { break }
      }
      #expect(faults > 0)
      let last = try Tool.run(Tool.refarch, build)
      #expect(last.status == 0)
      #expect(try snapshot(output) == old)
    }
  }
}
