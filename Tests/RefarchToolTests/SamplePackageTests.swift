import Foundation
import TestSupport
import Testing

/// A package of a user's own, with an architecture of its own, has the whole tool.
struct SamplePackageTests {
  @Test func `an own package builds and draws`() throws {
    let package = "\(Tool.root)/Tests/SamplePackage"
    let scratch = "\(Tool.root)/.build/sample"
    let build = try Tool.run(
      "swift", ["build", "--package-path", package, "--scratch-path", scratch])
    #expect(build.status == 0, "\(build.output.suffix(2000))")
    try Tool.withTemporaryFolder { folder in
      let result = try Tool.run(
        "\(scratch)/debug/telemetry", ["build", "--output", folder, "--timings"])
      #expect(result.status == 0, "\(result.errors)")
      for file in ["index.md", "telemetry/index.md", "telemetry/overview.svg"] {
        #expect(FileManager.default.fileExists(atPath: "\(folder)/\(file)"), "\(file)")
      }
      let page = try Tool.read("\(folder)/telemetry/index.md")
      #expect(page.contains("Telemetry store has virtual network integration"))
    }
  }
}
