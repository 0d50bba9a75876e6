package import Facts

/// Something about a declaration that its author can mend.
package struct Diagnostic: Sendable, Hashable {
  /// How much a diagnostic matters.
  package enum Severity: String, Sendable, Hashable, Comparable {
    case note, warning, error

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
    private var rank: Int { self == .note ? 0 : self == .warning ? 1 : 2 }
  }

  package let severity: Severity
  /// A name in kebab case, for searching and for `refarch explain`.
  package let identifier: String
  package let location: SourceLocation
  /// A headline: what is wrong, in lower case and without a full stop.
  package let summary: String
  /// Why it is wrong: the facts that say so, if there are any.
  package let reasons: [Fact.ID]
  /// How to mend it, as a verb phrase.
  package let cure: String

  package init(
    _ severity: Severity, _ identifier: String, at location: SourceLocation, _ summary: String,
    because reasons: Fact.ID..., cure: String
  ) {
    self.init(severity, identifier, at: location, summary, because: reasons, cure: cure)
  }

  package init(
    _ severity: Severity, _ identifier: String, at location: SourceLocation, _ summary: String,
    because reasons: [Fact.ID], cure: String
  ) {
    self.severity = severity
    self.identifier = identifier
    self.location = location
    self.summary = summary
    self.reasons = reasons
    self.cure = cure
  }

  /// The diagnostic as compilers print it, with its cure and its reason on lines of their own.
  package var lines: [String] {
    var lines = ["\(location): \(severity.rawValue): \(summary) [\(identifier)]"]
    lines += reasons.compactMap(Ledger.fact).map { fact in
      let page = fact.sources.lazy.compactMap(\.address).first.map { " \($0)" } ?? ""
      return "  note: \(fact.statement) [\(fact.citation)]\(page)"
    }
    lines.append("  help: \(cure)")
    return lines
  }
}
