package import ArchitectureModel
package import Facts

/// One thing that Azure would refuse, that fails when it is needed, or that is said but not so.
///
/// A rule carries the architectures that keep and break it: they are its documentation, and a test
/// holds the rule to them.
package protocol Rule: Sendable {
  /// A name in kebab case, for findings, suppressions and `refarch explain`.
  var identifier: String { get }
  var group: RuleGroup { get }
  var severity: Diagnostic.Severity { get }
  /// What the rule asks for, in one sentence.
  var summary: String { get }
  /// What happens otherwise, in one sentence.
  var rationale: String { get }
  /// The facts that both rest on; at least one.
  var facts: [Fact.ID] { get }
  /// What others check for the same purpose.
  var counterparts: [Counterpart] { get }
  /// Architectures that keep the rule, close to its limit where it has one.
  var conforming: [Example] { get }
  /// Architectures that break it.
  var violating: [Example] { get }
  func check(_ model: Model) -> [Violation]
  /// Checks whatever of an inspection the rule is about.
  func check(_ inspection: Inspection) -> [Violation]
}

/// What rules look at: an architecture, the texts in it, and the day.
package struct Inspection: Sendable {
  package let model: Model
  package let prose: Prose
  /// The day of the verdict, as `2026-11-25`; nothing if nothing is to be judged by its date.
  package let day: String?

  package init(_ model: Model, on day: String? = nil) {
    self.model = model
    self.day = day
    prose = Prose(model)
  }
}

/// A rule whose verdict changes with time.
package protocol DatedRule: Rule {
  /// - Parameter day: The day of the verdict, as `2026-11-25`.
  func check(_ model: Model, on day: String) -> [Violation]
}

extension DatedRule {
  package func check(_ model: Model) -> [Violation] { [] }

  package func check(_ inspection: Inspection) -> [Violation] {
    inspection.day.map { check(inspection.model, on: $0) } ?? []
  }
}

extension Rule {
  package func check(_ inspection: Inspection) -> [Violation] { check(inspection.model) }
  package var counterparts: [Counterpart] { [] }
  /// The sample architecture as it is.
  package var conforming: [Example] { [.sample] }
}

/// What a rule is about.
package enum RuleGroup: String, Sendable, CaseIterable {
  case sizes = "Compute and storage"
  case highAvailability = "High availability"
  case replicas = "Replicas"
  case promotion = "Promotion and site swap"
  case virtualEndpoints = "Virtual endpoints"
  case privateLink = "Private Link"
  case nameResolution = "Name resolution"
  case networking = "Networking"
  case keys = "Encryption and keys"
  case backup = "Backup"
  case controlPlane = "Control plane"
  case logging = "Logging"
  case identity = "Identity and secrets"
  case transportSecurity = "TLS"
  case wording = "Wording"
}
