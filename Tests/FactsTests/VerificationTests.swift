import Facts
import Testing

struct VerificationTests {
  @Test func `what no page states outright can be verified, and nothing else need be`() {
    let unsure = Ledger.facts.filter { $0.confidence != .stated }.map(\.id)
    #expect(Verification.all.map(\.fact).sorted() == unsure)
  }

  @Test(arguments: Verification.all.map(\.fact.text))
  func `a verification says what to do, and what changes`(id: String) throws {
    let verification = try #require(Ledger.fact(Fact.ID(id))?.verification)
    for text in [verification.check, verification.otherwise] {
      #expect(text.hasSuffix(".") && !text.contains("\n"), "\(text)")
      #expect(text.count { $0 == "`" } % 2 == 0, "\(text)")
    }
  }
}
