/// A finding that the author has looked at and accepts, with the reason.
///
/// ```swift
/// public var suppressions: [Suppression] {
///   [
///     Suppression(
///       of: "single-workspace", at: workspace, because: "the second workspace follows in spring",
///       until: "2027-03-31")
///   ]
/// }
/// ```
public struct Suppression: Sendable, Hashable {
  /// What a suppression covers.
  package enum Scope: Sendable, Hashable {
    case everywhere
    case element(ElementID)
    case scenario(String)
  }

  /// The identifier of the rule, as `refarch explain` knows it.
  public let rule: String
  package let scope: Scope
  /// Why the finding is accepted.
  public let reason: String
  /// The last day of the suppression, such as `2027-03-31`; afterwards the finding counts again.
  public let lastDay: String?
  /// Where the suppression was declared.
  public let location: SourceLocation

  /// Accepts what a rule finds at one element.
  public init(
    of rule: String, at element: some Element, because reason: String,
    until lastDay: String? = nil, file: String = #filePath, line: Int = #line
  ) {
    self.init(rule, .element(element.id), reason, lastDay, file, line)
  }

  /// Accepts what a rule finds in one scenario, named by its identifier.
  public init(
    of rule: String, inScenario scenario: String, because reason: String,
    until lastDay: String? = nil, file: String = #filePath, line: Int = #line
  ) {
    self.init(rule, .scenario(scenario), reason, lastDay, file, line)
  }

  /// Accepts what a rule finds anywhere in the architecture.
  public init(
    of rule: String, because reason: String, until lastDay: String? = nil,
    file: String = #filePath, line: Int = #line
  ) {
    self.init(rule, .everywhere, reason, lastDay, file, line)
  }

  private init(
    _ rule: String, _ scope: Scope, _ reason: String, _ lastDay: String?, _ file: String,
    _ line: Int
  ) {
    self.rule = rule
    self.scope = scope
    self.reason = reason
    self.lastDay = lastDay
    location = SourceLocation(file: file, line: line)
  }
}
