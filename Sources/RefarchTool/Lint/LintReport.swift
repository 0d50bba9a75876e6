import ArchitectureModel
import Diagrams
import Rules

/// Everything that was found in some architectures and texts.
struct LintReport: Sendable {
  /// What was found in one architecture, or in the texts.
  struct Part: Sendable {
    /// The identifier of the architecture; `texts` for texts.
    let id: String
    let title: String
    let findings: [Entry]
  }

  /// A finding, with the drawings that show the element to mend.
  struct Entry: Sendable {
    let finding: Finding
    /// As `ARCHITECTURE/VIEW`, in the order of the page.
    let drawings: [String]

    var diagnostic: Diagnostic { finding.diagnostic }
  }

  let parts: [Part]

  var entries: [Entry] { parts.flatMap(\.findings) }

  /// How many findings of a severity the author does not accept.
  func count(_ severity: Diagnostic.Severity) -> Int {
    entries.count { $0.finding.severity == severity && !$0.finding.isSuppressed }
  }

  /// Whether anything that the author does not accept is as severe as this.
  func isBroken(at threshold: Diagnostic.Severity) -> Bool {
    entries.contains { $0.finding.counts(at: threshold) }
  }
}

extension LintReport.Part {
  /// Looks at an architecture.
  ///
  /// - Parameter day: The day of the verdict, as `2026-11-25`; without one nothing is judged by date.
  init(_ architecture: any Architecture, on day: String?) {
    id = architecture.id
    title = architecture.title
    let resolution = Model.resolve(Declaration(architecture))
    let found =
      ForgottenElements.diagnostics(of: architecture).map { Finding($0) }
      + Linter().findings(in: resolution, on: day)
    let gallery = found.isEmpty ? [] : resolution.model?.diagrams() ?? []
    findings = found.map { finding in
      LintReport.Entry(
        finding: finding, drawings: gallery.drawings(of: finding, in: architecture.id))
    }
  }

  /// Looks at the wording of texts.
  init(texts: [(path: String, text: String)]) {
    id = "texts"
    title = "Texts"
    findings = concurrentMap(texts) { Linter().findings(in: Prose(text: $0.text, path: $0.path)) }
      .flatMap(\.self).map { LintReport.Entry(finding: $0, drawings: []) }
  }
}

extension [Diagram] {
  /// The drawings of an architecture that show the element to mend.
  fileprivate func drawings(of finding: Finding, in id: String) -> [String] {
    guard let element = finding.elements.first else { return [] }
    return filter { $0.graph.shows(element) }.map { "\(id)/\($0.view.name)" }
  }
}
