import Foundation
import TestSupport
import Testing

/// `refarch lint` as a program or a pipeline sees it.
struct LintCommandTests {
  private func lint(_ arguments: String...) throws -> Tool.Result {
    try Tool.run(Tool.refarch, ["lint", "--as-of", "2026-11-25"] + arguments)
  }

  // MARK: Exit codes

  @Test func `our architectures and pages are clean, at any threshold`() throws {
    let result = try lint("--strict", "--texts", "\(Tool.root)/output")
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.hasSuffix("0 errors, 0 warnings, 1 note, 1 accepted\n"))
  }

  @Test(arguments: [
    ("Put the virtual endpoint in the subnet.", false, 0),
    ("Put the virtual endpoint in the subnet.", true, 1),
    ("The zone is privatelink.postgres.data.azure.com.", false, 1),
    ("A failover usually takes 60 to 120 seconds.", true, 0),
    ("", true, 0),
  ])
  func `the threshold decides the exit code`(text: String, isStrict: Bool, status: Int32) throws {
    try Tool.withTemporaryFolder { folder in
      let file = "\(folder)/text.md"
      try Data(text.utf8).write(to: URL(fileURLWithPath: file))
      let options = isStrict ? ["--strict"] : []
      let result = try Tool.run(
        Tool.refarch, ["lint", "high-availability", "--texts", file] + options)
      #expect(result.status == status, "\(result.output)")
    }
  }

  @Test(arguments: [
    (["lint", "--as-of", "2026-02-30"], "2026-02-30"), (["lint", "--format", "xml"], "xml"),
    (["lint", "high-availabilty"], "did you mean 'high-availability'?"),
  ])
  func `a call that is wrong exits with 64`(arguments: [String], word: String) throws {
    let result = try Tool.run(Tool.refarch, arguments)
    #expect(result.status == 64 && result.errors.contains(word), "\(result.errors)")
  }

  @Test func `a text that cannot be read exits with 1 and is named`() throws {
    let result = try lint("--texts", "/nowhere/text.md")
    #expect(result.status == 1 && result.errors.contains("/nowhere/text.md"))
  }

  @Test func `what is no text is refused, and links do not lead round in circles`() throws {
    try Tool.withTemporaryFolder { folder in
      let manager = FileManager.default
      try Data([0x41, 0x00, 0xff]).write(to: URL(fileURLWithPath: "\(folder)/binary.bin"))
      for link in ["self", "up"] {
        try manager.createSymbolicLink(atPath: "\(folder)/\(link)", withDestinationPath: ".")
      }
      try Data("A standby\nreplica.".utf8).write(to: URL(fileURLWithPath: "\(folder)/text.md"))
      let binary = try lint("high-availability", "--texts", "\(folder)/binary.bin")
      #expect(binary.status == 1 && binary.errors.contains("no text in UTF-8"))
      let device = try lint("high-availability", "--texts", "/dev/null")
      #expect(device.status == 1 && device.errors.contains("no regular file"))
      let whole = try lint("high-availability", "--texts", folder)
      #expect(whole.output.hasPrefix("\(folder)/text.md:1: warning: \"standby replica\""))
      #expect(whole.output.hasSuffix("0 errors, 1 warning, 0 notes\n"), "\(whole.output)")
    }
  }

  @Test func `an architecture among the texts is told so`() throws {
    let result = try lint("--texts", "high-availability")
    #expect(result.status == 64 && result.errors.contains("name architectures before"))
  }

  // MARK: Formats

  @Test func `text is plain in a pipe, and says where, what, why and how to mend it`() throws {
    let result = try lint("same-region-replica")
    #expect(!result.output.contains("\u{1B}"))
    let lines = result.output.split(separator: "\n")
    #expect(lines[0].hasPrefix("architectures/SameRegionReplica.swift:"))
    #expect(lines[0].hasSuffix("[geo-backup-after-swap]"))
    #expect(lines[1].hasPrefix("  note: ") && lines[1].contains("https://learn.microsoft.com/"))
    #expect(lines.contains { $0.hasPrefix("  help: ") })
    #expect(lines.contains { $0.hasPrefix("  drawn: same-region-replica/overview") })
  }

  @Test func `JSON holds every architecture, and what is accepted`() throws {
    let result = try lint("--format", "json")
    let text = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let object = try #require(text as? [String: Any])
    #expect(result.status == 0 && !object.isEmpty)
    #expect(result.output.contains("independent-promotion-hosts"))
  }

  @Test func `SARIF names every rule, and its results point at rules and lines`() throws {
    let result = try lint("--format", "sarif")
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let tool = try #require(run["tool"] as? [String: Any])
    let rules = try #require((tool["driver"] as? [String: Any])?["rules"] as? [[String: Any]])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(rules.count > 150 && results.count == 2)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    }
    #expect(results.count { ($0["suppressions"] as? [Any])?.isEmpty == false } == 1)
  }

  @Test func `JUnit is well-formed, with a suite for each architecture`() throws {
    let result = try lint("--format", "junit")
    try Tool.withTemporaryFolder { folder in
      let file = "\(folder)/report.xml"
      try Data(result.output.utf8).write(to: URL(fileURLWithPath: file))
      let check = try Tool.run("/usr/bin/xmllint", ["--noout", file])
      #expect(check.status == 0, "\(check.errors)")
    }
    #expect(result.output.count(of: "<testsuite ") == 4)
    #expect(result.output.count(of: "<skipped ") == 1)
  }

  @Test func `GitHub gets one line for each finding`() throws {
    let result = try lint("--format", "github")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines[0].hasPrefix("::notice file=architectures/SameRegionReplica.swift,line="))
    #expect(lines[0].contains(",title=geo-backup-after-swap::"))
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
