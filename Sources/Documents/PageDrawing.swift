package import Diagrams
import Facts

/// What a page needs to know of a drawing.
package struct PageDrawing: Sendable {
  package let view: View
  package let graph: DiagramGraph
  /// The size of the picture in points.
  package let width: Double
  package let height: Double

  package init(view: View, graph: DiagramGraph, width: Double, height: Double) {
    self.view = view
    self.graph = graph
    self.width = width
    self.height = height
  }

  package var fileName: String { "\(view.name).svg" }

  /// One sentence in place of the picture.
  package var alternativeText: String {
    "\(graph.title), \(graph.subtitle): \(graph.summary)"
  }

  var value: TemplateValue {
    let description = LongDescription(graph)
    return .object([
      "anchor": .text(Markdown(source: "view-\(view.name)")),
      "title": .text("\(view.title)"),
      "summary": .text("\(view.summary)"),
      "file": .text(Markdown(source: fileName)),
      "dot": .text(Markdown(source: "\(view.name).dot")),
      "alt": .text(Markdown(source: XML.escaped(alternativeText))),
      "width": .text(Markdown(source: number(width))),
      "height": .text(Markdown(source: number(height))),
      "steps": .list(
        view.steps.map { step in
          .object([
            "number": .number(step.number),
            "text": .text(Sentence("\(step.text).", facts: step.facts).cited),
          ])
        }),
      "description": .list(
        (description.boundaries + description.lines).map {
          .text(Markdown(source: Markdown.escaped($0)))
        }),
    ])
  }
}
