import Facts
import Foundation
import TestSupport
import Testing

@testable import RefarchTool

struct FactsCommandTests {
  private func ids(_ arguments: String...) throws -> [String] {
    let result = try Tool.run(Tool.refarch, ["facts", "--json"] + arguments)
    #expect(result.status == 0 && result.errors == "", "\(result.errors)")
    let entries = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return try #require(entries as? [[String: Any]]).compactMap { $0["id"] as? String }
  }

  @Test func `all facts are listed without options`() throws {
    #expect(try ids() == Ledger.facts.map(\.id.text))
  }

  @Test func `facts grow old, and those without a page are old at once`() throws {
    let now = try ids("--stale", "365", "--as-of", "2026-11-24")
    let later = try ids("--stale", "365", "--as-of", "2028-11-24")
    #expect(!now.isEmpty && now.count < later.count)
    #expect(later.count == Ledger.facts.count)
    let unpublished = Ledger.facts.filter { $0.sources.allSatisfy { $0.address == nil } }
    #expect(!unpublished.isEmpty && Set(unpublished.map(\.id.text)).isSubset(of: now))
    let oldest = try ids("--stale", "3650", "--as-of", "2026-11-24")
    #expect(Set(oldest) == Set(unpublished.map(\.id.text)))
  }

  @Test(arguments: Fact.Confidence.allCases.map(\.rawValue))
  func `one confidence can be asked for`(confidence: String) throws {
    let expected = Ledger.facts.filter { $0.confidence.rawValue == confidence }.map(\.id.text)
    #expect(try ids("--confidence", confidence) == expected)
  }

  @Test(arguments: [
    (["--stale", "365"], "--stale needs --as-of"), (["--stale=-1"], "cannot be negative"),
    (["--as-of", "2026-02-30"], "'2026-02-30' is invalid"),
    (["--as-of", "2026-11"], "'2026-11' is invalid"),
    (["--confidence", "sure"], "'sure' is invalid"),
  ])
  func `slips are told`(arguments: [String], message: String) throws {
    let result = try Tool.run(Tool.refarch, ["facts"] + arguments)
    #expect(result.status == 64 && result.errors.contains(message), "\(result.errors)")
  }

  @Test(arguments: [
    ("2024-02-28", "2024-03-01", 2), ("2025-02-28", "2025-03-01", 1), ("2024", "2024-12-31", 365),
    ("2024-11", "2024-11-30", 29), ("2026-03-29", "2026-03-30", 1),
  ])
  func `ages are whole days`(from: String, to: String, days: Int) throws {
    let (start, end) = (try #require(CalendarDay(from)), try #require(CalendarDay(to)))
    #expect(start.days(until: end) == days)
  }

  @Test(arguments: ["", "24", "2024-13", "2024-1-1", "2023-02-29", "2024-01-01-01", "today"])
  func `what is no date is refused`(text: String) {
    #expect(CalendarDay(text) == nil)
  }
}
