package import Diagrams
import Facts

/// The picture of a view, with what pages say about it.
package struct PageDrawing: Sendable {
  package let view: View
  package let drawing: LaidOutDrawing
  package let picture: Picture

  package init(_ view: View, _ drawing: LaidOutDrawing, _ picture: Picture) {
    self.view = view
    self.drawing = drawing
    self.picture = picture
  }

  var value: TemplateValue {
    let description = LongDescription(picture.graph)
    var members = picture.image()
    members.merge([
      "anchor": .text(Markdown(source: "view-\(view.name)")),
      "title": .text("\(view.title)"),
      "summary": .text("\(view.summary)"),
      "dot": .text(Markdown(source: "\(view.name).dot")),
      "steps": .list(workflow),
      "description": .list(
        (description.boundaries + description.lines).map {
          .text(Markdown(source: Markdown.escaped($0)))
        }),
    ]) { first, _ in first }
    return .object(members)
  }

  /// The numbered sentences below the drawing.
  var workflow: [TemplateValue] {
    view.steps.map { step in
      .object([
        "number": .number(step.number),
        "text": .text(Sentence("\(step.text).", facts: step.facts).cited),
      ])
    }
  }
}
