import ArchitectureModel
import ArgumentParser
import Diagrams
import Documents
import Facts
import Simulation

/// Looks a name up, hop by hop, as a client would.
struct ResolveCommand<Tool: ArchitectureTool>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "resolve",
      abstract: "Looks a name up as a client would, hop by hop.",
      discussion: """
        The name is a host name, or an element that has one: a server, a key store, or a virtual \
        endpoint's writer or reader, such as endpoint.writer. Exit code 1 says that the client does \
        not reach what the name leads to.
        """)
  }

  @Argument(help: "The architecture.", completion: .list(Tool.architectures.map(\.id)))
  var id: String

  @Option(name: .customLong("from"), help: "The client: an element with a place in a network.")
  var client: String

  @Option(help: "What to look up.")
  var name: String

  @Option(help: "Look it up after a step of a scenario, such as site-swap-and-back:1.")
  var after: String?

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let model = try Tool.architectures.model(id)
    let simulator = Simulator(model)
    let client = try client(in: model)
    let host = try hostName(in: model)
    let state = try after.map { try played(upTo: $0, simulator) } ?? State(model)
    let connection = simulator.connection(from: client, to: host, in: state)
    let report = Report(connection, simulator)
    if json {
      try Console.print(json: report)
    } else {
      report.lines.forEach(Console.print)
    }
    if !report.isReached { throw ExitCode.failure }
  }

  // MARK: Arguments

  private func client(in model: Model) throws -> ElementID {
    let id = ElementID(client)
    let hasPlace =
      model.place(of: id, as: VirtualNetwork.self) != nil
      || model.place(of: id, as: OnPremisesSite.self) != nil || model[id] is any DataClient
    guard model[id] != nil, hasPlace else {
      let known = model.all(Application.self).map(\.id.text) + model.all(User.self).map(\.id.text)
      let why =
        model[id] == nil ? "there is no element '\(client)'" : "'\(client)' is in no network"
      Console.printError("error: \(why)\(known.didYouMean(client)); clients are \(known.listed)")
      throw ExitCode.validationFailure
    }
    return id
  }

  private func hostName(in model: Model) throws -> String {
    let names = model.hostNames
    if let found = names[self.name] { return found }
    // Names of hosts have no case, and a dot at the end says nothing more.
    let lowercase = self.name.lowercased()
    let name = lowercase.hasSuffix(".") ? String(lowercase.dropLast()) : lowercase
    let records = Simulator(model).records(in: State(model)).map(\.name)
    let domains = model.all(DNSServer.self).flatMap(\.zones)
    if records.contains(name) || domains.contains(where: { name.hasSuffix(".\($0)") }) {
      return name
    }
    let known = names.keys.sorted()
    Console.printError(
      "error: the architecture has no host name '\(name.flattened.prefix(255))', and no element of that "
        + "name that has one"
        + (known + records).didYouMean(name))
    Console.printError("elements with a name: \(known.joined(separator: ", "))")
    throw ExitCode.validationFailure
  }

  private func played(upTo text: String, _ simulator: Simulator) throws -> State {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let scenario = try simulator.model.scenario(parts[0])
    let run = simulator.play(scenario)
    guard parts.count == 2, let number = Int(parts[1]), run.states.indices.contains(number) else {
      Console.printError(
        "error: --after takes SCENARIO:STEP; '\(scenario.id)' has the steps 0 to "
          + "\(run.steps.count)")
      throw ExitCode.validationFailure
    }
    return run.states[number]
  }

  // MARK: Report

  private struct Report: Encodable {
    struct Hop: Encodable {
      let text: String
      let facts: [String]
    }

    let name: String
    let client: String
    let hops: [Hop]
    let outcome: Hop
    /// What the server or vault behind the address does, or which hop broke; empty for a corporate name.
    let result: String
    let isReached: Bool

    init(_ connection: Connection, _ simulator: Simulator) {
      let lookup = connection.lookup
      let text = LookupText(
        simulator.model, from: (lookup.client, simulator.title(lookup.client)))
      name = lookup.name
      client = lookup.client.text
      hops = lookup.hops.map { Self.hop(text.sentence($0)) }
      outcome = Self.hop(text.outcome(of: lookup))
      let words = simulator.inWords(connection)
      switch connection.result {
      case .failed(.clientLost):
        isReached = false
        result = "\(simulator.title(lookup.client)) \(words)"
      case .failed(.notFound) where lookup.outcome == .corporate:
        isReached = true
        result = ""
      case .failed:
        isReached = false
        result = words
      case .served, .reached:
        isReached = true
        result = words
      }
    }

    private static func hop(_ sentence: Sentence) -> Hop {
      Hop(text: sentence.text.plainText, facts: sentence.facts.map(\.text))
    }

    var lines: [String] {
      hops.enumerated().map { "\($0 + 1). \($1.text)\($1.facts.cited)" }
        + ["   " + outcome.text + outcome.facts.cited]
        + (result.isEmpty ? [] : ["   Result: \(result)."])
    }
  }
}

extension Model {
  /// Every element that has a host name, with that name.
  fileprivate var hostNames: [String: String] {
    let roles = all(VirtualEndpoint.self).flatMap { [$0.writer, $0.reader] }.compactMap { name in
      name.host.element.map { ($0.text, hostName(name.host)) }
    }
    let others = elements.compactMap { element in
      privateLinkHostName(of: element.id).map { (element.id.text, $0) }
    }
    return Dictionary(roles + others, uniquingKeysWith: { first, _ in first })
  }
}
