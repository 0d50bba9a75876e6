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
    entries.contains { !$0.finding.isSuppressed && $0.finding.severity >= threshold }
  }
}

extension LintReport.Part {
  /// Looks at an architecture.
  ///
  /// - Parameter day: The day of the verdict, as `2026-11-25`; without one nothing is judged by date.
  init(_ architecture: any Architecture, on day: String?) {
    id = architecture.id
    title = architecture.title
    switch Model.resolve(Declaration(architecture)) {
    case .refused(let diagnostics):
      findings = diagnostics.map { LintReport.Entry(finding: Finding($0), drawings: []) }
    case .model(let model, let warnings):
      let found = warnings.map { Finding($0) } + Linter().findings(in: model, on: day)
      let gallery = found.isEmpty ? [] : model.diagrams()
      findings = found.map { finding in
        LintReport.Entry(
          finding: finding, drawings: model.drawings(of: finding.elements.first, in: gallery))
      }
    }
  }

  /// Looks at the wording of texts.
  init(texts: [(path: String, text: String)]) {
    id = "texts"
    title = "Texts"
    findings = texts.flatMap { Linter().findings(in: Prose(text: $0.text, path: $0.path)) }
      .map { LintReport.Entry(finding: $0, drawings: []) }
  }
}

extension Model {
  /// The drawings that show an element, as a card or as a boundary.
  fileprivate func drawings(of element: ElementID?, in gallery: [Diagram]) -> [String] {
    guard let element else { return [] }
    return gallery.filter { $0.shows(element) }.map { "\(id)/\($0.view.name)" }
  }
}
