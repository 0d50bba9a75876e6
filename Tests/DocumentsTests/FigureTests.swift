import ArchitectureModel
import Architectures
import Documents
import Facts
import Rules
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
    let units = #/\d+(\.\d+)? ?(%|seconds?|minutes?|hours?|days?|years?|GiB|TiB|MB\/s|bits)/#
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
    return values
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
