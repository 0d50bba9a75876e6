package import ArchitectureModel

/// A violation of a rule, with the rule's word on it.
package struct Finding: Sendable {
  package let diagnostic: Diagnostic
  /// The elements that it is about, the one to mend first.
  package let elements: [ElementID]
  /// The scenario that it is about, by identifier.
  package let scenario: String?
  /// Why the author accepts it, if the author does.
  package let suppression: Suppression?

  package var severity: Diagnostic.Severity { diagnostic.severity }
  /// The identifier of the rule.
  package var rule: String { diagnostic.identifier }
  package var isSuppressed: Bool { suppression != nil }

  /// Whether the author does not accept it, and it is as severe as this.
  package func counts(at threshold: Diagnostic.Severity) -> Bool {
    !isSuppressed && severity >= threshold
  }

  package init(
    _ diagnostic: Diagnostic, elements: [ElementID] = [], scenario: String? = nil,
    suppression: Suppression? = nil
  ) {
    self.diagnostic = diagnostic
    self.elements = elements
    self.scenario = scenario
    self.suppression = suppression
  }

  init(_ violation: Violation, of rule: any Rule, suppression: Suppression?) {
    self.init(
      Diagnostic(
        rule.severity, rule.identifier, at: violation.location, violation.summary,
        because: rule.facts, cure: violation.cure),
      elements: violation.elements, scenario: violation.scenario, suppression: suppression)
  }
}
