import Foundation
import Synchronization
import TestSupport
import Testing

/// A package of a user's own, with an architecture of its own, has the whole tool.
struct SamplePackageTests {
  @Test func `an own package builds and draws`() throws {
    let tool = try SamplePackage.tool()
    try Tool.withTemporaryFolder { folder in
      let result = try Tool.run(tool, ["build", "--output", folder, "--timings"])
      #expect(result.status == 0, "\(result.errors)")
      for file in ["index.md", "telemetry/index.md", "telemetry/overview.svg"] {
        #expect(FileManager.default.fileExists(atPath: "\(folder)/\(file)"), "\(file)")
      }
      let page = try Tool.read("\(folder)/telemetry/index.md")
      #expect(page.contains("Telemetry store has virtual network integration"))
    }
  }

  @Test func `an own package has the command build-diagrams`() throws {
    _ = try SamplePackage.tool()
    try Tool.withTemporaryFolder { folder in
      let result = try SamplePackage.package(["build-diagrams", "--output", folder])
      #expect(result.status == 0, "\(result.errors)")
      #expect(FileManager.default.fileExists(atPath: "\(folder)/telemetry/overview.svg"))
      #expect(
        try SamplePackage.package(["build-diagrams", "--check", "--output", folder]).status == 0)
      let refused = try SamplePackage.package(["build-diagrams", "--product", "nothing"])
      #expect(refused.status != 0 && refused.errors.contains("there are telemetry"))
    }
  }

  @Test func `an own theme colours the drawings and puts its logo into the title block`() throws {
    let tool = try SamplePackage.tool()
    try Tool.withTemporaryFolder { folder in
      let result = try Tool.run(tool, ["build", "--output", folder, "--theme", "house"])
      #expect(result.status == 0, "\(result.errors)")
      let drawing = try Tool.read("\(folder)/telemetry/overview.svg")
      #expect(drawing.contains("class=\"logo\"") && drawing.contains("M0 20L12 4l12 16z"))
      #expect(drawing.contains("#b3206e") && !drawing.contains("#1f5fbf"))
      let dark = try #require(drawing.components(separatedBy: "prefers-color-scheme").last)
      #expect(dark.contains("logo-0 { fill: #f08cc0 }"))
      #expect(try Tool.run(tool, ["audit", "--theme", "house"]).status == 0)
    }
  }
}

/// The package under `Tests/SamplePackage`, built once for all tests.
enum SamplePackage {
  private static let lock = Mutex(false)

  /// Builds the package and returns the path of its tool.
  static func tool() throws -> String {
    let scratch = "\(Tool.root)/.build/sample"
    try lock.withLock { isBuilt in
      guard !isBuilt else { return }
      var result = try build(scratch)
      if result.status != 0 {
        // An incremental build does not notice files that were added to a dependency at a path.
        try FileManager.default.removeItem(atPath: scratch)
        result = try build(scratch)
      }
      #expect(result.status == 0, "\(result.output.suffix(2000))")
      isBuilt = result.status == 0
    }
    return "\(scratch)/debug/telemetry"
  }

  /// Runs a command plugin of the package, once it is built.
  static func package(_ arguments: [String]) throws -> Tool.Result {
    try lock.withLock { _ in
      try Tool.run(
        "swift",
        [
          "package", "--package-path", "\(Tool.root)/Tests/SamplePackage", "--scratch-path",
          "\(Tool.root)/.build/sample", "--allow-writing-to-package-directory",
        ] + arguments)
    }
  }

  private static func build(_ scratch: String) throws -> Tool.Result {
    try Tool.run(
      "swift",
      ["build", "--package-path", "\(Tool.root)/Tests/SamplePackage", "--scratch-path", scratch])
  }
}
