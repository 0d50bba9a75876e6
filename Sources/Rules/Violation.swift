package import ArchitectureModel

/// What a rule found, before it is known whether the author accepts it.
package struct Violation: Sendable {
  package let location: SourceLocation
  /// A headline: what is wrong, in lower case and without a full stop.
  package let summary: String
  /// How to mend it, as a verb phrase.
  package let cure: String
  /// The elements that it is about, the one to mend first.
  package let elements: [ElementID]
  /// The scenario that it is about, by identifier.
  package let scenario: String?

  private init(
    _ location: SourceLocation, _ summary: String, _ cure: String, _ elements: [ElementID],
    scenario: String? = nil
  ) {
    self.location = location
    self.summary = summary
    self.cure = cure
    self.elements = elements
    self.scenario = scenario
  }

  /// Something wrong with an element.
  init(
    _ element: any Element, and others: [ElementID] = [], _ summary: String, cure: String
  ) {
    self.init(element.location, summary, cure, [element.id] + others)
  }

  /// Something wrong with a server of either role.
  init(_ server: Server, and others: [ElementID] = [], _ summary: String, cure: String) {
    self.init(server.location, summary, cure, [server.id] + others)
  }

  /// Something wrong with traffic.
  init(
    _ traffic: DatabaseTraffic, and others: [ElementID] = [], _ summary: String, cure: String
  ) {
    self.init(traffic.location, summary, cure, [traffic.source] + others)
  }

  /// Something wrong with a scenario.
  init(_ scenario: Scenario, _ elements: [ElementID], _ summary: String, cure: String) {
    self.init(scenario.location, summary, cure, elements, scenario: scenario.id)
  }

  /// Something wrong with a promise.
  init(_ objective: Objective, _ elements: [ElementID], _ summary: String, cure: String) {
    self.init(objective.location, summary, cure, elements)
  }

  /// Something wrong with the architecture as a whole.
  init(_ model: Model, _ summary: String, cure: String) {
    self.init(model.location, summary, cure, [])
  }

  /// Something wrong with a text, some lines below its beginning.
  init(_ passage: Passage, line: Int, _ summary: String, cure: String) {
    self.init(
      passage.location.onLine(passage.location.line + line), summary, cure, passage.elements,
      scenario: passage.scenario)
  }
}
