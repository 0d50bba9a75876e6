/// A reference architecture, as an architect writes it.
///
/// Declare each element as a computed property, place the elements in ``body``, name the traffic in
/// ``relationships`` and the failures in ``scenarios``. Everything else is computed from that.
public protocol Architecture: Sendable {
  /// The identifier in commands and file names, in kebab case.
  var id: String { get }
  /// What people read.
  var title: String { get }
  /// What the architecture is for, in one or two sentences.
  var summary: String { get }
  /// The facts that the summary rests on, such as `HA-01`; `refarch explain` knows them.
  var summaryFacts: [String] { get }
  /// When to choose this architecture, in one sentence.
  var whenToUse: String { get }
  /// What the author promises.
  var objectives: [Objective] { get }
  /// What rules find and the author accepts, each with a reason.
  var suppressions: [Suppression] { get }
  /// Where each element stands.
  @ContentBuilder<any GlobalContent> var body: [any GlobalContent] { get }
  /// Who talks to whom, and what for.
  @RelationshipBuilder var relationships: [any Relationship] { get }
  /// What may happen.
  @ScenariosBuilder var scenarios: [Scenario] { get }
}

extension Architecture {
  /// The summary rests on no fact of the ledger.
  public var summaryFacts: [String] { [] }

  /// Nothing is promised.
  public var objectives: [Objective] { [] }

  /// Nothing is accepted.
  public var suppressions: [Suppression] { [] }

  /// The name of the type in kebab case.
  public var id: String { String(describing: Self.self).kebabCasedType }
}
