import Foundation
import TestSupport
import Testing

/// The command line as a program sees it.
struct CommandTests {
  private func refarch(_ arguments: String...) throws -> Tool.Result {
    try Tool.run(Tool.refarch, arguments)
  }

  // MARK: Questions

  @Test func `list names architectures, views and scenarios`() throws {
    let result = try refarch("list", "--json")
    #expect(result.status == 0 && result.errors == "")
    let entries = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
    #expect(entries.count == 4)
    let swap = try #require(
      entries.first { $0["id"] as? String == "cross-region-disaster-recovery" })
    #expect(Set(swap.keys) == ["id", "title", "summary", "views", "scenarios"])
    #expect((swap["views"] as? [String])?.first == "overview")
    let scenarios = try #require(swap["scenarios"] as? [[String: Any]])
    let steps = scenarios.first { $0["id"] as? String == "site-swap-and-back" }?["steps"]
    #expect(
      (steps as? [[String: Any]])?.map { $0["id"] as? String } == [
        "site-swap-and-back:1", "site-swap-and-back:2",
      ])
  }

  @Test(arguments: ["NET-11", "net-11", "unplaced-element"])
  func `explain knows facts and diagnostics`(id: String) throws {
    let result = try refarch("explain", id)
    #expect(result.status == 0)
    #expect(result.output.lowercased().hasPrefix(id.lowercased()))
  }

  @Test(arguments: [
    (["explain", "net-110"], "did you mean 'NET-10'?"),
    (["explain", "unplaced-elemnt"], "did you mean 'unplaced-element'?"),
    (["build", "high-availabilty"], "did you mean 'high-availability'?"),
    (["biuld"], "there is no command 'biuld'; did you mean 'build'?"),
    (["preview", "--port", "99999"], "up to 65535"),
    (["build", "--chek"], "Did you mean '--check'?"),
    (["build", "--theme", "prnt"], "did you mean 'print'?"),
    (["audit", "--theme", "standrd"], "did you mean 'standard'?"),
    (
      ["build", "--formats", "svg,gif"],
      "unknown format 'gif'; there are dot, svg, mmd, md, html, png, pdf"
    ),
    (["build", "--formats", ""], "no format; there are dot, svg, mmd, md, html, png, pdf"),
    (["build", "--scheme", "dusk"], "'dusk' is invalid"),
    (["build", "--templates", "/nowhere"], "there is no folder '/nowhere' for templates"),
  ])
  func `a slip of the pen gets a suggestion and exit code 64`(
    arguments: [String], suggestion: String
  ) throws {
    let result = try Tool.run(Tool.refarch, arguments)
    #expect(result.status == 64)
    #expect(result.errors.contains(suggestion), "\(result.errors)")
  }

  @Test func `help and completion scripts are there`() throws {
    for arguments in [
      ["--help"], ["build", "--help"], ["--version"], ["--generate-completion-script", "bash"],
    ] {
      let result = try Tool.run(Tool.refarch, arguments)
      #expect(result.status == 0 && !result.output.isEmpty, "\(arguments)")
    }
  }

  // MARK: Building

  @Test func `build writes, then leaves unchanged files alone`() throws {
    try Tool.withTemporaryFolder { folder in
      let first = try refarch("build", "--output", folder)
      #expect(
        first.status == 0 && first.output.hasSuffix("files, 164 changed\n"), "\(first.output)")
      let second = try refarch("build", "--output", folder)
      #expect(second.output == "164 files, 0 changed\n")
      #expect(try refarch("build", "--check", "--output", folder).status == 0)
    }
  }

  @Test func `check shows what differs, and writes nothing`() throws {
    try Tool.withTemporaryFolder { folder in
      _ = try refarch("build", "--output", folder)
      let page = "\(folder)/high-availability/index.md"
      let text = try Tool.read(page).replacing(
        "</a>High availability\n", with: "</a>Low availability\n", maxReplacements: 1)
      try text.write(toFile: page, atomically: true, encoding: .utf8)
      try FileManager.default.removeItem(atPath: "\(folder)/notes.md")
      let result = try refarch("build", "--check", "--output", folder)
      #expect(result.status == 1)
      #expect(result.output.contains("differs: \(page)"))
      #expect(
        result.output.contains(
          "@@ -1,2 +1,2 @@\n-# <a id=\"top\"></a>Low availability\n+# <a id=\"top\"></a>High availability\n"
        ))
      #expect(result.output.contains("missing: \(folder)/notes.md"))
      #expect(try Tool.read(page) == text)
    }
  }

  @Test func `a build tells other programs what it wrote, and would write`() throws {
    struct Report: Decodable {
      struct File: Decodable, Equatable {
        let path: String
        let change: String
      }
      let version: Int
      let output: String
      let files: Int
      let changes: [File]
    }
    func report(_ arguments: String...) throws -> (status: Int32, report: Report) {
      let result = try Tool.run(
        Tool.refarch, ["build", "high-availability", "--json"] + arguments)
      return (
        result.status, try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
      )
    }
    try Tool.withTemporaryFolder { folder in
      let first = try report("--output", folder)
      #expect(first.status == 0 && first.report.version == 1 && first.report.output == folder)
      #expect(first.report.changes.count == first.report.files)
      #expect(first.report.changes.allSatisfy { $0.change == "written" })
      try FileManager.default.removeItem(atPath: "\(folder)/rules.md")
      try "x".write(toFile: "\(folder)/index.md", atomically: true, encoding: .utf8)
      let second = try report("--output", folder, "--check")
      #expect(second.status == 1)
      #expect(
        second.report.changes == [
          Report.File(path: "index.md", change: "different"),
          Report.File(path: "rules.md", change: "missing"),
        ])
    }
  }

  @Test(arguments: ["mkdocs", "hugo", "sphinx"])
  func `a site has all pages, and drawings as its generator shows them`(_ site: String) throws {
    try Tool.withTemporaryFolder { folder in
      let result = try refarch("build", "--site", site, "--output", folder)
      #expect(result.status == 0, "\(result.errors)")
      let index = site == "hugo" ? "_index.md" : "index.md"
      let page = try Tool.read("\(folder)/high-availability/\(index)")
      #expect(page.hasPrefix("---\n") && page.contains("overview.svg"))
      #expect(try Tool.read("\(folder)/index.json").contains("high-availability/\(index)"))
      let dark = "\(folder)/high-availability/overview.dark.svg"
      #expect(FileManager.default.fileExists(atPath: dark) == (site == "sphinx"))
    }
  }

  @Test func `Hugo would leave out drawings in pages, and is not given any`() throws {
    let result = try refarch("build", "--site", "hugo", "--drawings", "inline")
    #expect(result.status == 64 && result.errors.contains("--drawings files"))
  }

  @Test func `only files of our own are removed`() throws {
    try Tool.withTemporaryFolder { folder in
      _ = try refarch("build", "--output", folder)
      let manifest = "\(folder)/.refarch.json"
      let stale = ["high-availability/old-view.svg", "retired/index.md"]
      for path in stale + ["high-availability/mine.txt", "README.txt"] {
        let url = URL(fileURLWithPath: "\(folder)/\(path)")
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try "x".write(to: url, atomically: true, encoding: .utf8)
      }
      let listed = try Tool.read(manifest).replacing(
        "\"high-availability\" : [",
        with: """
          "retired" : ["retired/index.md", "../outside.txt", "/etc/passwd"],
          "high-availability" : ["high-availability/old-view.svg",
          """)
      try listed.write(toFile: manifest, atomically: true, encoding: .utf8)
      let result = try refarch("build", "--output", folder)
      #expect(result.status == 0)
      for path in stale {
        #expect(result.output.contains("removed \(folder)/\(path)"))
        #expect(!FileManager.default.fileExists(atPath: "\(folder)/\(path)"))
      }
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/retired"))
      #expect(try Tool.read("\(folder)/high-availability/mine.txt") == "x")
      #expect(try Tool.read("\(folder)/README.txt") == "x")
      #expect(try refarch("build", "--check", "--output", folder).status == 0)
    }
  }

  @Test func `building one architecture leaves the others' files`() throws {
    try Tool.withTemporaryFolder { folder in
      _ = try refarch("build", "--output", folder)
      let page = "\(folder)/log-analytics/index.md"
      try "changed".write(toFile: page, atomically: true, encoding: .utf8)
      let result = try refarch("build", "high-availability", "--output", folder)
      #expect(result.status == 0)
      #expect(try Tool.read(page) == "changed")
      #expect(FileManager.default.fileExists(atPath: "\(folder)/log-analytics/overview.svg"))
    }
  }

  @Test func `templates are written out and used`() throws {
    try Tool.withTemporaryFolder { folder in
      #expect(try refarch("templates", "--output", "\(folder)/t").status == 0)
      let index = "\(folder)/t/index.md.mustache"
      try "{{% CONTENT_TYPE:TEXT}}Mine{{#architectures}} {{id}}{{/architectures}}"
        .write(toFile: index, atomically: true, encoding: .utf8)
      let result = try refarch("build", "--output", "\(folder)/o", "--templates", "\(folder)/t")
      #expect(result.status == 0, "\(result.errors)")
      #expect(
        try Tool.read("\(folder)/o/index.md")
          == "Mine high-availability same-region-replica cross-region-disaster-recovery log-analytics\n"
      )
      try "{{nothing}}".write(toFile: index, atomically: true, encoding: .utf8)
      let broken = try refarch("build", "--output", "\(folder)/o", "--templates", "\(folder)/t")
      #expect(broken.status == 1)
      #expect(
        broken.errors.contains("index.md.mustache:1: error: the page has nothing called 'nothing'"))
      #expect(try Tool.read("\(folder)/o/index.md").hasPrefix("Mine"))
    }
  }

  // MARK: Trouble

  @Test func `a folder that is a file is a clear sentence`() throws {
    try Tool.withTemporaryFolder { folder in
      try "x".write(toFile: "\(folder)/file", atomically: true, encoding: .utf8)
      let result = try refarch("build", "--output", "\(folder)/file")
      #expect(result.status == 1)
      #expect(
        result.errors.hasPrefix("error: cannot make the folder '\(folder)/file'"),
        "\(result.errors)")
      #expect(result.errors.split(separator: "\n").count == 1)
    }
  }

  @Test func `a closed pipe does not stop a build`() throws {
    try Tool.withTemporaryFolder { folder in
      let result = try Tool.run(
        "bash", ["-c", "set -o pipefail; '\(Tool.refarch)' build --output '\(folder)' | true"])
      #expect(result.status == 0 && result.errors == "")
      #expect(try refarch("build", "--check", "--output", folder).status == 0)
    }
  }

  @Test func `a damaged list of files removes nothing`() throws {
    try Tool.withTemporaryFolder { folder in
      _ = try refarch("build", "--output", folder)
      try "{ damaged".write(
        toFile: "\(folder)/.refarch.json", atomically: true, encoding: .utf8)
      let result = try refarch("build", "--output", folder)
      #expect(result.status == 0 && result.output == "164 files, 0 changed\n", "\(result.output)")
    }
  }
}
