import ArchitectureModel
import Diagrams
import Rules

/// A report as test results: a suite for each architecture, a case for each rule.
struct JUnitReport {
  let report: LintReport
  /// Findings as severe as this are failures; others are told as output of a case that passes.
  let threshold: Diagnostic.Severity

  var text: String {
    let suites = report.parts.map { Suite($0, threshold) }
    let root = XML.element(
      "testsuites",
      [
        "name": "refarch lint", "tests": String(suites.map(\.cases.count).reduce(0, +)),
        "failures": String(suites.map(\.failures).reduce(0, +)),
      ], "\n\(suites.map(\.text).joined())")
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(root)"
  }

  private struct Suite {
    let id: String
    let cases: [Case]

    init(_ part: LintReport.Part, _ threshold: Diagnostic.Severity) {
      let byRule = Dictionary(grouping: part.findings) { $0.finding.rule }
      let rules = RuleCatalog.rules.map(\.identifier)
      let others = byRule.keys.filter { !rules.contains($0) }.sorted()
      id = part.id
      cases = (rules + others).map {
        Case(rule: $0, suite: part.id, entries: byRule[$0] ?? [], threshold: threshold)
      }
    }

    var failures: Int { cases.count { !$0.failures.isEmpty } }

    var text: String {
      XML.element(
        "testsuite",
        [
          "name": id, "tests": String(cases.count), "failures": String(failures),
          "skipped": String(cases.count(where: \.isSkipped)),
        ], "\n\(cases.map(\.text).joined())") + "\n"
    }
  }

  private struct Case {
    let rule: String
    let suite: String
    let entries: [LintReport.Entry]
    let threshold: Diagnostic.Severity

    var failures: [LintReport.Entry] {
      entries.filter { $0.finding.counts(at: threshold) }
    }

    private var remarks: [LintReport.Entry] {
      entries.filter { $0.finding.counts(at: .note) && !$0.finding.counts(at: threshold) }
    }

    /// Whether everything that was found is accepted.
    var isSkipped: Bool { !entries.isEmpty && entries.allSatisfy(\.finding.isSuppressed) }

    var text: String {
      let children =
        (isSkipped
          ? [
            XML.element(
              "skipped", ["message": entries.first?.finding.suppression?.reason ?? ""])
          ] : [])
        + (failures.isEmpty
          ? []
          : [
            XML.element(
              "failure",
              [
                "message": failures[0].diagnostic.summary,
                "type": failures[0].diagnostic.severity.rawValue,
              ], body(failures))
          ])
        + (remarks.isEmpty ? [] : [XML.element("system-out", [:], body(remarks))])
      return XML.element(
        "testcase", ["name": rule, "classname": suite],
        children.isEmpty ? nil : children.joined()) + "\n"
    }

    private func body(_ entries: [LintReport.Entry]) -> String {
      entries.flatMap(\.diagnostic.lines).map(XML.escaped).joined(separator: "\n")
    }
  }
}
