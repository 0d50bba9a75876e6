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

/// Where the lines of a text begin.
private struct LineBreaks {
  /// How many bytes stand before each break, in ascending order.
  var offsets: [Int] = []

  /// How many breaks stand before a place in a text.
  func count(before index: String.Index, of text: String) -> Int {
    let offset = text.utf8.distance(from: text.startIndex, to: index)
    var (low, high) = (0, offsets.count)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// A text on one line, with one space wherever there was white space.
private struct RunningText {
  var text = ""
  /// Where the source's lines broke, in this text.
  var breaks = LineBreaks()

  init(_ source: String) {
    text.reserveCapacity(source.utf8.count)
    var isSpace = false
    for character in source {
      defer { if character.isNewline { breaks.offsets.append(text.utf8.count - 1) } }
      if character.isWhitespace, isSpace { continue }
      isSpace = character.isWhitespace
      text.append(isSpace ? " " : character)
    }
  }
}

/// A phrase that should not stand where it stands.
package struct Slip: Sendable, Hashable {
  /// The phrase as it stands.
  package let phrase: String
  /// How many lines come before it in the text.
  package let line: Int

  fileprivate init(_ phrase: Substring, line: Int) {
    self.phrase = phrase.split(whereSeparator: \.isNewline).joined(separator: " ")
    self.line = line
  }

  /// Takes the part of a text that a pattern matched.
  init(_ range: Range<String.Index>, of text: String) {
    phrase = text[range].split(whereSeparator: \.isNewline).joined(separator: " ")
    line = text[..<range.lowerBound].count(where: \.isNewline)
  }
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
    let running = RunningText(self)
    let breaks = LineBreaks(offsets: utf8.enumerated().filter { $0.element == 0x0a }.map(\.offset))
    let slips = patterns.flatMap { pattern in
      claims(of: pattern).map {
        Slip(self[$0], line: breaks.count(before: $0.lowerBound, of: self))
      }
        + running.text.claims(of: pattern).map { range in
          Slip(
            running.text[range],
            line: running.breaks.count(before: range.lowerBound, of: running.text))
        }
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
