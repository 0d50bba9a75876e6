import Facts

/// The facts that a page cites, for the list at its end.
struct SourceList {
  private let facts: [Fact]

  /// Finds the citations in everything that a page shows.
  init(citedIn value: TemplateValue) {
    var ids: Set<Fact.ID> = []
    for source in value.sources {
      for part in source.split(separator: "[\\[").dropFirst() {
        let id = part.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
        ids.insert(Fact.ID(String(id)))
      }
    }
    facts = ids.sorted().compactMap(Ledger.fact)
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
          "statement": .text(Markdown(source: fact.statement.replacing("|", with: "\\|"))),
          "confidence": .text(Markdown(source: fact.confidence.rawValue)),
          "pages": .text(
            Markdown(
              source: fact.sources.map { "[\($0.title)](\($0.address)) (\($0.date))" }
                .joined(separator: "; "))),
        ])
      })
  }
}
