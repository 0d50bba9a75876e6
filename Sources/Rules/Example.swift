package import ArchitectureModel

/// An architecture that shows what a rule is about.
package struct Example: Sendable {
  /// What it shows, as a noun phrase.
  package let title: String
  /// The architecture, made each time it is asked for: pages need the title only.
  package var declaration: Declaration { declare() }
  /// Rules that it breaks besides the one it belongs to, by identifier.
  package let alsoBreaks: Set<String>
  private let declare: @Sendable () -> Declaration

  /// The day on which examples are judged.
  package static let day = "2026-11-25"

  /// The sample architecture as it is.
  package static let sample = Example("the sample architecture")

  /// The sample architecture after some changes.
  init(
    _ title: String, alsoBreaks: Set<String> = [],
    _ change: @escaping @Sendable (inout Edit<SampleArchitecture>) -> Void = { _ in }
  ) {
    self.init(title, of: SampleArchitecture(), alsoBreaks: alsoBreaks, change)
  }

  /// An architecture after some changes.
  init<Base: Architecture>(
    _ title: String, of base: Base, alsoBreaks: Set<String> = [],
    _ change: @escaping @Sendable (inout Edit<Base>) -> Void = { _ in }
  ) {
    self.title = title
    self.alsoBreaks = alsoBreaks
    declare = {
      var edit = Edit(base: base, declaration: Declaration(base))
      change(&edit)
      return edit.declaration
    }
  }
}

/// Changes to an architecture, by the names of its properties.
struct Edit<Base: Architecture> {
  let base: Base
  fileprivate(set) var declaration: Declaration

  /// Changes an element.
  mutating func change<Kind: Element>(
    _ element: KeyPath<Base, Kind>, _ change: (inout Kind) -> Void
  ) {
    declaration.update(base[keyPath: element].id, as: Kind.self, change)
  }

  /// Takes elements out, with what stands in them.
  mutating func remove(_ elements: KeyPath<Base, any Element>...) {
    for element in elements { declaration.remove(base[keyPath: element].id) }
  }

  /// Takes an element out, with what stands in it.
  mutating func remove<Kind: Element>(_ element: KeyPath<Base, Kind>) {
    declaration.remove(base[keyPath: element].id)
  }

  /// Puts an element into a place.
  mutating func add<Place: Element>(_ element: some Element, in place: KeyPath<Base, Place>) {
    add(element, in: base[keyPath: place].id)
  }

  /// Puts an element into a region.
  mutating func add(_ element: some Element, in region: AzureRegion) {
    add(element, in: ElementID(region.name))
  }

  /// Puts an element into a place, or, without one, where global elements stand.
  mutating func add(_ element: some Element, in place: ElementID? = nil) {
    declaration.entries.append(Declaration.Entry(element, in: place))
  }

  /// Puts an element into another region.
  mutating func move<Kind: Element>(_ element: KeyPath<Base, Kind>, to region: AzureRegion) {
    let id = base[keyPath: element].id
    guard let index = declaration.entries.firstIndex(where: { $0.element.id == id }) else { return }
    declaration.entries[index].parent = ElementID(region.name)
  }

  /// Replaces what is promised.
  mutating func promise(_ objectives: Objective...) { declaration.objectives = objectives }

  /// Replaces the scenarios.
  mutating func scenario(_ title: String, _ events: any ScenarioEvent...) {
    declaration.scenarios = [Scenario(title, events.map(\.event))]
  }

  /// Adds a scenario.
  mutating func addScenario(_ title: String, _ events: any ScenarioEvent...) {
    declaration.scenarios.append(Scenario(title, events.map(\.event)))
  }

  /// Replaces the traffic and the management calls.
  mutating func traffic(_ relationships: any Relationship...) {
    declaration.relationships = relationships
  }

  /// Replaces the summary.
  mutating func summarize(_ text: String) { declaration.summary = text }
}
