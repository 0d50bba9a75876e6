package import ArchitectureModel
package import Diagrams
import Facts
import Simulation
import Templates

/// What an architecture is and what it survives, in a form that can be written down, kept with a
/// revision, and held against another.
package struct ArchitectureDigest: Codable, Sendable {
  /// An element of the model.
  package struct Element: Codable, Sendable, Hashable {
    package var id: String
    /// Such as "private endpoint".
    package var kind: String
    package var title: String
    /// The places around it, the outermost first.
    package var place: [String]
    /// What else is declared, in words; empty if there is nothing.
    package var details: String
  }

  /// A record as it stands before any failure.
  package struct Record: Codable, Sendable, Hashable {
    package var name: String
    package var kind: String
    package var value: String
  }

  /// From the least to the greatest length, in seconds.
  package struct Span: Codable, Sendable, Hashable {
    package var least: Double
    package var most: Double
  }

  /// What a failure does, found by playing it.
  package struct Resilience: Codable, Sendable, Hashable {
    /// What is lost, such as "The primary's zone".
    package var failure: String
    /// `survived`, `after-action`, `in-part`, `unreachable` or `not-survived`.
    package var verdict: String
    package var text: String
    /// The facts that the text rests on.
    package var facts: [String]
    /// The greatest loss of committed data; nothing where there is no figure.
    package var dataLoss: Span?
    /// What clients wait for, without what depends on people; nothing where there is no figure.
    package var time: Span?
  }

  /// Counts changes of this form that break readers.
  package var version = 1
  package var id: String
  package var title: String
  package var summary: String
  package var elements: [Element]
  package var objectives: [String]
  package var records: [Record]
  package var resilience: [Resilience]
  /// In percent; nothing if no server takes writes.
  package var availability: Span?
  /// What is billed for resilience, in words.
  package var paidFor: String
  package var overview: Sketch
  /// Who uses what, in words; nothing in an export that was made without it.
  package var traffic: [String]?
  /// What may happen, in words; nothing in an export that was made without it.
  package var scenarios: [String]?

  /// The JSON schema of this form.
  package static var schema: String { Templates.exportSchema }

  package init(_ model: Model) {
    let simulator = Simulator(model)
    let page = ArchitecturePage(model, drawings: [])
    id = model.id
    title = model.title
    summary = model.summary
    elements = model.elements.map { element in
      let details = ([page.details(of: element).plainText] + model.moreDetails(of: element))
        .filter { $0 != "–" }.joined(separator: ", ")
      return Element(
        id: element.id.text, kind: type(of: element).kind, title: element.title,
        place: model.places(of: element.id).reversed().map(\.title),
        details: details)
    }
    objectives = model.objectives.map(\.inWords)
    records = simulator.records(in: State(model)).map {
      Record(name: $0.name, kind: $0.kind.rawValue, value: $0.value)
    }
    resilience = Failure.allCases.compactMap { failure in
      failure.assessment(for: model).map { Resilience(failure, $0) }
    }
    availability = simulator.availability(in: State(model)).map {
      Span(least: $0.bounds.lowerBound.rounded(to: 6), most: $0.bounds.upperBound.rounded(to: 6))
    }
    paidFor = PaidParts(model: model).text.text.plainText
    overview = Sketch(model)
    traffic = model.dataTraffic.map { traffic in
      let target =
        switch traffic.target {
        case .application(let id): model.title(of: id)
        case .database(let host): model.hostName(host)
        }
      return "\(model.title(of: traffic.source)) calls \(target): \(traffic.purpose)"
    }
    scenarios = model.scenarios.map { scenario in
      "\(scenario.title): \(scenario.events.map(simulator.inWords).joined(separator: "; "))"
    }
  }
}

extension Model {
  /// What the table of components leaves to other tables.
  fileprivate func moreDetails(of element: any Element) -> [String] {
    if let zone = element as? PrivateDNSZone, !zone.links.isEmpty {
      return ["linked to \(zone.links.map { title(of: $0.network) }.listed)"]
    }
    guard let server = server(element.id) else { return [] }
    let standby: String? =
      switch server.highAvailability {
      case .disabled: nil
      case .zoneRedundant(_, let zone): "standby in zone \(zone.rawValue)"
      case .sameZone: "standby in the same zone"
      }
    let backup = server.backup.map {
      "backups \(server.backupRedundancy), kept \($0.retentionDays) days"
    }
    return [standby, backup].compactMap(\.self)
  }
}

extension ArchitectureDigest.Resilience {
  fileprivate init(_ failure: Failure, _ assessment: Failure.Assessment) {
    self.failure = failure.title
    verdict = assessment.verdict.rawValue
    text = assessment.text.text.plainText.replacing("**", with: "")
    facts = assessment.text.facts.map(\.text)
    dataLoss = assessment.recovery?.dataLoss.span.map { .init($0) }
    time = assessment.recovery.flatMap { $0.hasSum ? .init($0.time) : nil }
  }
}

extension ArchitectureDigest.Span {
  fileprivate init(_ range: ClosedRange<Duration>) {
    self.init(least: range.lowerBound / .seconds(1), most: range.upperBound / .seconds(1))
  }
}

extension Objective {
  /// The promise in words.
  fileprivate var inWords: String {
    switch promise {
    case .recovery(let incident, let loss, let time):
      "After \(incident.inWords): at most \(loss == .zero ? "no data" : loss.clockText) lost, back "
        + "within \(time.clockText)"
    case .availability(let percent): "\(Diagrams.number(percent, digits: 4)) % available"
    }
  }
}

extension Double {
  /// Without what arithmetic adds far behind the point.
  fileprivate func rounded(to digits: Int) -> Double {
    let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
    return (self * scale).rounded() / scale
  }
}
