import Rules

/// Leads from pages to a rule.
struct RuleReference {
  private let identifier: String

  init(_ identifier: String) {
    self.identifier = identifier
  }

  /// From the page of an architecture; what is no rule of the catalog has no place to lead to.
  var fromArchitecture: Markdown {
    RuleCatalog.rule(identifier) == nil ? .code(identifier) : link("../rules.md")
  }

  /// From the reference itself.
  var onItsPage: Markdown { link("") }

  private func link(_ page: String) -> Markdown {
    Markdown(source: "[`\(identifier)`](\(page)#\(identifier))")
  }
}
