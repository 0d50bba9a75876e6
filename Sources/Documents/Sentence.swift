package import Facts

/// A sentence with the facts that it rests on.
package struct Sentence: Sendable {
  package var text: Markdown
  package var facts: [Fact.ID]

  package init(_ text: Markdown, _ facts: Fact.ID...) {
    self.text = text
    self.facts = facts
  }

  package init(_ text: Markdown, facts: [Fact.ID]) {
    self.text = text
    self.facts = facts
  }

  /// A fact in the ledger's own words.
  package static func fact(_ id: Fact.ID) -> Sentence {
    Sentence(Markdown(source: Ledger.fact(id)?.statement ?? id.text), facts: [id])
  }

  /// The sentence with its citations behind it.
  package var cited: Markdown {
    let citations = facts.map(\.citation.source).joined(separator: " ")
    return Markdown(
      source: citations.isEmpty ? text.source : "\(text.source) \(citations)",
      citing: text.citations + facts)
  }
}

extension Fact.ID {
  /// The place of a fact on a page.
  package var anchor: String { text.lowercased() }

  /// A link to the page's own entry for a fact; what is not stated outright says so.
  package var citation: Markdown {
    let mark =
      switch Ledger.fact(self)?.confidence {
      case .inferred: ", inference"
      case .assumed: ", assumption"
      case .conflicting: ", sources differ"
      case .stated, nil: ""
      }
    return Markdown(source: "[\\[\(text)\(mark)\\]](#\(anchor))")
  }
}
