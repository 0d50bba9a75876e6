import ArchitectureModel
import Diagrams
import Facts
import Rules

/// The reference of all rules, with what others check for the same purpose.
package enum RulesPage {
  package static var value: TemplateValue {
    var members: [String: TemplateValue] = [
      "count": .number(RuleCatalog.rules.count),
      "refusalCount": .number(Refusal.all.count),
      "groups": .list(RuleGroup.allCases.map(group)),
      "catalogs": .list(Counterpart.Catalog.allCases.map { .text("\($0.rawValue)") }),
      "coverage": .list(RuleCatalog.rules.map(coverage)),
      "covered": .list(Counterpart.Catalog.allCases.map { .number(coveredRules($0)) }),
      "refusals": .list(Refusal.all.map(refusal)),
      "omissions": .list(
        Omission.all.map { omission in
          .object([
            "condition": .text("\(prose: omission.condition)"),
            "reason": .text(
              Sentence("\(prose: omission.reason.capitalizedFirst)", facts: omission.facts).cited),
          ])
        }),
    ]
    members["sources"] = SourceList(citedIn: .object(members)).value
    return .object(members)
  }

  // MARK: Rules

  private static func group(_ group: RuleGroup) -> TemplateValue {
    .object([
      "title": .text("\(group.rawValue)"),
      "quotesMistakes": .flag(group == .wording),
      "rules": .list(RuleCatalog.rules.filter { $0.group == group }.map(rule)),
    ])
  }

  private static func rule(_ rule: any Rule) -> TemplateValue {
    .object([
      "id": .text(Markdown(source: rule.identifier)),
      "severity": .text("\(rule.severity.rawValue.capitalizedFirst)"),
      "summary": .text("\(prose: rule.summary)"),
      "rationale": .text(Sentence("\(prose: rule.rationale)", facts: rule.facts).cited),
      "keeps": .text(.list(rule.conforming.map { "\(prose: $0.title)" })),
      "breaks": .text(.list(rule.violating.map { "\(prose: $0.title)" })),
    ])
  }

  // MARK: What others check

  private static func coverage(_ rule: any Rule) -> TemplateValue {
    .object([
      "rule": .text(RuleReference(rule.identifier).onItsPage),
      "theirs": .list(
        Counterpart.Catalog.allCases.map { catalog in
          .text(.list(rule.counterparts.filter { $0.catalog == catalog }.map(cell)))
        }),
    ])
  }

  private static func cell(_ counterpart: Counterpart) -> Markdown {
    counterpart.file.map { "\(code: counterpart.id) (\(code: $0))" } ?? "\(code: counterpart.id)"
  }

  private static func coveredRules(_ catalog: Counterpart.Catalog) -> Int {
    RuleCatalog.rules.count { $0.counterparts.contains { $0.catalog == catalog } }
  }

  // MARK: What no rule checks

  private static func refusal(_ refusal: Refusal) -> TemplateValue {
    let (authority, says): (Markdown, Markdown) =
      switch refusal.authority {
      case .compiler(_, let sentence): ("Compiler", Markdown.code(sentence))
      case .resolution(let diagnostic): ("Resolution", Markdown.code(diagnostic))
      }
    return .object([
      "summary": .text(Sentence("\(prose: refusal.summary)", facts: refusal.facts).cited),
      "group": .text("\(refusal.group.rawValue)"),
      "authority": .text(authority), "says": .text(says),
    ])
  }
}
