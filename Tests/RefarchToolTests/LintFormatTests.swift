import ArchitectureModel
import Foundation
import Rules
import TestSupport
import Testing

@testable import RefarchTool

/// Reports of findings whose texts hold every character that a format gives a meaning.
struct LintFormatTests {
  private let report = LintReport(parts: [
    LintReport.Part(
      id: "odd", title: "Odd",
      findings: [
        LintReport.Entry(
          finding: Finding(
            Diagnostic(
              .warning, "odd:rule,name",
              at: SourceLocation(file: "odd%dir/a:b,c.swift", line: 7),
              "100 % of <\"a\" & 'b'>: one, two\nthree\r]]>\u{1}", cure: "say 'x: y'")),
          drawings: ["odd/overview"])
      ])
  ])

  @Test func `GitHub's grammar keeps its own signs`() {
    let lines = GitHubAnnotations(report: report).lines
    #expect(lines.count == 1)
    #expect(
      lines[0].hasPrefix(
        "::warning file=odd%25dir/a%3Ab%2Cc.swift,line=7,title=odd%3Arule%2Cname::"
          + "100 %25 of <\"a\" & 'b'>: one, two%0Athree%0D]]>"))
    #expect(!lines[0].contains("\n") && !lines[0].contains("\r"))
    // As GitHub's runner reads it: a command, properties up to the next two colons, a message.
    let body = lines[0].dropFirst(2)
    let properties = body[..<(body.range(of: "::")?.lowerBound ?? body.startIndex)]
    #expect(properties.split(separator: " ", maxSplits: 1).last?.split(separator: ",").count == 3)
  }

  @Test(arguments: [
    ("%", "%25", "%25"), ("\r\n", "%0D%0A", "%0D%0A"), (":", ":", "%3A"), (",", ",", "%2C"),
    ("a", "a", "a"), ("%3A", "%253A", "%253A"),
  ])
  func `percent codes`(text: String, data: String, property: String) {
    #expect(GitHubAnnotations.data(text) == data)
    #expect(GitHubAnnotations.property(text) == property)
  }

  @Test func `JUnit stays well-formed`() throws {
    let text = JUnitReport(report: report, threshold: .warning).text
    try Tool.withTemporaryFolder { folder in
      let file = "\(folder)/report.xml"
      try Data(text.utf8).write(to: URL(fileURLWithPath: file))
      let check = try Tool.run("/usr/bin/xmllint", ["--noout", file])
      #expect(check.status == 0, "\(check.errors)")
    }
    #expect(text.contains("failures=\"1\""))
  }

  @Test func `a warning fails only below its threshold`() {
    #expect(JUnitReport(report: report, threshold: .error).text.contains("failures=\"0\""))
    #expect(report.isBroken(at: .warning) && !report.isBroken(at: .error))
  }

  @Test func `colours stand round the severity, on a terminal only`() throws {
    let colored = LintText(report: report, isColored: true).lines[0]
    let plain = LintText(report: report, isColored: false).lines[0]
    #expect(colored.contains("\u{1B}[1;33mwarning:\u{1B}[0m"))
    #expect(!plain.contains("\u{1B}"))
  }

  @Test func `SARIF takes a finding that no rule made`() throws {
    let data = Data(try JSON.text(SARIFLog(report, version: "1.0.0")).utf8)
    let log = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    #expect(result["ruleIndex"] == nil && result["level"] as? String == "warning")
  }
}
