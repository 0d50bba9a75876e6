import ArchitectureModel
import Facts

/// The suppressions of an architecture, and which of them were of use.
struct SuppressionLedger {
  private let suppressions: [Suppression]
  private let day: String?
  private var used: Set<Int> = []

  init(_ suppressions: [Suppression], _ day: String?) {
    self.suppressions = suppressions
    self.day = day
  }

  /// The suppression that covers a violation; nothing if none does, or none any longer.
  mutating func suppression(of rule: any Rule, for violation: Violation) -> Suppression? {
    var covering: Suppression?
    for (index, suppression) in suppressions.enumerated()
    where suppression.rule == rule.identifier && suppression.covers(violation) {
      used.insert(index)
      if !hasEnded(suppression) { covering = covering ?? suppression }
    }
    return covering
  }

  private func hasEnded(_ suppression: Suppression) -> Bool {
    guard let day, let lastDay = suppression.lastDay else { return false }
    return day > lastDay
  }

  /// What is wrong with the suppressions themselves.
  func findings(knowing rules: [String]) -> [Finding] {
    suppressions.enumerated().flatMap { index, suppression -> [Diagnostic] in
      var found: [Diagnostic] = []
      if !rules.contains(suppression.rule) {
        found.append(.unknownRule(suppression, rules))
      } else if !used.contains(index) {
        found.append(.unusedSuppression(suppression))
      }
      if suppression.reason.allSatisfy(\.isWhitespace) { found.append(.noReason(suppression)) }
      if let day = suppression.lastDay, !day.isDay { found.append(.malformedDay(suppression, day)) }
      return found
    }.map { Finding($0) }
  }
}

extension Suppression {
  fileprivate func covers(_ violation: Violation) -> Bool {
    switch scope {
    case .everywhere: true
    case .element(let id): violation.elements.contains(id)
    case .scenario(let id): violation.scenario == id
    }
  }
}

extension String {
  /// Whether the text is a day of the calendar, such as `2027-03-31`.
  var isDay: Bool { CalendarDay(full: self) != nil }
}

extension Diagnostic {
  fileprivate static func unknownRule(_ suppression: Suppression, _ rules: [String]) -> Self {
    Diagnostic(
      .error, "unknown-rule", at: suppression.location,
      "a suppression names the rule '\(suppression.rule)', which does not exist"
        + rules.didYouMean(suppression.rule), cure: "name a rule that 'refarch explain' knows")
  }

  fileprivate static func unusedSuppression(_ suppression: Suppression) -> Self {
    Diagnostic(
      .warning, "unused-suppression", at: suppression.location,
      "a suppression of '\(suppression.rule)' suppresses nothing", cure: "remove the suppression")
  }

  fileprivate static func noReason(_ suppression: Suppression) -> Self {
    Diagnostic(
      .warning, "suppression-without-reason", at: suppression.location,
      "a suppression of '\(suppression.rule)' gives no reason",
      cure: "say why the finding is accepted")
  }

  fileprivate static func malformedDay(_ suppression: Suppression, _ day: String) -> Self {
    Diagnostic(
      .error, "malformed-day", at: suppression.location,
      "'\(day)', the last day of a suppression, is no day",
      cure: "write year, month and day, such as '2027-03-31'")
  }
}
