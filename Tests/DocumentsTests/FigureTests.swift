import ArchitectureModel
import Architectures
import Documents
import Facts
import Foundation
import Rules
import Simulation
import TestSupport
import Testing

/// Every figure with a unit is a value of the model or stands in a fact that its line cites.
struct FigureTests {
  @Test func `every figure on every page is accounted for`() throws {
    for (path, text) in try PageText.committed() {
      let model = try Self.modelFigures(for: path)
      for line in text.split(separator: "\n") {
        let known = Self.exampleFigures(in: line, of: path) ?? model
        #expect(Self.unaccounted(in: line, known) == [], "\(path): \(line)")
      }
    }
  }

  @Test func `an altered figure is noticed`() throws {
    var altered = 0
    for (path, text) in try PageText.committed() {
      let model = try Self.modelFigures(for: path)
      for line in text.split(separator: "\n") {
        let known = Self.exampleFigures(in: line, of: path) ?? model
        for figure in Self.figures(in: line) {
          let wrong = Self.alter(figure)
          guard !known.contains(wrong) else { continue }
          let changed = line.replacing(figure, with: wrong, maxReplacements: 1)
          #expect(Self.unaccounted(in: Substring(changed), known) != [], "\(path): \(changed)")
          altered += 1
        }
      }
    }
    #expect(altered > 800)
  }

  // MARK: Figures

  static func figures(in line: Substring) -> [String] {
    let units =
      #/\d+(\.\d+)? ?(%|(?:seconds?|minutes?|hours?|min|s|h|days?|years?|GiB|TiB|MB\/s|bits)\b)/#
    let addresses = #/\d+\.\d+\.\d+\.\d+(\/\d+)?/#
    let ports = #/port \d+/#
    let names = #/[a-z0-9<>_A-Z.-]*\.(com|net|cn|example)(?![a-z\/])/#
    // Addresses of pages are not statements.
    let text = line.replacing(#/\]\([^)]*\)/#, with: "]")
    return text.matches(of: units).map { String($0.0) }
      + text.matches(of: addresses).map { String($0.0) }
      + text.matches(of: ports).map { String($0.0) } + text.matches(of: names).map { String($0.0) }
  }

  static func unaccounted(in line: Substring, _ known: Set<String>) -> [String] {
    let ids =
      line.matches(of: #/\[\\\[([A-Z]+-\d+)/#).map { Fact.ID(String($0.1)) }
      + line.matches(of: #/<a id="[a-z0-9-]+"><\/a>([A-Z]+-\d+)/#).map { Fact.ID(String($0.1)) }
    let statements = ids.compactMap(Ledger.fact).flatMap { fact in
      [fact.statement] + fact.figures.map(\.inWords)
    }
    return figures(in: line).filter { figure in
      !known.contains(figure) && !statements.contains { $0.containsWhole(figure) }
    }
  }

  private static func alter(_ figure: String) -> String {
    if let digit = figure.firstIndex(where: \.isNumber), figure.first?.isNumber == true {
      return figure.replacingCharacters(from: digit, with: "7" == figure[digit] ? "8" : "7")
    }
    return figure.hasPrefix("port") ? "port 9999" : "x" + figure
  }

  // MARK: Values of the model

  /// The figures of the architectures that the reference of rules gives as examples, and of what the
  /// notes said by mistake; nothing for lines that name neither.
  private static func exampleFigures(in line: Substring, of path: String) -> Set<String>? {
    if path == "errata.md", let said = line.split(separator: "|").dropFirst(3).first {
      return Set(figures(in: said))
    }
    guard path == "rules.md", line.hasPrefix("- Keeps it: ") || line.hasPrefix("- Breaks it: ")
    else { return nil }
    return examples
  }

  private static let examples = Set(
    RuleCatalog.rules.flatMap { $0.conforming + $0.violating }.flatMap { example in
      figures(in: Markdown.prose(example.title).source[...])
    })

  private static func modelFigures(for path: String) throws -> Set<String> {
    let id = path.split(separator: "/").first.map(String.init) ?? ""
    if path == "notes.md" || path == "index.md" {
      return try Catalog.architectures.map { try Model.resolved($0).figures }
        .reduce(into: []) { $0.formUnion($1) }
    }
    guard let architecture = Catalog.architectures.first(where: { $0.id == id }),
      let model = Model.resolve(Declaration(architecture)).model
    else { return [] }
    return model.figures
  }
}

extension Model {
  /// Everything with a unit that the declaration holds, gathered without the code of the pages.
  fileprivate var figures: Set<String> {
    var values: Set<String> = []
    for server in servers {
      values.insert("\(server.settings.storage.gibibytes) GiB")
      values.formUnion([server.hostName, server.privateLinkName])
      if let backup = server.backup {
        values.formUnion(["\(backup.retentionDays) days", "\(backup.longTermYears) year"])
      }
    }
    for traffic in dataTraffic { values.insert("port \(traffic.over.port)") }
    for endpoint in all(VirtualEndpoint.self) {
      values.formUnion([hostName(endpoint.writer.host), hostName(endpoint.reader.host)])
    }
    for element in elements {
      if let address = element.fixedAddress { values.insert(address) }
      switch element {
      case let network as VirtualNetwork: values.insert(network.addressSpace)
      case let subnet as Subnet: values.insert(subnet.addressPrefix)
      case let site as OnPremisesSite: values.insert(site.addressSpace)
      case let zone as PrivateDNSZone: values.insert(zone.name)
      case let server as DNSServer:
        values.formUnion(server.forwarders.map(\.domain) + server.zones)
      case let ruleset as ForwardingRuleset: values.formUnion(ruleset.rules.map(\.domain))
      case let vault as KeyVault:
        values.formUnion([
          "\(vault.name).vault.azure.net", "\(vault.name).privatelink.vaultcore.azure.net",
        ])
      case let key as Key: values.insert("\(key.bits) bits")
      case let application as Application: values.insert(application.client.nameCache.inWords)
      case let secret as Secret:
        if case .alternatingLogins(let interval) = secret.rotation {
          values.insert(interval.inWords)
        }
      case let alert as Alert:
        if case .replicaLag(let limit) = alert.condition { values.insert(limit.inWords) }
        if case .storageUsed(let percent) = alert.condition { values.insert("\(percent) %") }
      default: break
      }
    }
    return values.union(playedFigures)
  }

  /// What comes out when scenarios and failures are played: lengths of time, and availability.
  private var playedFigures: Set<String> {
    let simulator = Simulator(self)
    let failures =
      regions.map { Event.Failure.region($0.region) }
      + servers.flatMap { server in
        [.node(of: server.id)] + (server.zone.map { [.zone($0, of: server.region)] } ?? [])
      }
    let runs =
      scenarios.map { simulator.play($0) } + failures.map { simulator.response(to: $0).run }
      + [simulator.responseToLogicalError()].compactMap { $0?.run }
    let recoveries = runs.flatMap(\.steps).compactMap(\.recovery)
    var durations = recoveries.flatMap { recovery in
      ([recovery.dataLoss] + recovery.parts).compactMap(\.span) + [recovery.time]
    }.flatMap { [$0.lowerBound, $0.upperBound] }
    for case .recovery(_, let loss, let time) in objectives.map(\.promise) {
      durations += [loss, time] + recoveries.map { time - $0.time.upperBound }
    }
    let availability = runs.flatMap(\.states).compactMap { simulator.availability(in: $0) }
      .flatMap { [$0.bounds.lowerBound, $0.bounds.upperBound] }
    return Set(durations.flatMap(\.clockFigures) + availability.map { "\(Self.text($0)) %" })
  }

  private static func text(_ percent: Double) -> String {
    String(format: "%.6f", percent).replacing(#/0+$/#, with: "")
  }
}

extension Duration {
  /// Hours, minutes and seconds, each with its unit.
  fileprivate var clockFigures: [String] {
    let seconds = components.seconds
    return ["\(seconds / 3600) h", "\(seconds / 60 % 60) min", "\(seconds % 60) s"]
  }
}

extension String {
  /// Whether a figure stands in the text as a whole, not as a part of a longer one.
  fileprivate func containsWhole(_ figure: String) -> Bool {
    var rest = self[...]
    while let range = rest.firstRange(of: figure) {
      let before = range.lowerBound == startIndex ? " " : self[index(before: range.lowerBound)]
      if !before.isNumber, before != "." { return true }
      rest = self[range.upperBound...]
    }
    return false
  }

  fileprivate func replacingCharacters(from index: Index, with text: String) -> String {
    self[..<index] + text + self[self.index(after: index)...]
  }
}
