package import ArchitectureModel
package import Diagrams
import Simulation

/// The viewer: every view and every step of every scenario in one HTML document, with the records,
/// lookups and connections of each state beside its drawing.
package struct ViewerPage: Sendable {
  /// What the viewer shows of one architecture.
  package struct Entry: Sendable {
    let model: Model
    let drawings: [PageDrawing]
    let scenarios: [ScenarioDrawings]

    package init(_ model: Model, drawings: [PageDrawing], scenarios: [ScenarioDrawings]) {
      self.model = model
      self.drawings = drawings
      self.scenarios = scenarios
    }

    /// The drawings of the views, and those of each scenario from the state before it.
    fileprivate var films: [[LaidOutDrawing]] {
      drawings.map { [$0.drawing] } + scenarios.map(\.frames)
    }
  }

  private let title: Markdown
  private let entries: [Entry]
  private let sheet: DrawingSheet

  /// - Parameters:
  ///   - title: Stands on top; the architecture's own if there is only one.
  ///   - scheme: The grounds that readers may choose from.
  package init(_ entries: [Entry], title: Markdown? = nil, theme: Theme, scheme: Scheme) {
    self.entries = entries
    self.title = title ?? (entries.first.map { "\($0.model.title)" } ?? "")
    sheet = DrawingSheet(entries.flatMap(\.films), theme: theme, scheme: scheme)
  }

  package var value: TemplateValue {
    var films = sheet.films[...]
    let architectures = entries.map { entry in
      let own = films.prefix(entry.films.count)
      films = films.dropFirst(own.count)
      return architecture(entry, Array(own))
    }
    var members: [String: TemplateValue] = [
      "title": .text(title), "hasMany": .flag(entries.count > 1),
      "styles": .verbatim(sheet.styles), "symbols": .verbatim(sheet.symbols),
      "planes": .list(
        LineKind.allCases.map {
          .object(["id": .verbatim($0.rawValue), "title": .text("\($0.title)")])
        }),
      "architectures": .list(architectures),
    ]
    members["sources"] = SourceList(citedIn: .object(members)).value
    return .object(members)
  }

  // MARK: Architectures

  private func architecture(_ entry: Entry, _ films: [[String]]) -> TemplateValue {
    let model = entry.model
    let simulator = Simulator(model)
    let prefix = entries.count > 1 ? "\(model.id)/" : ""
    let views = zip(entry.drawings, films).map { view($0, $1[0], prefix) }
    let scenarios = zip(entry.scenarios, films.dropFirst(views.count)).map {
      scenario($0, $1, prefix, simulator)
    }
    var members = NamesOverTime(simulator, states: [State(model)], moments: ["Now"]).members
    members.merge([
      "hasOnlyChanges": .flag(false), "id": .verbatim(model.id), "title": .text("\(model.title)"),
      "summary": .text(Sentence("\(model.summary)", facts: model.summaryFacts).cited),
      "first": .verbatim(prefix + (entry.drawings.first?.view.name ?? "")),
      "views": .list(views), "scenarios": .list(scenarios),
    ]) { first, _ in first }
    return .object(members)
  }

  private func view(_ drawing: PageDrawing, _ svg: String, _ prefix: String) -> TemplateValue {
    let description = LongDescription(drawing.picture.graph)
    return .object([
      "id": .verbatim(prefix + drawing.view.name), "title": .text("\(drawing.view.title)"),
      "summary": .text("\(drawing.view.summary)"), "drawing": .verbatim(svg),
      "steps": .list(drawing.workflow),
      "description": .list((description.boundaries + description.lines).map { .text("\($0)") }),
    ])
  }

  // MARK: Scenarios

  private func scenario(
    _ drawings: ScenarioDrawings, _ svgs: [String], _ prefix: String, _ simulator: Simulator
  ) -> TemplateValue {
    let run = drawings.run
    let id = "\(prefix)failover-\(run.scenario.id)"
    let page = ScenarioPage(simulator.model, drawings: drawings)
    let steps = [[]] + page.steps.map { [$0] }
    let frames = zip(steps, svgs).enumerated().map { number, frame in
      TemplateValue.object([
        "id": .verbatim("\(id)-\(number)"), "number": .number(number),
        "label": .text(number == 0 ? "Before" : "\(number)"),
        "scenario": .text("\(run.scenario.title)"),
        "moment": .text(Markdown(source: run.moment(number).source.lowercased())),
        "drawing": .verbatim(frame.1), "steps": .list(frame.0),
      ])
    }
    var members = page.names.changingMembers
    members.merge([
      "hasOnlyChanges": .flag(true), "id": .verbatim(id), "first": .verbatim("\(id)-0"),
      "title": .text("\(run.scenario.title)"),
      "architecture": .text("\(simulator.model.title)"),
      "summary": .text("\(page.summary)"), "frames": .list(frames),
    ]) { first, _ in first }
    return .object(members)
  }
}
