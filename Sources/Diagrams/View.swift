package import ArchitectureModel
package import Facts
import Simulation

/// What one picture is about: some elements, the lines between them, and a numbered workflow.
package struct View: Sendable {
  /// The views of an architecture, in the order in which pages show them.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case overview
    case privateLink = "private-link"
    case nameResolution = "name-resolution"
    case nameRecords = "name-records"
    case encryption
    case observability
    case controlPlane = "control-plane"
    /// What one scenario plays on; there is one for each.
    case failover

    /// The views that show the architecture as it was declared.
    static let standing = allCases.filter { $0 != .failover }

    package var title: String {
      switch self {
      case .overview: "Overview"
      case .privateLink: "Private Link"
      case .nameResolution: "Name resolution"
      case .nameRecords: "DNS records"
      case .encryption: "Encryption and secrets"
      case .observability: "Observability"
      case .controlPlane: "Control plane"
      case .failover: "Failover"
      }
    }
  }

  /// A line between two elements.
  package struct Flow: Sendable, Hashable {
    package var from: ElementID
    package var to: ElementID
    package var line: LineKind
    package var label: String
    /// A word or two on the line itself.
    package var caption: String

    package init(
      _ from: ElementID, _ to: ElementID, _ line: LineKind, _ label: String, caption: String = ""
    ) {
      self.from = from
      self.to = to
      self.line = line
      self.label = label
      self.caption = caption
    }

    fileprivate func hasEnds(of other: Flow) -> Bool {
      (from, to, line) == (other.from, other.to, other.line)
    }

    /// One line stands for both; it says what both carry.
    fileprivate mutating func merge(_ other: Flow) {
      if !label.contains(other.label) { label += "; \(other.label)" }
      if caption != other.caption { caption = "" }
    }
  }

  /// One step of the workflow, with the facts that it rests on.
  package struct Step: Sendable {
    package var number: Int
    package var text: String
    package var facts: [Fact.ID]
  }

  package let kind: Kind
  /// What the picture shows, in one sentence.
  package let summary: String
  /// The elements, parts and all; each is a card.
  package private(set) var members: [ElementID] = []
  /// Which places are drawn as boundaries.
  package let boundaries: Set<DiagramGraph.Cluster.Kind>
  package private(set) var flows: [(flow: Flow, step: Int)] = []
  package private(set) var steps: [Step] = []
  /// Which part of the view this is, if one picture could not hold it.
  private var part: (number: Int, count: Int)?
  /// The scenario that a failover view is of.
  private let scenario: Scenario?

  /// The view's name among those of its architecture: `private-link`, `private-link-2`.
  package var name: String {
    if let scenario { return "\(kind.rawValue)-\(scenario.id)" }
    return part.map { $0.number == 1 ? kind.rawValue : "\(kind.rawValue)-\($0.number)" }
      ?? kind.rawValue
  }

  package var title: String {
    if let scenario { return scenario.title }
    return part.map { "\(kind.title), part \($0.number) of \($0.count)" } ?? kind.title
  }

  init(
    _ kind: Kind, _ summary: String, boundaries: Set<DiagramGraph.Cluster.Kind>,
    of scenario: Scenario? = nil
  ) {
    self.kind = kind
    self.scenario = scenario
    self.summary = summary
    self.boundaries = boundaries
  }

  /// The view as one of several parts.
  func numbered(_ number: Int, of count: Int) -> View {
    var view = self
    view.part = (number, count)
    return view
  }

  /// Takes over lines and steps of the whole view, numbers and all.
  mutating func keep(_ flows: [(flow: Flow, step: Int)], _ steps: [Step]) {
    self.flows = flows
    self.steps = steps
  }

  mutating func add(_ ids: [ElementID]) {
    for id in ids where !members.contains(id) { members.append(id) }
  }

  /// Adds lines with their ends, apart from the numbered workflow.
  mutating func connect(_ lines: [Flow]) {
    connect(lines, step: 0)
  }

  private mutating func connect(_ lines: [Flow], step number: Int) {
    for line in lines where line.from != line.to {
      if let twin = flows.firstIndex(where: { $0.flow.hasEnds(of: line) }) {
        flows[twin].flow.merge(line)
      } else {
        add([line.from, line.to])
        flows.append((line, number))
      }
    }
  }

  /// Adds a step with its lines and their ends; a step without lines is left out.
  mutating func step(_ text: String, _ facts: [Fact.ID], _ lines: [Flow]) {
    let number = steps.count + 1
    connect(lines, step: number)
    if flows.last?.step == number { steps.append(Step(number: number, text: text, facts: facts)) }
  }
}

extension Model {
  /// All views that have something to show.
  package var views: [View] {
    View.Kind.standing.compactMap(view).filter { !$0.flows.isEmpty || $0.kind == .overview }
  }

  /// Where lines begin and end: "a to b, c to d".
  func pairs(_ flows: [View.Flow]) -> String {
    flows.map { "\(title(of: $0.from)) to \(title(of: $0.to))" }.distinct.joined(separator: ", ")
  }

  /// A view of the architecture as it was declared; nothing for a view that needs a scenario.
  package func view(_ kind: View.Kind) -> View? {
    switch kind {
    case .overview: overview
    case .privateLink: privateLinkView
    case .nameResolution: nameResolutionView
    case .nameRecords: nameRecordsView
    case .encryption: encryptionView
    case .observability: observabilityView
    case .controlPlane: controlPlaneView
    case .failover: nil
    }
  }
}
