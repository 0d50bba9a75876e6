package import Facts

/// Something that Azure would refuse and that no architecture can say: it does not compile, or does
/// not resolve.
package struct Refusal: Sendable {
  /// Who refuses it.
  package enum Authority: Sendable, Hashable {
    /// The Swift compiler, with a sentence that a file of `Tests/Refusals` holds it to.
    case compiler(file: String, sentence: String)
    /// The resolution of the architecture, with a diagnostic.
    case resolution(diagnostic: String)
  }

  /// What holds of every architecture, in one sentence.
  package let summary: String
  package let group: RuleGroup
  package let facts: [Fact.ID]
  package let authority: Authority

  init(
    _ summary: String, _ group: RuleGroup, because facts: Fact.ID..., compilerSays sentence: String,
    in file: String
  ) {
    self.summary = summary
    self.group = group
    self.facts = facts
    authority = .compiler(file: file, sentence: sentence)
  }

  init(
    _ summary: String, _ group: RuleGroup, because facts: Fact.ID...,
    resolutionSays diagnostic: String
  ) {
    self.summary = summary
    self.group = group
    self.facts = facts
    authority = .resolution(diagnostic: diagnostic)
  }
}
