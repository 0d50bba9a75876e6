import ArchitectureModel
import Facts
import Rules
import Testing

@testable import RefarchTool

struct ExplanationTests {
  @Test func `identifiers are those of one thing each`() {
    let all = Explanation.identifiers
    #expect(all.count > 400)
    #expect(Set(all.map { $0.lowercased() }).count == all.count)
  }

  @Test(arguments: Explanation.identifiers)
  func `every identifier is explained, and no field is empty`(id: String) throws {
    let lines = try #require(Explanation(of: id)?.lines)
    #expect(lines[0].hasPrefix(id))
    for line in lines {
      let field = line.split(separator: ": ", maxSplits: 1, omittingEmptySubsequences: false)
      let isEmpty = field[field.count - 1].drop { $0 == " " }.isEmpty
      #expect(!isEmpty, "\(line)")
      #expect(!line.hasSuffix(":") && !line.contains("nil"), "\(line)")
    }
  }

  @Test(arguments: RuleCatalog.rules.map(\.identifier))
  func `a rule tells its reasons, and what its examples break`(id: String) throws {
    let lines = try #require(Explanation(of: id.uppercased())?.lines)
    let rule = try #require(RuleCatalog.rule(id))
    #expect(lines.count { $0.hasPrefix("  fact: ") } == rule.facts.count)
    #expect(lines.count { $0.hasPrefix("  keeps it: ") } == rule.conforming.count)
    #expect(lines.count { $0.hasPrefix("  breaks it: ") } == rule.violating.count)
    #expect(lines.count { $0.hasPrefix("    help: ") } >= rule.violating.count)
  }

  @Test func `nothing names a fact that is not there`() {
    let cited =
      RuleCatalog.rules.flatMap(\.facts) + Refusal.all.flatMap(\.facts)
      + Omission.all.flatMap(\.facts) + Figure.all.map(\.fact) + Verification.all.map(\.fact)
    #expect(cited.filter { Ledger.fact($0) == nil } == [])
  }

  @Test func `an inference says how to verify it`() throws {
    let lines = try #require(Explanation(of: "VE-15")?.lines)
    #expect(lines[0] == "VE-15 (assumed)")
    #expect(lines.contains { $0.hasPrefix("  verify: Read the names in the certificate") })
    #expect(lines.contains { $0.hasPrefix("  otherwise: ") })
  }
}
