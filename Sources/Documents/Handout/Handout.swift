package import ArchitectureModel
import Diagrams
import Facts
import Simulation

/// A workshop handout: one drawing a sheet with what is to be taken from it, the scenario that matters
/// most step by step, its records, a glossary and the sources; and the host's own sheets.
package struct Handout {
  let paper: HandoutPaper
  private let model: Model
  private let hidesAnswers: Bool
  let pages: [HandoutPage]

  /// - Parameters:
  ///   - strips: The strips of the scenarios as SVG, by name.
  ///   - hidesAnswers: Whether what participants should find is left out.
  /// - Throws: ``MissingGeometry`` when a drawing has none.
  package init(
    _ model: Model, drawings: [PageDrawing], scenarios: [ScenarioDrawings],
    strips: [String: String], paper: HandoutPaper, hidesAnswers: Bool
  ) throws {
    self.model = model
    self.paper = paper
    self.hidesAnswers = hidesAnswers
    var maker = HandoutMaker(model, strips: strips, hidesAnswers: hidesAnswers)
    let sheets = try maker.sheets(drawings: drawings, scenarios: scenarios)
    pages = sheets + BackMatter(model, citedIn: sheets.flatMap(\.texts)).pages(on: paper)
  }

  /// What stands before the file's ending.
  package static func fileName(of id: String, hidesAnswers: Bool) -> String {
    hidesAnswers ? "\(id)-blanks" : id
  }

  // MARK: For participants

  package var value: TemplateValue {
    document([
      "pages": .list(pages.enumerated().map { page($0.element, number: $0.offset + 1) })
    ])
  }

  /// What both documents need, with what each has of its own.
  private func document(_ own: [String: TemplateValue]) -> TemplateValue {
    .object(
      own.merging([
        "title": .text("\(model.title)"), "paper": .verbatim(paper.rawValue),
        "width": .verbatim(number(paper.size.width)),
        "height": .verbatim(number(paper.size.height)),
      ]) { first, _ in first })
  }

  private func page(_ page: HandoutPage, number: Int) -> TemplateValue {
    var members: [String: TemplateValue] = [
      "number": .number(number), "count": .number(pages.count), "title": .text(page.title),
      "caption": .text(page.caption), "isCover": .flag(false), "isDrawing": .flag(false),
      "isRecords": .flag(false), "isBackMatter": .flag(false),
    ]
    switch page.content {
    case .cover(let cover):
      members["isCover"] = .flag(true)
      members["summary"] = .text(cover.summary)
      members["whenToUse"] = .text(cover.whenToUse)
      members["contents"] = .list(contents)
    case .drawing(let plate):
      let layout = layout(of: plate)
      members["isDrawing"] = .flag(true)
      members["drawing"] = .verbatim(plate.svg)
      members["plateWidth"] = .verbatim(Diagrams.number(layout.size.width, digits: 1))
      members["plateHeight"] = .verbatim(Diagrams.number(layout.size.height, digits: 1))
      members["textSize"] = .verbatim(Diagrams.number(layout.textSize))
      members["textWidth"] = .list(
        [layout.textWidth].compactMap(\.self).map {
          .verbatim(Diagrams.number($0, digits: 1))
        })
      members["hasAnswers"] = .flag(!plate.answers.isEmpty)
      members["answers"] = .list(plate.answers.map { $0.value(isHidden: hidesAnswers) })
      members["takeaways"] = .list(plate.takeaways.map { $0.value(isHidden: hidesAnswers) })
    case .records(let sheet):
      members["isRecords"] = .flag(true)
      members["columns"] = .texts(sheet.columns)
      let height = (paper.room.height - 30) / Double(max(sheet.rows.count, 1))
      members["rowHeight"] = .verbatim(Diagrams.number(min(max(height, 8), 16), digits: 1))
      members["rows"] = .list(
        sheet.rows.map { row in
          .object([
            "name": .text(row.name), "keeper": .text(row.keeper),
            "cells": .list(row.cells.map { $0.value(isHidden: hidesAnswers) }),
          ])
        })
    case .backMatter(let blocks):
      members["isBackMatter"] = .flag(true)
      members["blocks"] = .list(blocks.map(\.value))
    }
    return .object(members)
  }

  /// The sheets by their titles; neighbours of one title are listed once.
  private var contents: [TemplateValue] {
    let titles = pages.enumerated().dropFirst()
    return titles.filter { $0.offset == 1 || pages[$0.offset - 1].title != $0.element.title }.map {
      .object(["title": .text($0.element.title), "number": .number($0.offset + 1)])
    }
  }

  /// As large as the sheet has room for; all steps are laid out alike.
  private func layout(of plate: HandoutPage.Plate) -> PlateLayout {
    PlateLayout(
      ratio: plate.size.width / plate.size.height,
      texts: plate.isStep ? steps.map(\.takeaways) : [plate.takeaways],
      table: plate.answers.isEmpty ? 0 : 20, on: paper, hidesAnswers: hidesAnswers)
  }

  private var steps: [HandoutPage.Plate] {
    pages.compactMap { page in
      guard case .drawing(let plate) = page.content, plate.isStep else { return nil }
      return plate
    }
  }

  /// The drawings as SVG, with the numbers of their sheets.
  package var drawings: [(number: Int, svg: String)] {
    pages.enumerated().compactMap { index, page in
      guard case .drawing(let plate) = page.content else { return nil }
      return (index + 1, plate.svg)
    }
  }

  // MARK: For the host

  /// The host's sheets: what each sheet is for, what to ask, how long it takes; with the answers.
  ///
  /// - Parameter hasKey: Whether the answers are printed.
  package func hostValue(hasKey: Bool) -> TemplateValue {
    let led = pages.enumerated().filter { $0.element.host.minutes > 0 }
    let tables = led.spread(over: paper.room.height - 34) { _ in 9.5 }
    let answers = (hasKey ? key : []).onSheets(of: paper)
    return document([
      "minutes": .number(led.map(\.element.host.minutes).reduce(0, +)),
      "tables": .list(
        tables.map { table in
          .object([
            "rows": .list(table.map { row(for: $0.element, number: $0.offset + 1) })
          ])
        }),
      "key": .list(answers.map { .object(["blocks": .list($0.map(\.value))]) }),
    ])
  }

  private func row(for page: HandoutPage, number: Int) -> TemplateValue {
    .object([
      "number": .number(number), "title": .text(page.title),
      "purpose": .text(page.host.purpose), "question": .text(page.host.question),
      "minutes": .number(page.host.minutes),
    ])
  }

  /// All answers by their numbers, sheet by sheet.
  private var key: [BackMatter.Block] {
    pages.enumerated().flatMap { index, page -> [BackMatter.Block] in
      let answers = page.blanks.compactMap { blank -> BackMatter.Block? in
        // What a sheet has no room for is told here, asked for or not.
        guard blank.number != nil || blank.whole != blank.answer else { return nil }
        return BackMatter.Block(
          head: Markdown(source: blank.number.map(String.init) ?? "–"),
          text: blank.whole.reduce("**\(blank.label)**") { $0 + " " + $1 })
      }
      return answers.isEmpty
        ? [] : [BackMatter.Block(head: "Sheet \(index + 1): \(page.title)")] + answers
    }
  }
}

extension HandoutPage {
  /// Everything on the sheet that participants may find out.
  var blanks: [Blank] {
    switch content {
    case .drawing(let plate): plate.takeaways + plate.answers
    case .records(let sheet): sheet.rows.flatMap(\.cells)
    case .cover, .backMatter: []
    }
  }

  /// Everything on the sheet that may cite facts.
  fileprivate var texts: [Markdown] {
    let own: [Markdown] =
      switch content {
      case .cover(let cover): [cover.summary, cover.whenToUse]
      case .records(let sheet): sheet.rows.map(\.keeper)
      case .drawing, .backMatter: []
      }
    return own + [caption] + blanks.flatMap(\.whole)
  }
}
