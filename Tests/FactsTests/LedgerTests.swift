import Facts
import Testing

struct LedgerTests {
  @Test func `identifiers are unique and ordered`() {
    let ids = Ledger.facts.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids == ids.sorted())
    #expect(Fact.ID("HA-2") < Fact.ID("HA-10"))
  }

  @Test(arguments: Ledger.facts.map(\.id.text))
  func `a fact is one sentence with dated sources`(id: String) throws {
    let fact = try #require(Ledger.fact(Fact.ID(id)))
    #expect(fact.id.text.wholeMatch(of: /[A-Z]{2,3}-\d{2}/) != nil)
    #expect(fact.statement.hasSuffix("."), "\(fact.id)")
    #expect(!fact.statement.contains("\n") && !fact.statement.contains("  "))
    #expect(!fact.sources.isEmpty)
    for source in fact.sources {
      #expect(source.address?.hasPrefix("https://") ?? (source == .trace))
      #expect(source.date.wholeMatch(of: /20\d\d(-\d\d(-\d\d)?)?/) != nil, "\(source.title)")
    }
  }

  @Test func `a fact is found by its identifier`() {
    #expect(Ledger.fact("NET-11")?.statement.contains("privatelink.postgres") == true)
    #expect(Ledger.fact("NET-999") == nil)
  }
}
