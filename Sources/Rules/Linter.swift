package import ArchitectureModel
import Facts

/// Holds architectures to rules.
package struct Linter: Sendable {
  private let rules: [any Rule]

  package init(_ rules: [any Rule] = RuleCatalog.rules) {
    self.rules = rules
  }

  /// What resolution had to say of an architecture, and, if there is a model, what the rules find.
  ///
  /// - Parameter day: The day of the verdict, as `2026-11-25`.
  package func findings(in resolution: Model.Resolution, on day: String? = nil) -> [Finding] {
    resolution.diagnostics.map { Finding($0) }
      + (resolution.model.map { findings(in: $0, on: day) } ?? [])
  }

  /// Everything that the rules find, in the order of the source; what the author accepts is marked.
  ///
  /// - Parameter day: The day of the verdict, as `2026-11-25`. Without one nothing is judged by its
  ///   date: keys do not expire, and suppressions do not end.
  package func findings(in model: Model, on day: String? = nil) -> [Finding] {
    var ledger = SuppressionLedger(model.suppressions, day)
    let inspection = Inspection(model, on: day)
    let found = rules.flatMap { rule in
      rule.check(inspection).map { violation in
        Finding(violation, of: rule, suppression: ledger.suppression(of: rule, for: violation))
      }
    }
    return (found + ledger.findings(knowing: RuleCatalog.rules.map(\.identifier))).sorted {
      ($0.diagnostic.location, $0.rule, $0.diagnostic.summary)
        < ($1.diagnostic.location, $1.rule, $1.diagnostic.summary)
    }
  }

  /// What the rules on wording find in a text, in the order of the text.
  package func findings(in prose: Prose) -> [Finding] {
    let found = rules.compactMap { $0 as? any WordingRule }.flatMap { rule in
      rule.check(prose).map { Finding($0, of: rule, suppression: nil) }
    }
    return (found + DuplicateParagraph.findings(in: prose).map { Finding($0) }).sorted {
      ($0.diagnostic.location, $0.rule) < ($1.diagnostic.location, $1.rule)
    }
  }
}
