/// A statement about Azure or PostgreSQL that a page, a rule or a diagnostic rests on.
package struct Fact: Sendable, Identifiable {
  /// Names a fact in citations, such as `NET-11`.
  package struct ID: Sendable, Hashable, Comparable, ExpressibleByStringLiteral,
    CustomStringConvertible
  {
    package let text: String

    package init(_ text: String) {
      self.text = text
    }

    package init(stringLiteral value: String) {
      self.init(value)
    }

    package var description: String { text }

    /// Orders by group, then by number, so that `HA-2` comes before `HA-10`.
    package static func < (left: Self, right: Self) -> Bool {
      (left.group, left.number, left.text) < (right.group, right.number, right.text)
    }

    private var group: Substring { text.prefix { $0 != "-" } }
    private var number: Int { Int(text.drop { $0 != "-" }.dropFirst()) ?? 0 }
  }

  /// How firmly the sources carry a statement.
  package enum Confidence: String, Sendable, CaseIterable {
    /// A first-party page says so plainly.
    case stated
    /// Pages disagree; the statement says which one is followed.
    case conflicting
    /// Follows from what pages state, but stands nowhere.
    case inferred
    /// Unpublished; a value chosen so that something can be computed.
    case assumed
  }

  package let id: ID
  /// One sentence in our own words.
  package let statement: String
  package let sources: [Source]
  package let confidence: Confidence

  package init(
    _ id: ID, _ statement: String, _ sources: Source..., confidence: Confidence = .stated
  ) {
    self.id = id
    self.statement = statement
    self.sources = sources
    self.confidence = confidence
  }

  /// The identifier, with a word for what is not stated outright, such as `VE-12, inferred`.
  package var citation: String {
    confidence == .stated ? id.text : "\(id), \(confidence.rawValue)"
  }

  /// The newest date among the fact's sources, as year, month and day.
  package var date: String { sources.map(\.date).max() ?? "" }
}
