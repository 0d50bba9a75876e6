import Facts

extension Model {
  /// A model, or everything that stands in the way of one.
  package enum Resolution: Sendable {
    case model(Model, warnings: [Diagnostic])
    case refused([Diagnostic])

    package var diagnostics: [Diagnostic] {
      switch self {
      case .model(_, let warnings): warnings
      case .refused(let diagnostics): diagnostics
      }
    }

    package var model: Model? {
      if case .model(let model, _) = self { model } else { nil }
    }
  }

  /// Checks a declaration and reports everything that is wrong with it, in the order of the source.
  package static func resolve(_ declaration: Declaration) -> Resolution {
    let model = Model(declaration)
    let diagnostics =
      (model.identityDiagnostics(declaration) + model.referenceDiagnostics()
      + model.titleDiagnostics(declaration) + model.nameDiagnostics()
      + model.settingDiagnostics() + model.addressDiagnostics()
      + model.zoneDiagnostics()
      + model.scenarioDiagnostics()).sorted {
        ($0.location, $0.identifier, $0.summary) < ($1.location, $1.identifier, $1.summary)
      }
    return diagnostics.contains { $0.severity == .error }
      ? .refused(diagnostics) : .model(model, warnings: diagnostics)
  }

  package static func resolve(_ architecture: some Architecture) -> Resolution {
    resolve(Declaration(architecture))
  }

  // MARK: Identities

  private func identityDiagnostics(_ declaration: Declaration) -> [Diagnostic] {
    var first: [ElementID: SourceLocation] = [:]
    let ofElements = declaration.entries.compactMap { entry -> Diagnostic? in
      let element = entry.element
      guard element.id.isWellFormed else { return .malformedIdentity(element) }
      if ["body", declaration.typeName].contains(element.id.text) { return .noProperty(element) }
      guard let earlier = first[element.id] else {
        first[element.id] = element.location
        return nil
      }
      if element is RegionPlace { return .regionTwice(element, earlier: earlier) }
      return earlier == element.location
        ? .placedTwice(element) : .duplicateIdentity(element, earlier: earlier)
    }
    return ofElements + (declaration.id.isFolderName ? [] : [.malformedArchitecture(declaration)])
      + summaryFacts.filter { Ledger.fact($0) == nil }.map { .unknownFact($0, declaration) }
  }

  // MARK: References

  private func referenceDiagnostics() -> [Diagnostic] {
    let known = elements.map(\.id.text)
    let fromElements = elements.flatMap { element in
      element.references.filter { self[$0] == nil }.map {
        Diagnostic.unplaced($0, of: "'\(element.id)'", at: element.location, known: known)
      }
    }
    let fromTraffic = relationships.flatMap { relationship in
      relationship.references.filter { self[$0] == nil }.map {
        Diagnostic.unplaced(
          $0, of: "the relationship \"\(relationship.purpose)\"", at: relationship.location,
          known: known)
      }
    }
    return fromElements + fromTraffic + dataTraffic.compactMap(unknownHost)
  }

  /// A host name typed as text that is almost one of the architecture's own.
  private func unknownHost(_ traffic: DataTraffic) -> Diagnostic? {
    guard case .database(.literal(let text)) = traffic.target else { return nil }
    let endpoints = all(VirtualEndpoint.self).flatMap { [$0.writer.host, $0.reader.host] }
    let names = servers.map(\.hostName) + endpoints.map(hostName)
    guard !names.contains(text), !names.nearMisses(of: text).isEmpty else { return nil }
    return .unknownHost(text, at: traffic.location, suggestion: names.didYouMean(text))
  }

  // MARK: Names

  private func titleDiagnostics(_ declaration: Declaration) -> [Diagnostic] {
    let ofElements = elements.filter { $0.title.isBlank }.map {
      Diagnostic.emptyTitle(of: "'\($0.id)'", at: $0.location)
    }
    let ofScenarios = scenarios.filter { $0.title.isBlank }.map {
      Diagnostic.emptyTitle(of: "a scenario", at: $0.location)
    }
    let ofTraffic = relationships.filter { $0.purpose.isBlank }.map {
      Diagnostic.emptyTitle(of: "a relationship of '\($0.source)'", at: $0.location)
    }
    return ofElements + ofScenarios + ofTraffic
      + (title.isBlank
        ? [.emptyTitle(of: "'\(declaration.typeName)'", at: declaration.location)] : [])
  }

  private func nameDiagnostics() -> [Diagnostic] {
    var owners: [String: ElementID] = [:]
    return elements.enumerated().flatMap { index, element -> [Diagnostic] in
      guard let name = element.azureName, self.index(of: element.id) == index else { return [] }
      var found: [Diagnostic] = []
      if !name.isHostLabel { found.append(.malformedName(name, of: element)) }
      let kind = element is any DatabaseServer ? "server" : type(of: element).kind
      if let owner = owners.updateValue(element.id, forKey: "\(kind) \(name)") {
        found.append(.duplicateName(name, of: element, owner: owner))
      }
      return found
    }
  }

  /// Settings of one server that have one name, so that one would take the place of the other.
  private func settingDiagnostics() -> [Diagnostic] {
    var owners: [String: ElementID] = [:]
    return all(DiagnosticSetting.self).compactMap { setting in
      owners.updateValue(setting.id, forKey: "\(setting.server) \(setting.title)").map {
        .duplicateName(setting.title, of: setting, owner: $0)
      }
    }
  }

  // MARK: Zones

  private func zoneDiagnostics() -> [Diagnostic] {
    servers.flatMap { server -> [Diagnostic] in
      var found: [Diagnostic] = []
      if case .zoneRedundant(let primary, let standby) = server.highAvailability,
        primary == standby
      {
        found.append(.standbyInPrimaryZone(server))
      }
      if server.zone != nil, !server.region.hasZones { found.append(.regionWithoutZones(server)) }
      return found
    }
  }

  // MARK: Scenarios

  private func scenarioDiagnostics() -> [Diagnostic] {
    var seen: Set<String> = []
    return scenarios.flatMap { scenario -> [Diagnostic] in
      let unplaced = scenario.events.flatMap(\.subjects).filter { self[$0] == nil }.map {
        Diagnostic.unplaced(
          $0, of: "the scenario \"\(scenario.title)\"", at: scenario.location,
          known: elements.map(\.id.text))
      }
      return unplaced + regionDiagnostics(scenario) + scenario.eventsWithoutEffect
        + (seen.insert(scenario.id).inserted ? [] : [.duplicateScenario(scenario)])
    }
  }
}

extension Model {
  private func regionDiagnostics(_ scenario: Scenario) -> [Diagnostic] {
    let known = regions.map(\.region)
    return scenario.events.compactMap(\.lostRegion).distinct.filter { !known.contains($0) }.map {
      .unplacedRegion($0, of: scenario, known: known.map(\.displayName))
    }
  }
}

extension Scenario {
  /// Losses of what is lost already, and returns of what is not; nodes are replaced, and do neither.
  fileprivate var eventsWithoutEffect: [Diagnostic] {
    var lost: Set<Event.Failure> = []
    return events.compactMap { event in
      switch event {
      case .lose(.node), .recover(.node): nil
      case .lose(let failure):
        lost.insert(failure).inserted ? nil : .lostTwice(failure.plainName, in: self)
      case .recover(let failure):
        lost.remove(failure) == nil ? .neverLost(failure.plainName, in: self) : nil
      default: nil
      }
    }
  }
}

extension Event {
  /// The region that an event loses, all of it or a zone.
  fileprivate var lostRegion: AzureRegion? {
    switch self {
    case .lose(.zone(_, let region)), .lose(.region(let region)): region
    default: nil
    }
  }
}

extension Event.Failure {
  /// What is lost, as the source names it.
  fileprivate var plainName: String {
    switch self {
    case .node(let id): "the node of '\(id)'"
    case .zone(let zone, let region): "zone \(zone.rawValue) of \(region.displayName)"
    case .region(let region): region.displayName
    case .element(let id): "'\(id)'"
    case .zoneLink(let zone, let network): "the link of '\(zone)' to '\(network)'"
    case .controlPlane: "the control plane"
    }
  }
}

extension Relationship {
  var references: [ElementID] {
    switch self {
    case let traffic as DataTraffic:
      switch traffic.target {
      case .application(let id): [source, id]
      case .database(let host): [source] + [host.owner].compactMap(\.self)
      }
    case let call as ManagementCall: [source, call.client]
    default: [source]
    }
  }
}

extension Event {
  /// The elements that an event is about.
  package var subjects: [ElementID] {
    switch self {
    case .lose(let failure), .recover(let failure):
      switch failure {
      case .node(let id), .element(let id): [id]
      case .zoneLink(let zone, let network): [zone, network]
      case .zone, .region, .controlPlane: []
      }
    case .promote(let id, _, _), .failOver(let id), .fence(let id), .letIn(let id),
      .pointInTimeRestore(let id),
      .geoRestore(let id, _), .enableHighAvailability(let id, _), .fallBehind(let id, _):
      [id]
    case .aimReader(let endpoint, let server): [endpoint, server]
    }
  }
}

extension Element {
  /// The name that becomes a label of a host name, if the element has one.
  var azureName: String? {
    switch self {
    case let server as any DatabaseServer: server.name
    case let store as any KeyStore: store.name
    case let endpoint as VirtualEndpoint: endpoint.baseName
    default: nil
    }
  }
}

extension String {
  /// Whether there is nothing to read.
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// Whether the text can name a folder and a style rule: a lower-case letter, then lower-case
  /// letters, digits and inner hyphens.
  var isFolderName: Bool {
    first?.isLetter == true && last != "-"
      && utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }

  /// Whether the text is 3 to 63 lower-case letters, digits and inner hyphens, not digits only (VE-02).
  var isHostLabel: Bool {
    (3...63).contains(utf8.count) && first != "-" && last != "-"
      && utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
      && utf8.contains { (97...122).contains($0) }
  }
}
