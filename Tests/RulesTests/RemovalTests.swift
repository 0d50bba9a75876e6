import ArchitectureModel
@testable import Architectures
import Foundation
import Rules
import Simulation
import TestSupport
import Testing

/// Takes one thing at a time from the cross-region architecture: what breaks for whom, and which rules
/// see it.
struct RemovalTests {
  private static let table = "\(Tool.root)/Tests/Removals.md"

  private struct Removal: Sendable {
    let name: String
    let change: @Sendable (inout Declaration) -> Void
  }

  private static let removals = [
    Removal(name: "the virtual endpoint; clients call the server") { declaration in
      declaration.entries.removeAll { $0.element.id == "endpoint" }
      for case var traffic as DataTraffic in declaration.relationships {
        guard case .database = traffic.target else { continue }
        traffic.target = .database(.server("server"))
        declaration.relationships.removeAll {
          ($0 as? DataTraffic)?.source == traffic.source
        }
        declaration.relationships.append(traffic)
      }
    },
    Removal(name: "the recovery server's private endpoint") { declaration in
      declaration.entries.removeAll { $0.element.id == "recoveryAccess" }
    },
    Removal(name: "the zone's link to the recovery hub") { declaration in
      declaration.update("databaseNames", as: PrivateDNSZone.self) { zone in
        zone.links.removeAll { $0.network == "recoveryHub" }
      }
    },
    Removal(name: "the recovery resolver; clients ask that of production") { declaration in
      declaration.entries.removeAll {
        ["recoveryResolver", "recoveryInbound", "recoveryOutbound", "recoveryRuleset"]
          .contains($0.element.id.text)
      }
      declaration.update("recoverySpoke", as: VirtualNetwork.self) {
        $0.nameServers = .custom(["inbound"])
      }
      declaration.entries.append(
        Declaration.Entry(
          Peering(
            CrossRegionDisasterRecovery().hub, CrossRegionDisasterRecovery().recoverySpoke,
            id: "hubPeering"), in: nil))
      declaration.update("corporateDNS", as: DNSServer.self) { server in
        server.forwarders = server.forwarders.map {
          ConditionalForwarder($0.domain, to: CrossRegionDisasterRecovery().inbound)
        }
      }
    },
    Removal(name: "the recovery key; the replica has the primary's") { declaration in
      declaration.update("replica", as: ReadReplica.self) { $0.overrides.encryption = nil }
    },
    Removal(name: "the peering of the spokes") { declaration in
      declaration.entries.removeAll { $0.element.id == "globalPeering" }
    },
    Removal(name: "the forwarder on premises") { declaration in
      declaration.update("corporateDNS", as: DNSServer.self) { server in
        server.forwarders.removeAll { $0.domain == "postgres.database.azure.com" }
      }
    },
  ]

  // MARK: What breaks

  /// What clients reach before anything happens, after a planned swap, and after a forced one in the
  /// outage of the region.
  private func outcomes(_ model: Model) -> [String] {
    let simulator = Simulator(model)
    let runs: [(String, [Event])] = [
      ("before", []), ("after a planned swap", [.promote("replica", .toPrimary, .planned)]),
      (
        "after the region's loss and a forced swap",
        [.lose(.region(.ukSouth)), .promote("replica", .toPrimary, .forced)]
      ),
    ]
    return runs.flatMap { moment, events -> [String] in
      let run = simulator.play(Scenario(moment, events))
      let refused = run.steps.flatMap(\.refusals).map { "\(moment): refused: \($0.text)" }
      let connections = ["api", "recoveryAPI", "backOffice"].flatMap { client in
        model.databaseTraffic.filter { $0.source.text == client }.map { traffic in
          let connection = simulator.connection(
            from: traffic.source, to: traffic.host, in: run.final)
          return "\(moment): \(model.title(of: traffic.source)) "
            + simulator.inWords(connection)
        }
      }
      return refused + connections + keys(model, run.final).map { "\(moment): \($0)" }
    }
  }

  /// Servers whose key lies in a region that is lost or is not theirs.
  private func keys(_ model: Model, _ state: State) -> [String] {
    model.servers.compactMap { server in
      guard case .key(let id)? = state.outage(of: server.id, in: model) else { return nil }
      return "\(server.title) has no key: \(model.title(of: id)) is lost"
    }
  }

  private func rules(_ model: Model) -> Set<String> {
    Set(
      Linter().findings(in: model, on: "2026-11-25")
        .filter { !$0.isSuppressed && $0.severity >= .warning && $0.rule != "unused-suppression" }
        .map(\.rule))
  }

  // MARK: The table

  @Test func `what was taken away breaks what the table says, and rules see it`() throws {
    let whole = try Model.crossRegion()
    let before = Set(outcomes(whole))
    let seen = rules(whole)
    let rows = try Self.removals.map { removal -> String in
      let model = try Model.crossRegion(removal.change)
      let broken = outcomes(model).filter { !before.contains($0) }
      let rules = rules(model).subtracting(seen).sorted()
      #expect(!broken.isEmpty, "\(removal.name)")
      #expect(!rules.isEmpty, "\(removal.name)")
      return "| \(removal.name) | \(broken.joined(separator: "; ")) | "
        + "\(rules.map { "`\($0)`" }.joined(separator: ", ")) |"
    }
    let text =
      ([
        "# One thing taken away from the cross-region architecture", "",
        "| Removed | What breaks, for whom | Rules that see it |", "| --- | --- | --- |",
      ] + rows).joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["REFARCH_RECORD"] != nil {
      try text.write(toFile: Self.table, atomically: true, encoding: .utf8)
    }
    #expect(try Tool.read(Self.table) == text)
  }
}
