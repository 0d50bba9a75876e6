import ArchitectureModel
import Facts
import Foundation
import Rules
import TestSupport
import Testing

/// Architectures that nobody has seen.
struct RandomArchitectureLintTests {
  /// How many are made; 1 000 take some seconds.
  private static let seeds =
    ProcessInfo.processInfo.environment["REFARCH_SEEDS"].flatMap { UInt64($0) } ?? 100

  @Test func `every finding has a place, a fact and a cure`() throws {
    var counts: [String: Int] = [:]
    for seed in 0..<Self.seeds {
      var declaration = Declaration(RandomArchitecture(seed: seed))
      if !seed.isMultiple(of: 4) {
        var generator = SeededGenerator(seed: seed)
        declaration.spoil(using: &generator)
      }
      let resolution = Model.resolve(declaration)
      let model = try #require(
        resolution.model, "\(seed): \(resolution.diagnostics.flatMap(\.lines))")
      for finding in Linter().findings(in: model, on: "2026-11-25") {
        let diagnostic = finding.diagnostic
        counts[finding.rule, default: 0] += 1
        #expect(diagnostic.location.line > 0 && !diagnostic.location.file.isEmpty, "\(seed)")
        #expect(!diagnostic.summary.isEmpty && !diagnostic.cure.isEmpty, "\(seed) \(diagnostic)")
        #expect(diagnostic.reasons.contains { Ledger.fact($0) != nil }, "\(seed) \(diagnostic)")
        for element in finding.elements {
          #expect(model[element] != nil, "\(seed) \(finding.rule) \(element)")
        }
      }
    }
    print(
      "\(Self.seeds) architectures, \(counts.values.reduce(0, +)) findings by \(counts.count) rules"
    )
    #expect(counts.count > 60)
  }
}
