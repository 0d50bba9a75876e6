import ArchitectureModel
import Facts
import Foundation
import Rules
import TestSupport
import Testing

/// Breaks the reference architectures one attribute or reference at a time, and sees who notices.
struct MutationTests {
  static let mutants = Mutant.servers + Mutant.networks + Mutant.surroundings
  private static let table = "\(Tool.root)/Tests/Mutations.md"

  /// What noticed a mutant in one architecture.
  private struct Outcome {
    let mutant: Mutant
    let base: Mutant.Base
    /// Identifiers of rules, and of diagnostics of resolution, that were silent before.
    let noticed: [String]

    var row: String {
      let verdict =
        switch mutant.verdict {
        case .harmful(let fact): "harmful: \(fact)"
        case .harmless(let reason): "harmless: \(reason)"
        }
      let who = noticed.isEmpty ? "–" : noticed.map { "`\($0)`" }.joined(separator: ", ")
      return "| \(mutant.name) | \(base.rawValue) | \(verdict) | \(who) |"
    }
  }

  /// Everything that counts at `--strict`, by rule, element and sentence.
  private func findings(_ declaration: Declaration) -> [(rule: String, text: String)] {
    switch Model.resolve(declaration) {
    case .refused(let diagnostics):
      diagnostics.filter { $0.severity == .error }.map { ($0.identifier, $0.summary) }
    case .model(let model, _):
      Linter().findings(in: model, on: "2026-11-25")
        .filter { !$0.isSuppressed && $0.severity >= .warning && $0.rule != "unused-suppression" }
        .map { ($0.rule, $0.diagnostic.summary) }
    }
  }

  private func outcomes() -> [Outcome] {
    let before = Dictionary(
      uniqueKeysWithValues: Mutant.Base.allCases.map { base in
        (base, Set(findings(base.declaration).map(\.text)))
      })
    return Self.mutants.flatMap { mutant in
      mutant.bases.map { base in
        var declaration = base.declaration
        mutant.change(&declaration)
        let new = findings(declaration).filter { before[base]?.contains($0.text) != true }
        return Outcome(mutant: mutant, base: base, noticed: Set(new.map(\.rule)).sorted())
      }
    }
  }

  @Test func `harmful mutants are noticed`() throws {
    let outcomes = outcomes()
    let harmful = outcomes.filter(\.mutant.isHarmful)
    let noticed = harmful.filter { !$0.noticed.isEmpty }
    let share = Double(noticed.count) / Double(harmful.count)
    print(
      "\(outcomes.count) mutants, \(harmful.count) harmful, \(noticed.count) of these noticed, "
        + "\(outcomes.count { !$0.mutant.isHarmful && !$0.noticed.isEmpty }) harmless ones noticed")
    for outcome in harmful where outcome.noticed.isEmpty { print("missed: \(outcome.row)") }
    #expect(share >= 0.95)

    let text =
      """
      # Mutants of the reference architectures

      One attribute or reference is broken at a time. Harmful is what a fact says Azure refuses, or what
      makes a client lose a name, a route, a key, a log or a promised figure in some failure. Noticed
      is what `refarch lint --strict` or the resolution of the architecture did not say before.

      \(outcomes.count) mutants, \(harmful.count) harmful, \(noticed.count) of these noticed.

      | Mutant | Architecture | Verdict | Noticed by |
      | --- | --- | --- | --- |
      \(outcomes.map(\.row).joined(separator: "\n"))

      """
    if ProcessInfo.processInfo.environment["REFARCH_RECORD"] != nil {
      try text.write(toFile: Self.table, atomically: true, encoding: .utf8)
      Issue.record("recorded \(Self.table)")
    }
    #expect(try Tool.read(Self.table) == text)
  }

  @Test(arguments: mutants.map(\.name))
  func `a mutant changes something, and its harm rests on a fact`(name: String) throws {
    let mutant = try #require(Self.mutants.first { $0.name == name })
    if case .harmful(let fact) = mutant.verdict { #expect(Ledger.fact(fact) != nil, "\(fact)") }
    for base in mutant.bases {
      var declaration = base.declaration
      mutant.change(&declaration)
      #expect(text(declaration) != text(base.declaration), "\(base)")
    }
  }

  /// All values of a declaration, those behind closures too.
  private func text(_ declaration: Declaration) -> String {
    let targets = declaration.entries.compactMap { $0.element as? DNSServer }
      .flatMap { $0.forwarders.map(\.targets) }
    return "\(declaration) \(targets)"
  }

  @Test func `names of mutants are unique`() {
    #expect(Set(Self.mutants.map(\.name)).count == Self.mutants.count)
  }
}
