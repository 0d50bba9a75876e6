import ArchitectureModel
import Architectures
import Foundation
import Simulation
import TestSupport
import Testing

/// Every state within some events, of every architecture; four with `REFARCH_DEPTH=4`.
@Suite(.serialized) struct ExplorationTests {
  private static let depth =
    ProcessInfo.processInfo.environment["REFARCH_DEPTH"].flatMap { Int($0) } ?? 3

  @Test(arguments: Catalog.architectures.map(\.id))
  func `no event leads where none may`(_ id: String) throws {
    let architecture = try #require(Catalog.architectures.first { $0.id == id })
    let model = try Model.resolved(architecture)
    var invariants = Invariants(model)
    var found: [String] = []
    let clock = ContinuousClock()
    var exploration: Exploration?
    let time = clock.measure {
      exploration = Exploration(model, depth: Self.depth) { state, _, event in
        found += invariants.violations(in: state).map {
          "\($0), after \(event.map { "\($0)" } ?? "nothing")"
        }
      }
    }
    let result = try #require(exploration)
    #expect(found.isEmpty, "\(found.prefix(5))")
    print("\(id): \(result.summary(depth: Self.depth)), in \(time)")
    print("\(id): refused: \(result.reasons); exceptions: \(invariants.exceptions)")
    #expect(result.states.count > 900)
  }

  @Test func `no event leads where none may, in architectures made by chance`() throws {
    var states = 0
    for seed in 0..<40 as Range<UInt64> {
      let model = try Model.resolved(RandomArchitecture(seed: seed))
      var invariants = Invariants(model)
      _ = Exploration(model, depth: 1) { state, before, event in
        states += 1
        let found = invariants.violations(in: state)
        #expect(found.isEmpty, "seed \(seed): \(found), after \(event.map { "\($0)" } ?? "")")
        guard let before, let event else { return }
        let step = Simulator(model).play(Scenario("One event", [event]), from: before).steps[0]
        #expect(step.after == state && (step.isRefused || !step.effects.isEmpty))
      }
    }
    #expect(states > 500)
  }

  @Test func `invariants notice what they are for`() throws {
    let model = try Model.crossRegion()
    var invariants = Invariants(model)
    #expect(
      invariants.violations(in: .twoPrimaries(model)) == [
        "server: 2 primaries", "endpoint: the reader leads to replica",
        "replica: backups of a replica",
      ])
    #expect(
      invariants.violations(in: .foreignWriter(model)) == [
        "endpoint: the writer leads to replica"
      ])
  }
}

extension Exploration {
  fileprivate func summary(depth: Int) -> String {
    let levels = newStates.map { String($0) }.joined(separator: " + ")
    return
      "\(states.count) states within \(depth) events (\(levels)), \(playedEvents) events played"
  }

  /// How often each condition was not met, the most frequent first.
  fileprivate var reasons: String {
    let sorted = refusals.sorted { one, other in
      one.value == other.value ? one.key.rawValue < other.key.rawValue : one.value > other.value
    }
    return sorted.map { "\($0.key.rawValue) \($0.value)" }.joined(separator: ", ")
  }
}
