import ArchitectureModel
import Diagrams
import Facts
import Simulation

extension ScenarioPage {
  // MARK: Records

  /// Every record in every state; what differs from the state before is bold.
  var records: [TemplateValue] {
    let states = recordsOfStates
    let keys = states.flatMap { $0.map(Key.init) }.distinct
    return keys.map { key in
      let found = states.map { state in state.first { Key($0) == key } }
      return .object([
        "name": .text("\(code: key.name)"), "kind": .text("\(key.kind.rawValue)"),
        "cells": .texts(
          found.map { record in record.map { "\(code: $0.value)" } ?? "none" }.withChangesInBold),
        "keeper": .text(
          Sentence("\(key.keeper.capitalizedFirst)", facts: found.compactMap(\.self)[0].facts).cited
        ),
      ])
    }
  }

  /// Says which records of two states are the same one.
  private struct Key: Hashable {
    var name: String
    var kind: DNSRecord.Kind
    var keeper: String

    init(_ record: DNSRecord) {
      name = record.name
      kind = record.kind
      keeper = record.keeper
    }
  }

  // MARK: Connections

  /// Every client with every name, in every state.
  var connections: [TemplateValue] {
    clients.flatMap { client in
      names(for: client).map { name in
        .object([
          "client": .text("\(model.title(of: client))"), "name": .text("\(code: name)"),
          "cells": .texts(
            run.states.map { state -> Markdown in
              "\(simulator.inWords(simulator.connection(from: client, to: name, in: state)))"
            }.withChangesInBold),
        ])
      }
    }
  }

  private var clients: [ElementID] { model.databaseTraffic.map(\.source).distinct }

  /// The names that a client may use: of roles and servers, and of the vault with its login.
  private func names(for client: ElementID) -> [String] {
    let roles = model.all(VirtualEndpoint.self).flatMap { [$0.writer, $0.reader] }.map {
      model.hostName($0.host)
    }
    let vault = model.element(client, as: Application.self)?.client.secret.flatMap(model.parent)
      .flatMap(model.privateLinkHostName)
    return roles + model.servers.map(\.hostName) + [vault].compactMap(\.self)
  }

  // MARK: Lookups

  /// The lookups of the names that clients use, in every state in which they differ from the state
  /// before.
  var chains: [TemplateValue] {
    model.databaseTraffic.flatMap { traffic -> [TemplateValue] in
      var last: [Lookup.Hop]?
      return run.states.enumerated().compactMap { index, state in
        guard !model.isLost(traffic.source, with: state.lost) else { return nil }
        let lookup = NameResolver(model, in: state).resolve(traffic.host, from: traffic.source)
        defer { last = lookup.hops }
        guard lookup.hops != last else { return nil }
        let text = LookupText(model, from: (traffic.source, model.title(of: traffic.source)))
        let moment = index == 0 ? "before" : "after step \(index)"
        return .object([
          "title": .text(
            "Lookup of \(lookup.name) from \(model.title(of: traffic.source)), \(moment)"),
          "hops": .sentences(lookup.hops.map(text.sentence)),
          "outcome": .text(text.outcome(of: lookup).cited),
        ])
      }
    }
  }

  // MARK: What stays

  var unchanged: [Sentence] {
    let states = run.states
    let records = recordsOfStates
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
