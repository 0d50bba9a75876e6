package import ArchitectureModel

/// A rule on what texts say.
package protocol WordingRule: Rule {
  /// Words in lower case of which a text has at least one before it is looked at more closely.
  var words: [String] { get }
  /// What should not stand in a text.
  var patterns: [Regex<Substring>] { get }
  /// How to mend it, as a verb phrase.
  var cure: String { get }
  /// Texts that break the rule.
  var wrong: [String] { get }
  /// Texts that keep it, close to those that do not.
  var right: [String] { get }
  /// What is wrong with a text, in the order of the text.
  ///
  /// - Parameter patterns: ``patterns``, made once for many texts.
  func slips(in text: String, _ patterns: [Regex<Substring>]) -> [Slip]
}

/// A phrase that should not stand where it stands.
package struct Slip: Sendable, Hashable {
  /// The phrase as it stands, on one line.
  package let phrase: String
  /// How many lines come before it in the text.
  package let line: Int
}

extension WordingRule {
  package var group: RuleGroup { .wording }
  package var conforming: [Example] {
    right.map { text in Example("\"\(text)\"") { $0.summarize(text) } }
  }
  package var violating: [Example] {
    wrong.map { text in Example("\"\(text)\"") { $0.summarize(text) } }
  }

  package func slips(in text: String, _ patterns: [Regex<Substring>]) -> [Slip] {
    text.slips(patterns)
  }

  package func check(_ model: Model) -> [Violation] { check(Prose(model)) }

  package func check(_ inspection: Inspection) -> [Violation] { check(inspection.prose) }

  package func check(_ prose: Prose) -> [Violation] {
    let suspects = prose.passages.filter { $0.contains(anyOf: words) }
    guard !suspects.isEmpty else { return [] }
    let patterns = patterns
    return suspects.flatMap { passage in
      slips(in: passage.text, patterns).map { slip in
        Violation(
          passage, line: slip.line, "\"\(slip.phrase.short)\" is said; \(summary.asClause)",
          cure: cure)
      }
    }
  }
}

extension String {
  /// All places where one of some patterns matches, over line breaks too, but for those in double
  /// quotes and those denied: who quotes a phrase does not claim it, nor does who says "never".
  func slips(_ patterns: [Regex<Substring>]) -> [Slip] {
    let asItStands = LinedText(self)
    let onOneLine = LinedText(runningOf: self)
    let versions = asItStands.text == onOneLine.text ? [onOneLine] : [asItStands, onOneLine]
    let slips = versions.flatMap { version in
      patterns.flatMap { version.text.claims(of: $0) }.map(version.slip)
    }
    return Set(slips).sorted { ($0.line, $0.phrase) < ($1.line, $1.phrase) }
  }

  private func claims(of pattern: Regex<Substring>) -> [Range<Index>] {
    matches(of: pattern).map(\.range).filter { !isQuoted($0) && !isDenied($0) }
  }

  /// The text, cut where a message would become hard to read.
  fileprivate var short: String { count > 60 ? "\(prefix(57))…" : self }

  /// Whether a negation stands among the five words before a phrase in its clause, or right behind it.
  private func isDenied(_ range: Range<Index>) -> Bool {
    let clause =
      self[..<range.lowerBound].suffix(100).split(
        omittingEmptySubsequences: false, whereSeparator: { ".;:!?,\u{2013}|".contains($0) }
      ).last ?? ""
    let near = clause.split(separator: " ").suffix(5).joined(separator: " ")
    return near.contains(#/(?i)\b(?:no|not|never|neither|nor|cannot|without)\b|n't\b/#)
      || String(self[range.upperBound...].prefix(20)).prefixMatch(
        of: #/(?i)\s+(?:(?:is|are|was|were|does|do|can|will|must) (?:not|never)|cannot)\b/#) != nil
  }

  private func isQuoted(_ range: Range<Index>) -> Bool {
    guard range.lowerBound > startIndex else { return false }
    return "\"\u{201C}\u{201E}".contains(self[index(before: range.lowerBound)])
  }

  /// A sentence as the end of another.
  fileprivate var asClause: String {
    let text = hasSuffix(".") ? String(dropLast()) : self
    guard let first, text.dropFirst().first?.isLowercase == true || text.hasPrefix("A ") else {
      return text
    }
    return first.lowercased() + text.dropFirst()
  }
}
