import ArchitectureModel
import Facts
import Rules

/// A report for other programs; keys are stable.
struct LintJSON: Encodable {
  struct Part: Encodable {
    let id: String
    let title: String
    let findings: [Entry]
  }

  struct Entry: Encodable {
    /// The identifier that `refarch explain` knows.
    let rule: String
    let severity: String
    let file: String
    let line: Int
    let summary: String
    let facts: [Reason]
    let cure: String
    let elements: [String]
    let scenario: String?
    /// As `ARCHITECTURE/VIEW`.
    let drawings: [String]
    /// Missing unless the author accepts the finding.
    let accepted: Acceptance?
  }

  struct Reason: Encodable {
    let id: String
    let statement: String
    let confidence: String
    let pages: [String]

    init(_ fact: Fact) {
      id = fact.id.text
      statement = fact.statement
      confidence = fact.confidence.rawValue
      pages = fact.sources.compactMap(\.address)
    }
  }

  struct Acceptance: Encodable {
    let reason: String
    let until: String?
  }

  let parts: [Part]

  init(_ report: LintReport) {
    parts = report.parts.map { part in
      Part(id: part.id, title: part.title, findings: part.findings.map(Entry.init))
    }
  }
}

extension LintJSON.Entry {
  init(_ entry: LintReport.Entry) {
    let diagnostic = entry.diagnostic
    rule = diagnostic.identifier
    severity = diagnostic.severity.rawValue
    file = diagnostic.location.relativeFile
    line = diagnostic.location.line
    summary = diagnostic.summary
    facts = diagnostic.reasons.compactMap(Ledger.fact).map(LintJSON.Reason.init)
    cure = diagnostic.cure
    elements = entry.finding.elements.map(\.text)
    scenario = entry.finding.scenario
    drawings = entry.drawings
    accepted = entry.finding.suppression.map {
      LintJSON.Acceptance(reason: $0.reason, until: $0.lastDay)
    }
  }
}
