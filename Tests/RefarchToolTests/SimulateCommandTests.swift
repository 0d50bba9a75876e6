import Foundation
import TestSupport
import Testing

/// The commands that play scenarios and look names up.
struct SimulateCommandTests {
  private static let crossRegion = "cross-region-disaster-recovery"

  private func simulate(_ arguments: String...) throws -> Tool.Result {
    try Tool.run(Tool.refarch, ["simulate"] + arguments)
  }

  private func resolve(_ arguments: String...) throws -> Tool.Result {
    try Tool.run(Tool.refarch, ["resolve", Self.crossRegion] + arguments)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  // MARK: Simulate

  @Test func `a scenario is told step by step`() throws {
    let result = try simulate(Self.crossRegion, "site-swap-and-back")
    #expect(result.status == 0 && result.errors == "")
    let lines = result.output.split(separator: "\n")
    #expect(lines[0] == "site-swap-and-back: Site swap and back")
    #expect(lines[1] == "1. Operators promote Orders replica to primary (planned)")
    #expect(
      lines.contains(
        "   change: Writer name of orders, leads to: Orders database -> Orders replica"))
    #expect(lines.contains("   data loss: nothing committed"))
    #expect(
      lines.contains(
        "   client: Orders API, orders.writer.postgres.database.azure.com: reads and writes Orders replica"
      ))
  }

  @Test func `without a scenario all are played`() throws {
    let result = try simulate(Self.crossRegion)
    #expect(result.output.split(separator: "\n").filter { $0.hasPrefix("the-") }.count == 6)
  }

  @Test func `a refusal is a result, with the reason and the way out`() throws {
    let result = try simulate(
      "high-availability", "--event", "failover:server", "--event", "loss:vault")
    #expect(result.status == 0 && !result.output.contains("refused"))
    let refused = try simulate(
      Self.crossRegion, "--event", "region-failure:uksouth", "--event", "planned-promote:replica")
    #expect(refused.status == 0)
    #expect(
      refused.output.contains("2. Operators promote Orders replica to primary (planned): refused"))
    #expect(refused.output.contains("   because: "))
    #expect(refused.output.contains("   instead: Promote with the option forced."))
  }

  @Test func `events given here follow on the scenario`() throws {
    let result = try simulate(
      Self.crossRegion, "site-swap-and-back", "--event", "high-availability:server:2")
    #expect(result.output.contains("3. Operators enable high availability of Orders database"))
  }

  @Test func `JSON has the members that the README names`() throws {
    let result = try simulate(Self.crossRegion, "the-production-region-is-lost", "--format", "json")
    let root = try object(result.output)
    #expect(Set(root.keys) == ["version", "architecture", "scenarios"])
    #expect(root["version"] as? Int == 1)
    let scenario = try #require((root["scenarios"] as? [[String: Any]])?.first)
    #expect(Set(scenario.keys) == ["id", "title", "initial", "steps"])
    let steps = try #require(scenario["steps"] as? [[String: Any]])
    #expect(steps.map { $0["id"] as? String }.last == "the-production-region-is-lost:4")
    #expect(
      Set(steps[1].keys) == [
        "id", "number", "event", "actor", "refusals", "effects", "changes", "recovery", "after",
      ])
    let recovery = try #require(steps[1]["recovery"] as? [String: Any])
    #expect(Set(recovery.keys) == ["dataLoss", "parts", "changedClients"])
    let loss = try #require(recovery["dataLoss"] as? [String: Any])
    #expect(Set(loss.keys) == ["name", "least", "most", "isAssumption", "facts"])
    #expect(loss["most"] as? Int == 300)
    let after = try #require(steps[1]["after"] as? [String: Any])
    #expect(Set(after.keys) == ["properties", "records", "connections"])
    let connections = try #require(after["connections"] as? [[String: Any]])
    #expect(
      connections.contains {
        $0["client"] as? String == "recoveryAPI" && $0["server"] as? String == "replica"
          && $0["access"] as? String == "read and write"
      })
  }

  @Test(arguments: [
    ("nonsense", "there is no event 'nonsense'"),
    ("forced-promot:replica", "did you mean 'forced-promote'"),
    ("forced-promote", "something is missing; write forced-promote:REPLICA"),
    ("forced-promote:replic", "did you mean 'replica'"),
    ("forced-promote:api", "there is no server 'api'"),
    ("forced-promote:replica:now", "says too much"),
    ("zone-failure:uksouth:4", "'4' is no zone"),
    ("zone-failure:uksuth:1", "did you mean 'uksouth'"),
    ("lag:replica:-3", "is no number of seconds"),
    ("lag:replica:99999999999999999999", "is no number"),
    ("", "there is no event ''"), (":::", "there is no event ''"),
    ("loss:\u{0}", "there is no element"), ("geo-restore:server:atlantis", "there is no region"),
    ("control-plane-outage:now", "says too much"),
    ("link-removal:databaseNames:api2", "no element"),
  ]) func `an event that cannot be read is told`(_ event: String, _ message: String) throws {
    guard !event.contains("\0") else { return }
    let result = try simulate(Self.crossRegion, "--event", event, "--event", "also-wrong")
    #expect(result.status == 64 && result.output == "")
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.errors.contains("also-wrong"))
  }

  @Test func `an unknown architecture or scenario is told with near misses`() throws {
    let architecture = try simulate("cross-region")
    #expect(architecture.status == 64 && architecture.errors.contains("there is no architecture"))
    let scenario = try simulate(Self.crossRegion, "site-swap")
    #expect(scenario.status == 64 && scenario.errors.contains("it has the-primarys-zone-is-lost"))
  }

  // MARK: Resolve

  @Test func `a name is looked up in any state, hop by hop`() throws {
    let result = try resolve(
      "--from", "backOffice", "--name", "endpoint.writer", "--after",
      "the-production-region-is-lost:2")
    #expect(result.status == 0 && result.errors == "")
    #expect(result.output.contains("Corporate DNS forwards postgres.database.azure.com"))
    #expect(result.output.contains("10.21.2.4 (pe-orders-swc) is reached"))
    #expect(result.output.hasSuffix("Result: reads and writes Orders replica.\n"))
  }

  @Test func `what is not reached exits with 1 and says which hop broke`() throws {
    let result = try resolve(
      "--from", "recoveryAPI", "--name", "endpoint.writer", "--after",
      "the-production-region-is-lost:1", "--json")
    #expect(result.status == 1)
    let root = try object(result.output)
    #expect(Set(root.keys) == ["name", "client", "hops", "outcome", "result", "isReached"])
    #expect(root["isReached"] as? Bool == false)
    #expect(
      (root["outcome"] as? [String: Any])?["text"] as? String
        == "10.11.2.4 (pe-orders-uks) is not reached: no route leads there.")
  }

  @Test func `vaults have names as well, and are not reached once they are lost`() throws {
    let result = try resolve("--from", "recoveryAPI", "--name", "recoveryVault")
    #expect(result.status == 0 && result.output.contains("10.21.2.5 (pe-vault-swc) is reached"))
    let lost = try resolve(
      "--from", "backOffice", "--name", "vault", "--after", "the-key-vault-is-lost:1")
    #expect(lost.status == 1 && lost.output.contains("does not reach the vault"))
  }

  @Test(arguments: [
    (["--from", "nobody", "--name", "server"], "there is no element 'nobody'"),
    (["--from", "databaseNames", "--name", "server"], "'databaseNames' is in no network"),
    (["--from", "api", "--name", "servr"], "did you mean 'server'"),
    (["--from", "api", "--name", "example.org"], "has no host name 'example.org'"),
    (
      ["--from", "api", "--name", "server", "--after", "site-swap-and-back"], "takes SCENARIO:STEP"
    ),
    (
      ["--from", "api", "--name", "server", "--after", "site-swap-and-back:3"],
      "has the steps 0 to 2"
    ),
    (["--from", "api", "--name", "server", "--after", "swap:1"], "has no scenario 'swap'"),
  ]) func `a wrong argument is told`(_ arguments: [String], _ message: String) throws {
    let result = try Tool.run(Tool.refarch, ["resolve", Self.crossRegion] + arguments)
    #expect(result.status == 64 && result.errors.contains(message), "\(result.errors)")
  }
}
