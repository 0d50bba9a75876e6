import ArchitectureModel
import Diagrams
import Simulation

/// What records say and which names lead where, state after state.
struct NamesOverTime {
  let simulator: Simulator
  let states: [State]
  /// When each state holds, such as "After step 2".
  let moments: [Markdown]
  /// The records of every state.
  let recordsOfStates: [[DNSRecord]]
  private var model: Model { simulator.model }

  init(_ simulator: Simulator, states: [State], moments: [Markdown]) {
    self.simulator = simulator
    self.states = states
    self.moments = moments
    recordsOfStates = states.map(simulator.records)
  }

  /// What tables of all states need.
  var members: [String: TemplateValue] { members(records.map(\.row), connections, chains) }

  /// What tables need that leave out whatever is the same in all states.
  var changingMembers: [String: TemplateValue] {
    members(
      records.map(\.row).filter(\.changes), connections.filter(\.changes),
      chains.filter { $0.state > 0 })
  }

  private func members(
    _ records: [Row], _ connections: [Row], _ chains: [Chain]
  ) -> [String: TemplateValue] {
    [
      "columns": .texts(moments), "records": .list(records.map(\.value)),
      "connections": .list(connections.map(\.value)), "chains": .list(chains.map(\.value)),
    ]
  }

  /// A row of a table with a cell for each state.
  fileprivate struct Row {
    /// The row's place in the table of one state, wherever it is shown.
    var number: Int
    var members: [String: TemplateValue]
    var cells: [Markdown]

    var changes: Bool { cells.contains { $0 != cells.first } }

    /// The row; what differs from the state before is bold.
    var value: TemplateValue {
      .object(
        members.merging([
          "number": .number(number), "cells": .texts(cells.withChangesInBold),
        ]) { first, _ in first })
    }
  }

  // MARK: Records

  /// A record in every state.
  struct Record {
    fileprivate var number: Int
    var name: Markdown
    var kind: Markdown
    /// Who changes the record, and when.
    var keeper: Markdown
    /// What it says; "none" where there is no such record.
    var values: [Markdown]

    fileprivate var row: Row {
      Row(
        number: number,
        members: ["name": .text(name), "kind": .text(kind), "keeper": .text(keeper)],
        cells: values)
    }
  }

  var records: [Record] {
    let keys = recordsOfStates.flatMap { $0.map(Key.init) }.distinct
    return keys.enumerated().map { number, key in
      let found = recordsOfStates.map { state in state.first { Key($0) == key } }
      let facts = found.compactMap(\.self)[0].facts
      return Record(
        number: number, name: "\(code: key.name)", kind: "\(key.kind.rawValue)",
        keeper: Sentence("\(key.keeper.capitalizedFirst)", facts: facts).cited,
        values: found.map { record in record.map { "\(code: $0.value)" } ?? "none" })
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
  private var connections: [Row] {
    let pairs = clients.flatMap { client in names(for: client).map { (client, $0) } }
    return pairs.enumerated().map { number, pair in
      let (client, name) = pair
      return Row(
        number: number,
        members: ["client": .text("\(model.title(of: client))"), "name": .text("\(code: name)")],
        cells: states.map { state in
          "\(simulator.inWords(simulator.connection(from: client, to: name, in: state)))"
        })
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

  private struct Chain {
    /// The first state in which the lookup goes this way.
    var state: Int
    var value: TemplateValue
  }

  /// The lookups of the names that clients use, in every state in which they differ from the state
  /// before.
  private var chains: [Chain] {
    model.databaseTraffic.enumerated().flatMap { number, traffic -> [Chain] in
      var last: [Lookup.Hop]?
      return states.enumerated().compactMap { index, state in
        guard !model.isLost(traffic.source, with: state.lost) else { return nil }
        let lookup = NameResolver(model, in: state).resolve(traffic.host, from: traffic.source)
        defer { last = lookup.hops }
        guard lookup.hops != last else { return nil }
        let client = model.title(of: traffic.source)
        let text = LookupText(model, from: (traffic.source, client))
        let moment = index == 0 ? "before" : "after step \(index)"
        let subject = "Lookup of \(lookup.name) from \(client)"
        return Chain(
          state: index,
          value: .object([
            "title": .text(states.count == 1 ? "\(subject)" : "\(subject), \(moment)"),
            "lookup": .number(number), "state": .number(index),
            "hops": .sentences(lookup.hops.map(text.sentence)),
            "outcome": .text(text.outcome(of: lookup).cited),
          ]))
      }
    }
  }
}

extension Collection<Markdown> {
  /// The texts with those in bold that differ from the one before.
  fileprivate var withChangesInBold: [Markdown] {
    zip(self, [nil] + map(Optional.some)).map { text, earlier in
      earlier.map { $0 != text } ?? false ? "**\(text)**" : text
    }
  }
}
