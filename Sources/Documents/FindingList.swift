package import ArchitectureModel
package import Diagrams
import Rules

/// What the rules found in one architecture, for its page.
struct FindingList {
  private let findings: [Finding]
  private let model: Model
  private let drawings: [PageDrawing]

  init(_ findings: [Finding], in model: Model, drawings: [PageDrawing]) {
    self.findings = findings.sorted { $0.severity > $1.severity }
    self.model = model
    self.drawings = drawings
  }

  /// What is to be mended, the worst first.
  var open: [TemplateValue] { findings.filter { !$0.isSuppressed }.map(row) }

  /// What the author accepts, with the reason.
  var accepted: [TemplateValue] { findings.filter(\.isSuppressed).map(row) }

  private func row(_ finding: Finding) -> TemplateValue {
    let diagnostic = finding.diagnostic
    let reasons = diagnostic.reasons.map { Sentence.fact($0).cited }
    let why = Markdown(
      source: reasons.map(\.source).joined(separator: " "), citing: diagnostic.reasons)
    return .object([
      "severity": .text("\(finding.severity.rawValue.capitalizedFirst)"),
      "location": .text("\(code: "\(diagnostic.location)")"),
      "rule": .text(RuleReference(finding.rule).fromArchitecture),
      "summary": .text("\(diagnostic.summary.capitalizedFirst)"),
      "why": .text(why),
      "cure": .text("\(diagnostic.cure.capitalizedFirst)"),
      "drawn": .text(drawn(finding)),
      "reason": .text("\(finding.suppression?.reason.capitalizedFirst ?? "")"),
      "until": .text("\(finding.suppression?.lastDay.map { ", until \($0)" } ?? "")"),
    ])
  }

  /// The drawings that show the element to mend.
  private func drawn(_ finding: Finding) -> Markdown {
    guard let element = finding.elements.first else { return "–" }
    let places = drawings.filter { $0.picture.graph.shows(element) }.map { drawing in
      Markdown(source: "[\(Markdown.escaped(drawing.view.title))](#view-\(drawing.view.name))")
    }
    return places.isEmpty ? "–" : .list(places)
  }
}

extension [Finding] {
  /// Marks on the elements to mend; what the author accepts is not marked.
  package var flags: [ElementID: DiagramGraph.Flag] {
    let open = filter { !$0.isSuppressed && !$0.elements.isEmpty }
    return Dictionary(grouping: open) { $0.elements[0] }.mapValues { findings in
      DiagramGraph.Flag(
        findings.map(\.severity).max() ?? .note,
        findings.sorted { $0.severity > $1.severity }.map(\.diagnostic.summary)
          .joined(separator: "; "))
    }
  }
}
