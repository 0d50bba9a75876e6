import ArchitectureModel
import Simulation
import TestSupport
import Testing

/// The record tables of the runbooks R1 to R7, cell by cell, and the table of virtual endpoints.
struct RunbookTests {
  private static let writer = "app.writer"
  private static let reader = "app.reader"

  /// The columns D1 to D7 of a state, short: without the domain.
  private static func records(_ state: State, _ simulator: Simulator) -> [String] {
    simulator.records(in: state).map { record in
      "\(record.name) \(record.kind.rawValue) \(record.value)"
        .replacing("privatelink.postgres.database.azure.com", with: "P")
        .replacing("postgres.database.azure.com", with: "F")
    }
  }

  private static let before = [
    "app.writer.F CNAME pg-a.F", "app.reader.F CNAME pg-b.F", "pg-a.F CNAME pg-a.P",
    "pg-b.F CNAME pg-b.P", "pg-a.P A 10.1.0.4", "pg-b.P A 10.2.0.4",
    "pe-a leads to pg-a, node in zone 1",
  ]

  /// The table before with some cells changed.
  private static func table(_ changes: [Int: String]) -> [String] {
    before.enumerated().map { changes[$0 + 1] ?? $1 }
  }

  private static let swapped = [1: "app.writer.F CNAME pg-b.F", 2: "app.reader.F CNAME pg-a.F"]

  private static let down = [7: "pe-a leads to nothing"]

  struct Case: Sendable, CustomStringConvertible {
    var name: String
    var events: [Event]
    /// The table after each event.
    var tables: [[String]]
    var description: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "R1, the zone is lost", events: [.lose(.zone(.one, of: .ukSouth))],
      tables: [table([7: "pe-a leads to pg-a, node in zone 2"])]),
    Case(
      name: "R1, the node fails", events: [.lose(.node(of: "a"))],
      tables: [table([7: "pe-a leads to pg-a, node in zone 2"])]),
    Case(
      name: "R2, planned failover", events: [.failOver("a")],
      tables: [table([7: "pe-a leads to pg-a, node in zone 2"])]),
    Case(
      name: "R3, site swap", events: [.promote("b", .toPrimary, .planned)],
      tables: [table(swapped)]),
    Case(
      name: "R4, forced, and the region returns",
      events: [
        .lose(.region(.ukSouth)), .promote("b", .toPrimary, .forced), .recover(.region(.ukSouth)),
      ],
      tables: [
        table(down), table(swapped.merging(down) { $1 }), table(swapped),
      ]),
    Case(
      name: "R5, swap back",
      events: [.promote("b", .toPrimary, .planned), .promote("a", .toPrimary, .planned)],
      tables: [table(swapped), before]),
    Case(
      name: "R6, independent", events: [.promote("b", .toIndependent, .planned)],
      tables: [table([2: "app.reader.F CNAME pg-a.F"])]),
    Case(
      name: "R7, geo-restore", events: [.lose(.region(.ukSouth)), .geoRestore("a", to: .ukWest)],
      tables: [table(down), table(down)]),
  ]

  @Test(arguments: cases) func `record tables come out cell by cell`(_ example: Case) throws {
    let simulator = Simulator(try Model.resolved(FixedExample()))
    let run = simulator.play(Scenario(example.name, example.events))
    #expect(run.steps.flatMap(\.refusals).isEmpty)
    #expect(Self.records(run.initial, simulator) == Self.before)
    for (step, table) in zip(run.steps, example.tables) {
      #expect(Self.records(step.after, simulator) == table, "step \(step.number)")
    }
    #expect(run.steps.count == example.tables.count)
  }

  @Test func `with integration the service's own record is rewritten`() throws {
    let simulator = Simulator(try Model.resolved(IntegratedExample()))
    let run = simulator.play(Scenario("R1", [.lose(.zone(.one, of: .ukSouth))]))
    let zone = "app.private.F"
    #expect(
      Self.records(run.initial, simulator) == [
        "pg-a.F CNAME <random label>.\(zone)",
        "<random label>.\(zone) A address of A, node in zone 1",
      ])
    #expect(
      Self.records(run.final, simulator) == [
        "pg-a.F CNAME <random label>.\(zone)",
        "<random label>.\(zone) A address of A, node in zone 2",
      ])
  }

  @Test func `clients of both regions follow the writer name`() throws {
    let simulator = Simulator(try Model.resolved(FixedExample()))
    let run = simulator.play(Scenario("R3", [.promote("b", .toPrimary, .planned)]))
    for client in ["clientA", "clientB"] as [ElementID] {
      func address(_ state: State) -> String? {
        let lookup = NameResolver(simulator.model, in: state).resolve(
          .writer("endpoint"), from: client)
        guard case .address(let address, _, _?) = lookup.outcome else { return nil }
        return address
      }
      #expect(address(run.initial) == "10.1.0.4")
      #expect(address(run.final) == "10.2.0.4")
    }
  }

  @Test func `after promote to independent clients change their host`() throws {
    let simulator = Simulator(try Model.resolved(FixedExample()))
    let run = simulator.play(
      Scenario("R6", [.lose(.region(.ukSouth)), .promote("b", .toIndependent, .forced)]))
    #expect(run.steps[1].recovery?.changedClients == ["clientB"])
    #expect(
      simulator.connection(
        from: "clientB", to: "pg-b.postgres.database.azure.com", in: run.final
      ).canWrite)
  }

  // MARK: Virtual endpoints (VE-06)

  private struct Pair: Equatable {
    var writer: String
    var reader: String
  }

  private func targets(
    readerAtPrimary: Bool, _ promotion: Event.Promotion
  ) throws -> (pair: Pair, refusals: [UnmetCondition.Reason]) {
    let simulator = Simulator(try Model.resolved(FixedExample()))
    let aim: [Event] = readerAtPrimary ? [.aimReader("endpoint", at: "a")] : []
    let run = simulator.play(Scenario("VE-06", aim + [.promote("b", promotion, .planned)]))
    let targets = try #require(run.final.targets["endpoint"])
    return (
      Pair(writer: targets.writer.text, reader: targets.reader.text),
      run.steps.flatMap(\.refusals).map(\.reason)
    )
  }

  @Test func `both names move as the table of virtual endpoints says`() throws {
    let swap = try targets(readerAtPrimary: false, .toPrimary)
    #expect(swap.pair == Pair(writer: "b", reader: "a") && swap.refusals.isEmpty)
    let release = try targets(readerAtPrimary: false, .toIndependent)
    #expect(release.pair == Pair(writer: "a", reader: "a") && release.refusals.isEmpty)
    let refused = try targets(readerAtPrimary: true, .toPrimary)
    #expect(refused.pair == Pair(writer: "a", reader: "a"))
    #expect(refused.refusals == [.readerElsewhere])
    let unchanged = try targets(readerAtPrimary: true, .toIndependent)
    #expect(unchanged.pair == Pair(writer: "a", reader: "a") && unchanged.refusals.isEmpty)
  }

  // MARK: There and back

  @Test func `after a swap and back only what the facts name is different`() throws {
    let simulator = Simulator(try Model.resolved(FixedExample()))
    let run = simulator.play(
      Scenario(
        "Out and back", [.promote("b", .toPrimary, .planned), .promote("a", .toPrimary, .planned)])
    )
    let changes = simulator.changes(from: run.initial, to: run.final)
    #expect(
      changes.map { "\($0.subject), \($0.name): \($0.inWords)" } == [
        "a, standby: healthy, zone 2 -> none",
        "a, backups: running -> running; a restore right after the swap may fail",
        "a, geo-redundant backup: running -> not documented: the server was a replica in between",
        "a, gap in backups: the time as a replica",
        "b, backups: none -> earlier ones, out of reach while a replica",
        "b, gap in backups: the time as a replica",
      ])
    let mended = simulator.play(
      Scenario("Mended", [.enableHighAvailability("a", standby: .two)]), from: run.final
    ).final
    #expect(mended.servers["a"]?.standby == .healthy)
    #expect(mended.targets == run.initial.targets)
  }

  @Test func `after the whole disaster the same is different`() throws {
    let simulator = Simulator(try Model.resolved(FixedExample()))
    func final(_ events: [Event]) -> State { simulator.play(Scenario("Played", events)).final }
    #expect(
      final([
        .lose(.region(.ukSouth)), .promote("b", .toPrimary, .forced), .recover(.region(.ukSouth)),
        .promote("a", .toPrimary, .planned),
      ]) == final([.promote("b", .toPrimary, .planned), .promote("a", .toPrimary, .planned)]))
  }
}
