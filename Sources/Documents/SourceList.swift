import Facts

/// The facts that a page cites, for the list at its end.
struct SourceList {
  private let facts: [Fact]

  /// Takes the facts that anything on a page cites.
  init(citedIn value: TemplateValue) {
    let cited = value.citations
    facts = Ledger.facts.filter { cited.contains($0.id) }
  }

  init(_ facts: [Fact]) {
    self.facts = facts
  }

  var value: TemplateValue {
    .list(
      facts.map { fact in
        .object([
          "id": .text(Markdown(source: fact.id.text)),
          "anchor": .text(Markdown(source: fact.id.anchor)),
          "statement": .text(Markdown(source: fact.statement)),
          "figures": .text(
            Markdown(
              source: fact.figures.map { "\($0.name): \($0.inWords)" }.joined(separator: "; "))),
          "confidence": .text(Markdown(source: fact.confidence.rawValue)),
          "pages": .text(
            Markdown(
              source: fact.sources.map(\.link).joined(separator: "; "))),
        ])
      })
  }
}

extension Source {
  /// The page's title, leading to it where it is published, and its date.
  fileprivate var link: String {
    "\(address.map { "[\(title)](\($0))" } ?? title) (\(date))"
  }
}
