import ArchitectureModel
import Rules
import Testing

/// How an author accepts findings, and what of that is wrong itself.
struct SuppressionTests {
  /// One server without a standby and without anything elsewhere.
  private struct Alone: Architecture {
    let title = "Alone"
    let summary = "One server."
    let whenToUse = "Never."
    var suppressions: [Suppression] = []

    var server: FlexibleServer {
      FlexibleServer(
        "Server", name: "psql-alone", compute: .generalPurpose("Standard_D4ds_v5", vCores: 4),
        storage: Storage(gibibytes: 128),
        network: .publicAccess(FirewallRule("all", from: "203.0.113.0", to: "203.0.113.9")))
    }
    var other: KeyVault { KeyVault("kv", name: "kv-alone") }
    var key: Key { Key("kek") }
    var body: [any GlobalContent] {
      Region(.swedenCentral) {
        server
        other { key }
      }
    }
    var relationships: [any Relationship] { [] }
    var scenarios: [Scenario] { [] }
  }

  private func findings(_ suppressions: Suppression..., on day: String? = nil) throws -> [Finding] {
    var architecture = Alone()
    architecture.suppressions = suppressions
    return Linter().findings(
      in: try #require(Model.resolve(architecture).model), on: day)
  }

  private func open(_ findings: [Finding]) -> [String] {
    findings.filter { !$0.isSuppressed }.map(\.rule).sorted()
  }

  private static let all = [
    "missing-diagnostic-setting", "missing-standby", "region-loss-uncovered",
  ]

  @Test func `without suppressions everything counts`() throws {
    #expect(open(try findings()) == Self.all)
  }

  @Test func `a suppression covers one rule at one element`() throws {
    let server = Alone().server
    let found = try findings(
      Suppression(of: "missing-standby", at: server, because: "it is for tests"))
    #expect(open(found) == Self.all.filter { $0 != "missing-standby" })
    let accepted = found.filter(\.isSuppressed)
    #expect(accepted.map(\.rule) == ["missing-standby"])
    #expect(accepted.first?.suppression?.reason == "it is for tests")
  }

  @Test func `a suppression covers a rule everywhere`() throws {
    let found = try findings(Suppression(of: "missing-standby", because: "it is for tests"))
    #expect(!open(found).contains("missing-standby"))
  }

  @Test(arguments: [
    ("2026-11-24", true), ("2026-11-25", true), ("2026-11-26", false), (nil, true),
  ])
  func `a suppression holds through its last day`(day: String?, holds: Bool) throws {
    let found = try findings(
      Suppression(of: "missing-standby", because: "until then", until: "2026-11-25"), on: day)
    #expect(open(found).contains("missing-standby") == !holds)
    #expect(!open(found).contains("unused-suppression"))
  }

  @Test func `what suppresses nothing is found`() throws {
    let found = try findings(
      Suppression(of: "missing-standby", at: Alone().other, because: "the wrong element"),
      Suppression(of: "missing-standby", inScenario: "none", because: "no such scenario"),
      Suppression(of: "open-public-access", because: "nothing to find"))
    let unused = found.filter { $0.rule == "unused-suppression" }
    #expect(unused.count == 3)
    #expect(open(found).contains("missing-standby"))
    let lines = Set(unused.map(\.diagnostic.location.line))
    #expect(lines.count == 3)
  }

  @Test func `a rule that does not exist is found, with its near miss`() throws {
    let found = try findings(Suppression(of: "missing-standbye", because: "a slip"))
    let unknown = try #require(found.first { $0.rule == "unknown-rule" })
    #expect(unknown.severity == .error)
    #expect(unknown.diagnostic.summary.contains("did you mean 'missing-standby'?"))
  }

  @Test func `a reason and a day are asked for`() throws {
    let found = try findings(
      Suppression(of: "missing-standby", because: " "),
      Suppression(of: "region-loss-uncovered", because: "later", until: "2026-02-30"))
    #expect(found.contains { $0.rule == "suppression-without-reason" })
    let malformed = try #require(found.first { $0.rule == "malformed-day" })
    #expect(malformed.diagnostic.summary.contains("'2026-02-30'"))
  }
}
