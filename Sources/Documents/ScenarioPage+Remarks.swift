import ArchitectureModel
import Diagrams
import Facts
import Simulation

extension ScenarioPage {
  // MARK: What stays

  var unchanged: [Sentence] {
    let states = run.states
    let records = names.recordsOfStates
    let fixed = records[0].filter { record in
      record.kind != .node && records.allSatisfy { $0.contains(record) }
    }
    var sentences: [Sentence] = []
    if !fixed.isEmpty {
      sentences.append(
        Sentence(
          "\(fixed.count) of \(records[0].count { $0.kind != .node }) records keep their value.",
          facts: run.hasSwap ? ["SW-03"] : []))
    }
    if run.hasSwap { sentences.append(.fact("SW-03")) }
    if model.servers.contains(where: { $0.settings.encryption != .serviceManaged }), run.hasSwap {
      sentences.append(.fact("ENC-14"))
    }
    if states.contains(where: { !$0.lostZones.isEmpty }), !model.all(PrivateEndpoint.self).isEmpty {
      sentences.append(.fact("HA-43"))
    }
    if states.contains(where: \.isControlPlaneDown) { sentences.append(.fact("CP-05")) }
    return sentences + [.fact("HA-40")]
  }

  // MARK: Availability

  var availability: [Sentence] {
    var last: Availability?
    let figures = run.states.enumerated().compactMap { index, state -> Sentence? in
      guard let figure = simulator.availability(in: state), figure != last else { return nil }
      last = figure
      return Sentence(
        "\(run.moment(index)): \(figure.inWords) \(figure.formula).", facts: figure.facts)
    }
    return figures + [
      Sentence(
        """
        Names, networks, keys and the time that people take are not in it, and outages are taken to \
        be independent of each other.
        """, "HA-10")
    ]
  }
}

extension Availability {
  /// The bounds in percent, such as "99.99 to 99.99999 %:".
  var inWords: String {
    bounds.lowerBound == bounds.upperBound
      ? "\(Self.text(bounds.lowerBound)) %:"
      : "\(Self.text(bounds.lowerBound)) to \(Self.text(bounds.upperBound)) %:"
  }

  /// Up to six decimals, without zeros at the end.
  private static func text(_ percent: Double) -> String { number(percent, digits: 6) }
}
