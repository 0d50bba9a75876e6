import ArchitectureModel
import Facts
import Rules

/// What there is to say of a fact, a rule or a diagnostic.
struct Explanation {
  let lines: [String]

  /// Everything that can be explained.
  static var identifiers: [String] {
    Ledger.facts.map(\.id.text) + RuleCatalog.rules.map(\.identifier)
      + diagnostics.map(\.identifier)
  }

  private static var diagnostics: [DiagnosticCatalog.Entry] {
    DiagnosticCatalog.entries + RuleCatalog.reports
  }

  /// Nothing if nothing has the identifier; capitals do not matter.
  init?(of identifier: String) {
    let name = identifier.lowercased()
    if let fact = Ledger.fact(Fact.ID(identifier.uppercased())) {
      self.init(fact)
    } else if let rule = RuleCatalog.rule(name) {
      self.init(rule)
    } else if let entry = Self.diagnostics.first(where: { $0.identifier == name }) {
      self.init(entry)
    } else {
      return nil
    }
  }

  private init(_ entry: DiagnosticCatalog.Entry) {
    lines = [entry.identifier, "  \(entry.explanation)", "  help: \(entry.cure)"]
  }

  // MARK: Facts

  private init(_ fact: Fact) {
    var lines = ["\(fact.id) (\(fact.confidence.rawValue))", "  \(fact.statement)"]
    lines += fact.figures.map { "  figure: \($0.name), \($0.inWords)" }
    lines += fact.sources.map {
      "  source: \($0.title), \($0.date): \($0.address ?? "not published")"
    }
    if let verification = fact.verification {
      lines += ["  verify: \(verification.check)", "  otherwise: \(verification.otherwise)"]
    }
    let rules = RuleCatalog.rules.filter { $0.facts.contains(fact.id) }.map(\.identifier)
    if !rules.isEmpty { lines.append("  rules: \(rules.joined(separator: ", "))") }
    self.lines = lines
  }

  // MARK: Rules

  private init(_ rule: any Rule) {
    var lines = [
      "\(rule.identifier) (\(rule.severity.rawValue), \(rule.group.rawValue.lowercased()))",
      "  \(rule.summary)", "  \(rule.rationale)",
    ]
    lines += rule.facts.compactMap(Ledger.fact).map { "  fact: \($0.statement) [\($0.citation)]" }
    lines += rule.conforming.map { "  keeps it: \($0.title)" }
    for example in rule.violating {
      lines.append("  breaks it: \(example.title)")
      lines += Self.findings(of: rule, in: example).map { "    \($0)" }
    }
    lines += rule.counterparts.map { counterpart in
      "  also checked by: \(counterpart.catalog.rawValue), \(counterpart.id)"
        + (counterpart.file.map { " (\($0))" } ?? "")
    }
    self.lines = lines
  }

  /// What a rule says of an example, and how it would be mended; judged on the day that examples
  /// were written for, if the rule looks at dates.
  private static func findings(of rule: any Rule, in example: Example) -> [String] {
    guard case .model(let model, _) = Model.resolve(example.declaration) else { return [] }
    return Linter([rule]).findings(in: model, on: Example.day).filter { $0.rule == rule.identifier }
      .flatMap { ["\($0.diagnostic.summary)", "help: \($0.diagnostic.cure)"] }
  }
}
