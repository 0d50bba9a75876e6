/// How a reader finds out in a tenant whether a fact that no page states outright holds there.
package struct Verification: Sendable {
  package let fact: Fact.ID
  /// What to do and to look for, in one sentence.
  package let check: String
  /// What changes in a design if it comes out otherwise, in one sentence.
  package let otherwise: String

  init(_ fact: Fact.ID, _ check: String, otherwise: String) {
    self.fact = fact
    self.check = check
    self.otherwise = otherwise
  }
}

extension Fact {
  /// How to verify the fact; nothing for what pages state.
  package var verification: Verification? { Verification.all.first { $0.fact == id } }
}
