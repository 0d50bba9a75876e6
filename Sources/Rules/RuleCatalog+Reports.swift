package import ArchitectureModel

extension RuleCatalog {
  /// What is reported besides violations of rules: about suppressions, and about texts.
  package static let reports: [DiagnosticCatalog.Entry] = [
    DiagnosticCatalog.Entry(
      identifier: "duplicate-paragraph",
      explanation:
        "A long paragraph stands twice in one text, so that one of them will be forgotten.",
      cure: "say it once, and link to it"),
    DiagnosticCatalog.Entry(
      identifier: "malformed-day",
      explanation: "The last day of a suppression is no day of the calendar.",
      cure: "write year, month and day, such as '2027-03-31'"),
    DiagnosticCatalog.Entry(
      identifier: "suppression-without-reason",
      explanation: "A suppression does not say why the finding is accepted.",
      cure: "say why the finding is accepted"),
    DiagnosticCatalog.Entry(
      identifier: "unknown-rule", explanation: "A suppression names a rule that does not exist.",
      cure: "name a rule that 'refarch explain' knows"),
    DiagnosticCatalog.Entry(
      identifier: "unused-suppression",
      explanation: "Nothing is found that a suppression would cover; it may hide a later mistake.",
      cure: "remove the suppression"),
  ]
}
