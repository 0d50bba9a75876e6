package import Facts

/// An architecture whose elements are placed, whose references hold, and whose servers are complete.
package struct Model: Sendable {
  package let id: String
  package let title: String
  package let summary: String
  package let summaryFacts: [Fact.ID]
  package let whenToUse: String
  package let objectives: [Objective]
  package let suppressions: [Suppression]
  package let relationships: [any Relationship]
  package let scenarios: [Scenario]
  /// The line of the first element, for what concerns the architecture as a whole.
  package let location: SourceLocation
  /// All elements, each place before what it holds.
  package let elements: [any Element]
  /// Primaries and replicas, in the order of the body.
  package private(set) var servers: [Server] = []

  private let byType: [ObjectIdentifier: [any Element]]
  private let positions: [ElementID: Int]
  private let parents: [ElementID: ElementID]

  /// Takes a declaration as it is; `Model.resolve` checks it.
  init(_ declaration: Declaration) {
    id = declaration.id
    title = declaration.title
    summary = declaration.summary
    summaryFacts = declaration.summaryFacts.map { Fact.ID($0) }
    whenToUse = declaration.whenToUse
    objectives = declaration.objectives
    suppressions = declaration.suppressions
    location = declaration.location
    relationships = declaration.relationships
    scenarios = declaration.scenarios
    elements = declaration.entries.map(\.element)
    byType = Dictionary(grouping: elements) { ObjectIdentifier(type(of: $0)) }
    positions = Dictionary(
      elements.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    parents = Dictionary(
      declaration.entries.compactMap { entry in entry.parent.map { (entry.element.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    servers = elements.compactMap { Server($0, in: self) }
  }

  // MARK: Elements

  package subscript(_ id: ElementID) -> (any Element)? {
    positions[id].map { elements[$0] }
  }

  package func element<Kind: Element>(_ id: ElementID?, as kind: Kind.Type = Kind.self) -> Kind? {
    id.flatMap { self[$0] as? Kind }
  }

  /// Where an element comes among all elements, counted from zero.
  package func index(of id: ElementID) -> Int? {
    positions[id]
  }

  /// All elements of a type, in the order of the body.
  package func all<Kind: Element>(_ kind: Kind.Type) -> [Kind] {
    (byType[ObjectIdentifier(kind)] ?? []).compactMap { $0 as? Kind }
  }

  package func server(_ id: ElementID?) -> Server? {
    servers.first { $0.id == id }
  }

  /// The title of an element or of a part derived from one; its identifier if there is none.
  package func title(of id: ElementID) -> String {
    self[id]?.title ?? id.text
  }

  // MARK: Places

  package func parent(of id: ElementID) -> ElementID? {
    parents[id]
  }

  /// The places around an element, the innermost first.
  package func places(of id: ElementID) -> [any Element] {
    var places: [any Element] = []
    var current = parents[id]
    while let place = current {
      if let element = self[place] { places.append(element) }
      current = parents[place]
    }
    return places
  }

  /// The innermost place of a type around an element.
  package func place<Kind: Element>(of id: ElementID?, as kind: Kind.Type) -> Kind? {
    var current = id.flatMap { parents[$0] }
    while let place = current {
      if let found = self[place] as? Kind { return found }
      current = parents[place]
    }
    return nil
  }

  /// Whether an element stands in a place, at any depth.
  package func isInside(_ id: ElementID, _ place: ElementID) -> Bool {
    var current = parents[id]
    while let outer = current {
      if outer == place { return true }
      current = parents[outer]
    }
    return false
  }

  package func region(of id: ElementID) -> AzureRegion? {
    (self[id] as? RegionPlace)?.region ?? place(of: id, as: RegionPlace.self)?.region
  }

  package func children(of id: ElementID) -> [any Element] {
    elements.filter { parents[$0.id] == id }
  }

  /// The group of an element: its own, or that of the innermost place that has one.
  package func resourceGroup(of id: ElementID) -> ResourceGroup? {
    var current: ElementID? = id
    while let place = current {
      if let group = self[place]?.resourceGroup { return group }
      current = parents[place]
    }
    return nil
  }

  // MARK: Relations

  package func replicas(of id: ElementID) -> [Server] {
    servers.filter { $0.source == id }
  }

  /// The private endpoints that lead to an element.
  package func privateEndpoints(to id: ElementID) -> [PrivateEndpoint] {
    all(PrivateEndpoint.self).filter { $0.target == id }
  }

  package func diagnosticSettings(of id: ElementID) -> [DiagnosticSetting] {
    all(DiagnosticSetting.self).filter { $0.server == id }
  }

  package var dataTraffic: [DataTraffic] { relationships.compactMap { $0 as? DataTraffic } }
  package var managementCalls: [ManagementCall] {
    relationships.compactMap { $0 as? ManagementCall }
  }
  package var regions: [RegionPlace] { all(RegionPlace.self) }
  /// Vaults and pools, in the order of the body.
  package var keyStores: [any KeyStore] { elements.compactMap { $0 as? any KeyStore } }
}
