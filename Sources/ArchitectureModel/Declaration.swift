/// An architecture as plain values: what was declared and where it was placed, not yet checked.
package struct Declaration: Sendable {
  /// An element and the place that it was put into.
  package struct Entry: Sendable {
    package var element: any Element
    package var parent: ElementID?

    package init(_ element: any Element, in parent: ElementID?) {
      self.element = element
      self.parent = parent
    }
  }

  package var id: String
  /// The name of the declaring type.
  package var typeName: String
  package var title: String
  package var summary: String
  package var summaryFacts: [String]
  package var whenToUse: String
  package var objectives: [Objective]
  package var suppressions: [Suppression]
  /// In the order of the body, each place before what it holds.
  package var entries: [Entry] = []
  package var relationships: [any Relationship]
  package var scenarios: [Scenario]

  package init(_ architecture: some Architecture) {
    id = architecture.id
    typeName = String(describing: type(of: architecture))
    title = architecture.title
    summary = architecture.summary
    summaryFacts = architecture.summaryFacts
    whenToUse = architecture.whenToUse
    objectives = architecture.objectives
    suppressions = architecture.suppressions
    relationships = architecture.relationships
    scenarios = architecture.scenarios
    for member in architecture.body { append(member.content, in: nil) }
  }

  private mutating func append(_ node: ContentNode, in parent: ElementID?) {
    entries.append(Entry(node.element, in: parent))
    for child in node.children { append(child, in: node.element.id) }
  }

  /// The first line of an element in the file that is called like the type, for what concerns the
  /// architecture as a whole; without such a file that of the first element.
  var location: SourceLocation {
    let locations = entries.map(\.element.location)
    return locations.filter { $0.file.hasSuffix("/\(typeName).swift") }.min() ?? locations.first
      ?? SourceLocation(file: typeName, line: 1)
  }

  /// Changes one element; does nothing if it is missing or of another type.
  package mutating func update<Kind: Element>(
    _ id: ElementID, as kind: Kind.Type, _ change: (inout Kind) -> Void
  ) {
    guard let index = entries.firstIndex(where: { $0.element.id == id }),
      var element = entries[index].element as? Kind
    else { return }
    change(&element)
    entries[index].element = element
  }

  /// Takes an element out, with everything that was placed inside it.
  package mutating func remove(_ id: ElementID) {
    let inside = entries.filter { $0.parent == id }.map(\.element.id)
    entries.removeAll { $0.element.id == id }
    for child in inside { remove(child) }
  }
}
