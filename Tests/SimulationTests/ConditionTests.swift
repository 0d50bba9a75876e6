@testable import ArchitectureModel
@testable import Architectures
import Facts
import Simulation
import TestSupport
import Testing

/// Every reason for which an event is refused, and what is said of it.
struct ConditionTests {
  struct Case: Sendable, CustomStringConvertible {
    var reason: UnmetCondition.Reason
    var events: [Event]
    /// Which architecture, or which change of it, the events are played on.
    var base = Base.example
    var description: String { reason.rawValue }
  }

  enum Base: Sendable {
    case example, crossRegion, asymmetric, lowParameters, burstable, withoutZones
  }

  private static let swap = Event.promote("b", .toPrimary, .planned)
  private static let outage = Event.lose(.region(.ukSouth))

  static let cases: [Case] = [
    Case(reason: .notAReplica, events: [.promote("a", .toPrimary, .planned)]),
    Case(reason: .notAPrimary, events: [.enableHighAvailability("b", standby: nil)]),
    Case(
      reason: .noVirtualEndpoint,
      events: [.lose(.element("endpoint")), .promote("b", .toPrimary, .planned)]),
    Case(reason: .readerElsewhere, events: [.aimReader("endpoint", at: "a"), swap]),
    Case(
      reason: .primaryNotReady,
      events: [.lose(.element("a")), .promote("b", .toPrimary, .forced)]),
    Case(reason: .replicaNotReady, events: [.lose(.region(.ukWest)), swap]),
    Case(reason: .plannedInOutage, events: [outage, swap]),
    Case(reason: .asymmetric, events: [swap], base: .asymmetric),
    Case(
      reason: .lowParameters, events: [.promote("b", .toIndependent, .planned)],
      base: .lowParameters),
    Case(reason: .controlPlaneDown, events: [.lose(.controlPlane), swap]),
    Case(
      reason: .resourceGroupDown,
      events: [.lose(.region(.swedenCentral)), .promote("replica", .toPrimary, .planned)],
      base: .crossRegion),
    Case(
      reason: .standbyNotHealthy, events: [.lose(.zone(.two, of: .ukSouth)), .failOver("a")]),
    Case(reason: .noStandby, events: [swap, .failOver("b")]),
    Case(reason: .standbyExists, events: [.enableHighAvailability("a", standby: .three)]),
    Case(
      reason: .standbyInPrimaryZone,
      events: [
        .promote("replica", .toPrimary, .planned),
        .enableHighAvailability("replica", standby: .one),
      ], base: .crossRegion),
    Case(reason: .notFenced, events: [.letIn("a")]),
    Case(
      reason: .tierWithoutStandby, events: [.enableHighAvailability("a", standby: nil)],
      base: .burstable),
    Case(
      reason: .regionWithoutZones,
      events: [swap, .enableHighAvailability("b", standby: .two)], base: .withoutZones),
    Case(
      reason: .notInReplicationSet,
      events: [.promote("b", .toIndependent, .planned), .aimReader("endpoint", at: "b")]),
    Case(
      reason: .endpointLost,
      events: [.lose(.element("endpoint")), .aimReader("endpoint", at: "a")]),
    Case(reason: .noBackup, events: [.pointInTimeRestore("b")]),
    Case(reason: .backupOutOfReach, events: [outage, .pointInTimeRestore("a")]),
    Case(reason: .noGeoBackup, events: [swap, .geoRestore("b", to: .ukWest)]),
    Case(reason: .notThePair, events: [.geoRestore("a", to: .norwayEast)]),
    Case(
      reason: .keyUnusable, events: [.lose(.element("key")), .pointInTimeRestore("server")],
      base: .crossRegion),
    Case(reason: .alreadyRestored, events: [.pointInTimeRestore("a"), .pointInTimeRestore("a")]),
    Case(reason: .alreadyLost, events: [outage, outage]),
    Case(reason: .notLost, events: [.recover(.region(.ukSouth))]),
    Case(reason: .alreadyFenced, events: [.fence("a"), .fence("a")]),
    Case(reason: .serverNotRunning, events: [outage, .failOver("a")]),
    Case(reason: .unknownLink, events: [.lose(.zoneLink("names", "a"))]),
  ]

  private static func model(_ base: Base) throws -> Model {
    switch base {
    case .example: return try Model.resolved(FixedExample())
    case .crossRegion: return try Model.crossRegion()
    case .asymmetric:
      return try Model.resolved(FixedExample()) {
        $0.update("b", as: ReadReplica.self) {
          $0.overrides.storage = Storage(gibibytes: 256)
        }
      }
    case .lowParameters:
      return try Model.resolved(FixedExample()) {
        $0.update("a", as: FlexibleServer.self) {
          $0.settings.parameters = ["max_connections": "500"]
        }
        $0.update("b", as: ReadReplica.self) {
          $0.overrides.parameters = ["max_connections": "100"]
        }
      }
    case .burstable:
      return try Model.resolved(FixedExample()) {
        $0.update("a", as: FlexibleServer.self) {
          $0.settings.compute = .burstable("Standard_B2ms", vCores: 2)
          $0.highAvailability = .disabled
        }
      }
    case .withoutZones: return try Model.resolved(FixedExample())
    }
  }

  @Test(arguments: cases) func `an event is refused for this reason, and changes nothing`(
    _ example: Case
  ) throws {
    let simulator = Simulator(try Self.model(example.base))
    let run = simulator.play(Scenario("Refused", example.events))
    let last = try #require(run.steps.last)
    #expect(run.steps.dropLast().allSatisfy { !$0.isRefused })
    let refusal = try #require(last.refusals.first { $0.reason == example.reason })
    #expect(last.after == last.before && last.effects.isEmpty && last.recovery == nil)
    #expect(refusal.text.hasSuffix(".") && refusal.wayOut.hasSuffix("."))
  }

  @Test func `every reason has its case`() {
    #expect(Set(Self.cases.map(\.reason)) == Set(UnmetCondition.Reason.allCases))
  }

  // MARK: What happens by itself

  @Test func `a second lost zone takes a server down that has moved already`() throws {
    let simulator = Simulator(try Model.resolved(FixedExample()))
    let run = simulator.play(
      Scenario(
        "Both zones",
        [
          .lose(.zone(.one, of: .ukSouth)), .lose(.zone(.two, of: .ukSouth)),
          .recover(.zone(.one, of: .ukSouth)), .recover(.zone(.two, of: .ukSouth)),
        ]))
    let served = run.states.map { $0.isRunning("a", in: simulator.model) }
    // The node of the zone that returns first was never rebuilt, so it is not promoted.
    #expect(served == [true, true, false, false, true])
    #expect(run.final.servers["a"]?.standby == .healthy)
  }

  @Test func `a lost key takes its server down, and no other`() throws {
    let simulator = Simulator(try Model.crossRegion())
    let run = simulator.play(
      Scenario("Key", [.lose(.element("identity")), .recover(.element("identity"))]))
    #expect(run.states.map { $0.isRunning("server", in: simulator.model) } == [true, false, true])
    #expect(run.states.allSatisfy { $0.isRunning("replica", in: simulator.model) })
  }

  @Test func `the loss of logging and of the control plane touches no connection`() throws {
    let simulator = Simulator(try Model.crossRegion())
    for failure in [
      Event.Failure.element("workspace"), .element("serverLogs"), .controlPlane,
      .element("resourceManager"),
    ] {
      let run = simulator.play(Scenario("Loss", [.lose(failure)]))
      #expect(simulator.cutTraffic(in: run.final).isEmpty, "\(failure)")
    }
    let plane = simulator.play(Scenario("Plane", [.lose(.element("resourceManager"))]))
    #expect(plane.final.isControlPlaneDown)
  }

  @Test func `without a pair the other replicas wait for the lost region`() throws {
    let model = try Model.resolved(FixedExample()) { declaration in
      declaration.entries.append(
        Declaration.Entry(
          ReadReplica("C", name: "pg-c", of: FixedExample().a, id: "c"), in: "ukwest"))
      let home = AzureRegion(
        "uksouth", "UK South", hasZones: true, pair: .none, zoneRedundancy: .offered,
        geoRedundantBackup: false)
      declaration.update("uksouth", as: RegionPlace.self) {
        $0 = RegionPlace(
          identity: $0.identity, region: home, role: "", resourceGroup: $0.resourceGroup)
      }
    }
    let run = Simulator(model).play(
      Scenario(
        "No pair",
        [.lose(.region(.ukSouth)), .promote("b", .toPrimary, .forced), .recover(.region(.ukSouth))])
    )
    #expect(run.steps.allSatisfy { !$0.isRefused })
    #expect(run.states.map { $0.servers["c"]?.isUnrecognised } == [false, false, true, false])
    #expect(run.final.servers["c"]?.source == "b")
  }

  @Test func `lag that rose is what a forced promotion loses`() throws {
    let simulator = Simulator(try Model.resolved(FixedExample()))
    let run = simulator.play(
      Scenario(
        "Lag",
        [
          .fallBehind("b", by: .minutes(20)), .lose(.region(.ukSouth)),
          .promote("b", .toPrimary, .forced),
        ]
      ))
    #expect(run.steps[2].recovery?.dataLoss.span == Duration.minutes(20)...Duration.minutes(20))
  }

  @Test func `an independent server that was fenced for says so, and two writers are told of`()
    throws
  {
    let simulator = Simulator(try Model.resolved(FixedExample()))
    func debts(_ events: [Event]) -> [String] {
      simulator.debts(of: simulator.play(Scenario("Fork", events)).final).flatMap { $0.facts }
        .map(\.text)
    }
    let fork = Event.promote("b", .toIndependent, .planned)
    #expect(debts([fork]).contains("PR-15"))
    #expect(!debts([.fence("a"), fork]).contains("PR-03"))
  }

  @Test func `commits that were never sent are told of before the lost server returns`() throws {
    let simulator = Simulator(try Model.resolved(FixedExample()))
    let run = simulator.play(
      Scenario(
        "Forced", [Self.outage, .promote("b", .toPrimary, .forced), .recover(.region(.ukSouth))]))
    let told = run.states.map { state in
      simulator.debts(of: state).contains { $0.facts == ["PR-23"] }
    }
    #expect(told == [false, false, true, false])
  }

  @Test func `a fence is lifted, and a restore stands in a zone that is left`() throws {
    let simulator = Simulator(try Model.resolved(FixedExample()))
    let fenced = simulator.play(Scenario("Fence", [.fence("a"), .letIn("a")]))
    #expect(fenced.states.map { $0.isWritable("a", in: simulator.model) } == [true, false, true])
    let restored = simulator.play(
      Scenario(
        "Restore",
        [
          .lose(.zone(.one, of: .ukSouth)), .lose(.zone(.two, of: .ukSouth)),
          .pointInTimeRestore("a"),
        ])
    ).final
    let id = ElementID("a").restored
    #expect(!restored.isRunning("a", in: simulator.model))
    #expect(restored.isWritable(id, in: simulator.model))
  }

  @Test func `a fork is told of whichever server was the primary`() throws {
    let simulator = Simulator(try Model.resolved(FixedExample()))
    let run = simulator.play(
      Scenario(
        "Fork after a swap",
        [
          Self.swap, .lose(.region(.ukWest)), .promote("a", .toIndependent, .forced),
          .recover(.region(.ukWest)),
        ]))
    #expect(run.steps.allSatisfy { !$0.isRefused })
    #expect(run.steps[3].effects.contains { $0.facts.contains("PR-15") })
    #expect(simulator.debts(of: run.final).contains { $0.facts.contains("PR-03") })
  }

  @Test(arguments: [
    [outage, .geoRestore("a", to: .ukWest), .recover(.region(.ukSouth))],
    [.fence("a"), .promote("b", .toIndependent, .planned), .letIn("a")],
    [.pointInTimeRestore("a")],
  ]) func `a second writer is told of in the step that makes it one`(_ events: [Event]) throws {
    let simulator = Simulator(try Model.resolved(FixedExample()))
    let run = simulator.play(Scenario("Two writers", events))
    #expect(run.steps.allSatisfy { !$0.isRefused })
    let told = run.steps.map { step in
      step.effects.contains { $0.text.contains("independently of each other now") }
    }
    #expect(told == events.indices.map { $0 == events.count - 1 })
    #expect(simulator.rivals(in: run.final).count == 1)
  }

  @Test func `commits that were never sent are kept while the new primary is down`() throws {
    let simulator = Simulator(try Model.resolved(FixedExample()))
    let run = simulator.play(
      Scenario(
        "Both regions in turn",
        [
          Self.outage, .promote("b", .toPrimary, .forced), .lose(.region(.ukWest)),
          .recover(.region(.ukSouth)), .recover(.region(.ukWest)),
        ]))
    #expect(
      run.states.map { $0.servers["a"]?.hasUnsentTail } == [
        false, false, true, true, true, false,
      ])
    let givenUp = run.steps.map { step in step.effects.contains { $0.facts == ["PR-23"] } }
    #expect(givenUp == [false, false, false, false, true])
  }

  // MARK: Figures

  @Test func `availability is an interval from the promised uptimes`() throws {
    let simulator = Simulator(try Model.resolved(FixedExample()))
    let before = try #require(simulator.availability(in: State(simulator.model)))
    #expect(before.bounds.lowerBound == 99.99)
    #expect(abs(before.bounds.upperBound - 99.99999) < 1e-9)
    let swapped = simulator.play(Scenario("Swap", [Self.swap])).final
    #expect(simulator.availability(in: swapped)?.bounds.lowerBound == 99.9)
  }

  @Test(arguments: [
    (Event.Failure.node(of: "a"), Response.Verdict.survived(by: .service)),
    (.zone(.one, of: .ukSouth), .survived(by: .service)), (.region(.ukSouth), .mended),
    (.element("names"), .partly(["clientA", "clientB"])), (.controlPlane, .survived(by: .nobody)),
    (.element("a"), .notSurvived),
  ]) func `a failure is answered as mildly as it can be`(
    _ failure: Event.Failure, _ verdict: Response.Verdict
  ) throws {
    let simulator = Simulator(try Model.resolved(FixedExample()))
    #expect(simulator.response(to: failure).verdict == verdict)
  }
}
