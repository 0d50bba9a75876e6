package import Facts

/// A mistake in the user's notes, with what is right.
package struct Erratum: Sendable {
  package enum Kind: String, Sendable {
    case wrong = "wrong"
    case outdated = "outdated"
    case duplicate = "duplicate"
    case contradiction = "contradiction"
    case incomplete = "incomplete"
    case terminology = "terminology"
  }

  package let id: String
  /// Lines of the notes.
  package let lines: String
  package let kind: Kind
  package let said: Markdown
  package let right: Markdown
  package let facts: [Fact.ID]

  init(
    _ id: String, _ lines: String, _ kind: Kind, _ said: Markdown, _ right: Markdown,
    _ facts: Fact.ID...
  ) {
    self.id = id
    self.lines = lines
    self.kind = kind
    self.said = said
    self.right = right
    self.facts = facts
  }

  /// The page of all errata.
  package static var page: TemplateValue {
    var members: [String: TemplateValue] = [
      "errata": .list(
        all.map { erratum in
          .object([
            "id": .text(Markdown(source: erratum.id)),
            "lines": .text(Markdown(source: erratum.lines)),
            "kind": .text(Markdown(source: erratum.kind.rawValue)), "said": .text(erratum.said),
            "right": .text(Sentence(erratum.right, facts: erratum.facts).cited),
          ])
        })
    ]
    members["sources"] = SourceList(citedIn: .object(members)).value
    return .object(members)
  }
}
