import Foundation
import TestSupport
import Testing

/// What the command line decides of drawings: formats, themes, grounds and frames.
struct DrawingCommandTests {
  private func build(
    _ folder: String, _ arguments: String..., path: String? = nil
  ) throws -> Tool.Result {
    try Tool.run(
      Tool.refarch, ["build", "high-availability", "--output", folder] + arguments,
      environment: path.map { ["PATH": $0] } ?? [:])
  }

  private func overview(_ folder: String) throws -> String {
    try Tool.read("\(folder)/high-availability/overview.svg")
  }

  // MARK: Formats

  @Test func `png and pdf are whole, and the same each time`() throws {
    try Tool.withTemporaryFolder { folder in
      let first = try build(folder, "--formats", "png,pdf")
      #expect(first.status == 0 && first.output.hasSuffix("30 files, 30 changed\n"), "\(first)")
      for (name, start) in [("overview.png", "\u{89}PNG"), ("overview.pdf", "%PDF")] {
        let data = try Data(
          contentsOf: URL(fileURLWithPath: "\(folder)/high-availability/\(name)"))
        #expect(
          String(decoding: data.prefix(4), as: Unicode.ASCII.self).suffix(3) == start.suffix(3))
      }
      #expect(try build(folder, "--formats", "png,pdf").output == "30 files, 0 changed\n")
    }
  }

  @Test func `formats that were not asked for are not left behind`() throws {
    try Tool.withTemporaryFolder { folder in
      _ = try build(folder)
      _ = try build(folder, "--formats", "svg")
      let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/high-availability")
      #expect(names.count == 15 && names.allSatisfy { $0.hasSuffix(".svg") })
    }
  }

  @Test func `a missing converter is told with its packages, and nothing is written`() throws {
    try Tool.withTemporaryFolder { folder in
      let result = try Tool.run(
        Tool.refarch, ["build", "--output", "\(folder)/new", "--formats", "png"],
        environment: ["PATH": folder])
      #expect(result.status != 0)
      let absolute = try Tool.run(
        "/usr/bin/env",
        [
          "-i", "PATH=\(folder)", Tool.refarch, "build", "--output", "\(folder)/new", "--formats",
          "png",
        ])
      #expect(absolute.status == 1)
      #expect(absolute.errors.contains("apt-get install librsvg2-bin"), "\(absolute.errors)")
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/new"))
    }
  }

  // MARK: Looks

  @Test func `title block and legend can be left out`() throws {
    try Tool.withTemporaryFolder { folder in
      _ = try build(folder)
      let framed = try overview(folder)
      #expect(framed.contains("class=\"titleblock\"") && framed.contains("class=\"legend\""))
      _ = try build(folder, "--no-title-block", "--no-legend")
      let bare = try overview(folder)
      #expect(!bare.contains("class=\"titleblock\"") && !bare.contains("class=\"legend\""))
      #expect(bare.contains("class=\"node\""))
    }
  }

  @Test func `one ground is drawn without the other`() throws {
    try Tool.withTemporaryFolder { folder in
      _ = try build(folder)
      #expect(try overview(folder).contains("prefers-color-scheme"))
      _ = try build(folder, "--scheme", "dark")
      let dark = try overview(folder)
      #expect(!dark.contains("prefers-color-scheme") && dark.contains("#10151b"))
      _ = try build(folder, "--scheme", "light")
      let light = try overview(folder)
      #expect(!light.contains("prefers-color-scheme") && !light.contains("#10151b"))
    }
  }

  @Test func `print has no colour but black, white and grey`() throws {
    try Tool.withTemporaryFolder { folder in
      _ = try build(folder, "--theme", "print")
      let text = try overview(folder)
      let colors = Set(text.matches(of: #/#[0-9a-f]{6}\b/#).map { String($0.0) })
      #expect(colors.count > 2)
      for color in colors {
        let pairs = [1, 3, 5].map { Array(color)[$0..<($0 + 2)] }
        #expect(Set(pairs).count == 1, "\(color)")
      }
    }
  }

  // MARK: The audit

  @Test func `audit measures all drawings, or some`() throws {
    let all = try Tool.run(Tool.refarch, ["audit"])
    #expect(all.status == 0 && all.output.hasSuffix("74 drawings, 0 defects\n"), "\(all.output)")
    let some = try Tool.run(Tool.refarch, ["audit", "high-availability", "--json"])
    let reports = try #require(
      try JSONSerialization.jsonObject(with: Data(some.output.utf8)) as? [[String: Any]])
    #expect(reports.count == 15)
    #expect(
      Set(reports[0].keys) == [
        "drawing", "width", "height", "crossings", "smallestType", "contrast", "defects",
      ])
  }
}
