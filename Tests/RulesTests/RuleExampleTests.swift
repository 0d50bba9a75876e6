import ArchitectureModel
import Facts
import Rules
import TestSupport
import Testing

/// Each rule is held to the architectures that it gives as examples.
struct RuleExampleTests {
  static let identifiers = RuleCatalog.rules.map(\.identifier)

  private func findings(_ example: Example) throws -> [Finding] {
    switch Model.resolve(example.declaration) {
    case .model(let model, _): return Linter().findings(in: model, on: Example.day)
    case .refused(let diagnostics):
      Issue.record("\(example.title): \(diagnostics.flatMap(\.lines).joined(separator: "\n"))")
      return []
    }
  }

  private func text(_ findings: [Finding]) -> String {
    findings.map { "\($0.rule): \($0.diagnostic.summary)" }.joined(separator: "\n")
  }

  @Test(arguments: identifiers)
  func `violating examples break the rule, and none but those they name`(rule: String) throws {
    let rule = try #require(RuleCatalog.rule(rule))
    #expect(!rule.violating.isEmpty)
    for example in rule.violating {
      let found = try findings(example)
      let broken = Set(found.map(\.rule))
      #expect(broken.contains(rule.identifier), "\(example.title):\n\(text(found))")
      #expect(
        broken == example.alsoBreaks.union([rule.identifier]), "\(example.title):\n\(text(found))")
    }
  }

  @Test(arguments: identifiers)
  func `conforming examples break no rule at all`(rule: String) throws {
    let rule = try #require(RuleCatalog.rule(rule))
    #expect(!rule.conforming.isEmpty)
    for example in rule.conforming {
      let found = try findings(example)
      #expect(found.isEmpty, "\(example.title):\n\(text(found))")
    }
  }

  @Test(arguments: identifiers)
  func `a rule says what it asks for, why, and on what grounds`(identifier: String) throws {
    let rule = try #require(RuleCatalog.rule(identifier))
    #expect(identifier.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
    #expect(rule.summary.hasSuffix(".") && rule.rationale.hasSuffix("."))
    #expect(!rule.facts.isEmpty)
    for fact in rule.facts { #expect(Ledger.fact(fact) != nil, "\(fact)") }
  }

  @Test(arguments: identifiers)
  func `code in a cure names what it declares`(rule: String) throws {
    let titled = [
      "Alert", "Application", "DiagnosticSetting", "ForeignServer", "ManagementClient",
      "PrivateEndpoint", "VirtualEndpoint",
    ]
    for example in try #require(RuleCatalog.rule(rule)).violating {
      for finding in try findings(example) {
        for code in finding.diagnostic.cure.matches(of: /'(\w+)\(([^']*)/)
        where titled.contains(String(code.output.1)) {
          #expect(code.output.2.hasPrefix("\""), "\(finding.diagnostic.cure)")
        }
      }
    }
  }

  @Test func `identifiers are unique`() {
    #expect(Set(Self.identifiers).count == Self.identifiers.count)
  }
}
