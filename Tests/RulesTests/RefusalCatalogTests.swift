import ArchitectureModel
import Facts
import Foundation
import Rules
import TestSupport
import Testing

/// What is refused before any rule is asked, and what no rule asks.
struct RefusalCatalogTests {
  @Test(arguments: Refusal.all.map(\.summary))
  func `a refusal is held to its test`(summary: String) throws {
    let refusal = try #require(Refusal.all.first { $0.summary == summary })
    for fact in refusal.facts { #expect(Ledger.fact(fact) != nil, "\(fact)") }
    #expect(!refusal.facts.isEmpty && summary.hasSuffix("."))
    switch refusal.authority {
    case .compiler(let file, let sentence):
      let text = try Tool.read("\(Tool.root)/Tests/Refusals/\(file).swift")
      #expect(text.contains("// error: \(sentence)\n"), "\(file)")
    case .resolution(let diagnostic):
      #expect(DiagnosticCatalog.entries.contains { $0.identifier == diagnostic })
      let tests = try Tool.read("\(Tool.root)/Tests/ArchitectureModelTests/ResolutionTests.swift")
      #expect(tests.contains("\"\(diagnostic)\""))
    }
  }

  @Test func `summaries are unique`() {
    #expect(Set(Refusal.all.map(\.summary)).count == Refusal.all.count)
    #expect(Set(Omission.all.map(\.condition)).count == Omission.all.count)
  }

  @Test(arguments: Omission.all.map(\.condition))
  func `an omission gives its reason`(condition: String) throws {
    let omission = try #require(Omission.all.first { $0.condition == condition })
    #expect(!omission.reason.isEmpty && !omission.facts.isEmpty)
    for fact in omission.facts { #expect(Ledger.fact(fact) != nil, "\(fact)") }
  }
}
