package import ArchitectureModel
import Diagrams
import Simulation

/// The list of all architectures, with what each survives.
package struct IndexPage: Sendable {
  private let entries: [(model: Model, drawings: [PageDrawing])]

  private let hasNotes: Bool
  private let linksViewer: Bool

  /// - Parameter linksViewer: Whether a viewer of all architectures lies beside the page.
  package init(
    _ entries: [(model: Model, drawings: [PageDrawing])], hasNotes: Bool, linksViewer: Bool
  ) {
    self.linksViewer = linksViewer
    self.entries = entries
    self.hasNotes = hasNotes
  }

  package var value: TemplateValue {
    var members: [String: TemplateValue] = [
      "hasNotes": .flag(hasNotes), "linksViewer": .flag(linksViewer),
      "architectures": .list(entries.map(architecture)),
      "columns": .list(entries.map { .text("\($0.model.title)") }),
      "failures": .list(Failure.allCases.map(row)),
      "availability": .list(entries.map { .text(availability(of: $0.model)) }),
      "paid": .list(entries.map { .text(PaidParts(model: $0.model).cell) }),
    ]
    members["sources"] = SourceList(citedIn: .object(members)).value
    return .object(members)
  }

  private func architecture(_ entry: (model: Model, drawings: [PageDrawing])) -> TemplateValue {
    let overview = entry.drawings.first { $0.view.kind == .overview }
    return .object([
      "id": .text(Markdown(source: entry.model.id)),
      "title": .text("\(entry.model.title)"),
      "summary": .text(
        Sentence("\(entry.model.summary)", facts: entry.model.summaryFacts).cited),
      "whenToUse": .text("\(entry.model.whenToUse)"),
      "thumbnails": .list(
        [overview].compactMap(\.self).map { thumbnail($0.picture, of: entry.model) }),
    ])
  }

  private func thumbnail(_ picture: Picture, of model: Model) -> TemplateValue {
    let scale = 0.5
    var image = picture.image(in: model.id)
    image["width"] = .text(Markdown(source: number((picture.width * scale).rounded())))
    image["height"] = .text(Markdown(source: number((picture.height * scale).rounded())))
    return .object(image)
  }

  private func availability(of model: Model) -> Markdown {
    guard let figure = Simulator(model).availability(in: State(model)) else { return "–" }
    return Sentence("\(figure.inWords) \(figure.formula)", facts: figure.facts).cited
  }

  private func row(_ failure: Failure) -> TemplateValue {
    .object([
      "failure": .text("\(failure.title)"),
      "cells": .list(entries.map { .text(failure.cell(for: $0.model)) }),
    ])
  }
}
