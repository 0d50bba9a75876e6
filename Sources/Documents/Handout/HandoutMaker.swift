import ArchitectureModel
import Diagrams
import Facts
import Simulation

/// Makes the sheets of a handout, and counts what participants may find out.
struct HandoutMaker {
  private let simulator: Simulator
  private let strips: [String: String]
  private let hidesAnswers: Bool
  private let options = SVGWriter.Options.withinPage(.light)
  private var blanks = 0
  private var model: Model { simulator.model }

  init(_ model: Model, strips: [String: String], hidesAnswers: Bool) {
    simulator = Simulator(model)
    self.strips = strips
    self.hidesAnswers = hidesAnswers
  }

  /// The cover, the views, the scenarios, and the records of those that are shown step by step.
  mutating func sheets(
    drawings: [PageDrawing], scenarios: [ScenarioDrawings]
  ) throws -> [HandoutPage] {
    let stepped = Set(Self.stepped(scenarios.map(\.run)))
    var pages = [cover]
    for drawing in drawings { pages.append(try view(drawing, among: drawings)) }
    for scenario in scenarios where stepped.contains(scenario.run.scenario.id) {
      for number in scenario.run.steps.indices { pages.append(try step(number, of: scenario)) }
      pages.append(records(of: scenario.run))
    }
    for scenario in scenarios where !stepped.contains(scenario.run.scenario.id) {
      pages += scenario.strips.compactMap { strip($0, of: scenario.run) }
    }
    return pages
  }

  /// The scenarios that are shown step by step: those with a swap of roles, or else the longest one.
  private static func stepped(_ runs: [ScenarioRun]) -> [String] {
    let swaps = runs.filter(\.hasSwap)
    let longest = runs.max { $0.steps.count < $1.steps.count }
    return (swaps.isEmpty ? [longest].compactMap(\.self) : swaps).map(\.scenario.id)
  }

  // MARK: Sheets

  private var cover: HandoutPage {
    HandoutPage(
      title: "\(model.title)", caption: "",
      content: .cover(
        HandoutPage.Cover(
          summary: Sentence("\(model.summary)", facts: model.summaryFacts).cited,
          whenToUse: "\(model.whenToUse)")), host: .cover)
  }

  private func view(_ drawing: PageDrawing, among drawings: [PageDrawing]) throws -> HandoutPage {
    var options = options
    // The numbers on lines are explained below the drawing.
    options.hasWorkflow = true
    var graph = drawing.drawing.drawing.graph
    graph.flags = [:]
    let writer = try SVGWriter(
      Drawing(graph, sharing: drawing.drawing.drawing), drawing.drawing.layout, options: options)
    let twins = drawings.filter { $0.view.kind == drawing.view.kind }
    let part = twins.firstIndex { $0.view.name == drawing.view.name } ?? 0
    let sentences = ArchitecturePage(model, drawings: []).takeaways(of: drawing.view.kind)
    let own = sentences.dropFirst(3 * part).prefix(3)
    return HandoutPage(
      title: "\(drawing.view.title)", caption: "\(drawing.view.summary)",
      content: .drawing(
        HandoutPage.Plate(
          svg: writer.text(), size: writer.size, answers: [],
          takeaways: (own.isEmpty ? sentences.prefix(3) : own).map {
            Blank(label: "", answer: [$0.cited])
          })), host: .view(drawing.view.kind, of: model))
  }

  private mutating func step(_ index: Int, of drawings: ScenarioDrawings) throws -> HandoutPage {
    let step = drawings.run.steps[index]
    let lessons = StepLessons(simulator, of: [step]).questions.map {
      blank($0.head, $0.answer, whole: $0.whole)
    }
    let answers = outcome(of: step, in: drawings.run)
    let frame = drawings.frames[index + 1]
    let shown =
      hidesAnswers
      ? Drawing(
        frame.drawing.graph.withoutOutcome(
          of: cards, for: clients, among: drawings.frames.map(\.drawing.graph)),
        sharing: frame.drawing)
      : frame.drawing
    let writer = try SVGWriter(shown, frame.layout, options: options)
    return HandoutPage(
      title: "\(drawings.run.scenario.title), step \(step.number)",
      caption: "\(simulator.sentence(for: step.event))\(step.isRefused ? ": refused" : "").",
      content: .drawing(
        HandoutPage.Plate(
          svg: writer.text(), size: writer.size, answers: answers, takeaways: lessons)),
      host: .step(simulator.sentence(for: step.event)))
  }

  private func strip(_ part: StripPart, of run: ScenarioRun) -> HandoutPage? {
    let picture = part.picture
    guard let svg = strips[picture.name] else { return nil }
    let shown = Array(run.steps[part.steps])
    return HandoutPage(
      title: "\(run.scenario.title)",
      caption: "\(simulator.sentence(for: shown.map(\.event))).",
      content: .drawing(
        HandoutPage.Plate(
          svg: svg, size: (picture.width, picture.height), answers: [],
          takeaways: StepLessons(simulator, of: shown).questions.map {
            Blank(label: $0.head, answer: $0.answer, whole: $0.whole)
          })), host: .scenario)
  }

  private mutating func records(of run: ScenarioRun) -> HandoutPage {
    let names = NamesOverTime(simulator, states: run.states, moments: run.columns)
    let rows = names.records.map { record in
      RecordsSheet.Row(
        name: "\(record.name) \(record.kind)", keeper: record.keeper,
        cells: record.values.enumerated().map { index, text in
          index == 0
            ? Blank(label: "", answer: [text])
            : blank(
              "\(record.name), \(run.moment(index))",
              [text == record.values[index - 1] ? "the same" : text])
        })
    }
    return HandoutPage(
      title: "\(run.scenario.title): records", caption: "What each record says after each step.",
      content: .records(RecordsSheet(columns: run.columns, rows: rows)), host: .records)
  }

  // MARK: What there is to find out

  private mutating func blank(
    _ label: Markdown, _ answer: [Markdown], whole: [Markdown]? = nil
  ) -> Blank {
    blanks += 1
    return Blank(number: blanks, label: label, answer: answer, whole: whole)
  }

  /// The cards of servers and their standbys.
  private var cards: Set<ElementID> {
    Set(model.servers.flatMap { [$0.id, $0.standbyID].compactMap(\.self) })
  }

  private var clients: Set<ElementID> { Set(model.databaseTraffic.map(\.source)) }

  /// What holds after a step of all that the scenario changes about servers and names.
  private mutating func outcome(of step: ScenarioStep, in run: ScenarioRun) -> [Blank] {
    let asked = ["role", "zone", "standby", "leads to"]
    let changes = run.steps.flatMap { simulator.changes(from: $0.before, to: $0.after) }
    let questions = simulator.properties(of: run.initial).filter { property in
      asked.contains(property.name)
        && changes.contains { $0.subject == property.subject && $0.name == property.name }
    }
    let after = simulator.properties(of: step.after)
    return questions.map { question in
      let value = after.first { $0.subject == question.subject && $0.name == question.name }?.value
      let standstill =
        question.name == "role"
        ? simulator.standstill(of: question.subject, in: step.after).map {
          ", serves nobody: \($0)"
        }
        : nil
      return blank(
        "\(simulator.title(question.subject).capitalizedFirst): \(question.name)",
        ["\(value ?? "none")\(standstill ?? "")"])
    }
  }
}
