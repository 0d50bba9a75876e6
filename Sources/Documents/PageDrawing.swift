package import Diagrams
import Facts

/// The picture of a view, with what pages say about it.
package struct PageDrawing: Sendable {
  package let view: View
  package let picture: Picture

  package init(_ view: View, _ picture: Picture) {
    self.view = view
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
    ]) { first, _ in first }
    return .object(members)
  }
}
