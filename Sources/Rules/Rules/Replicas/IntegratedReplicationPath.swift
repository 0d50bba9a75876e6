import ArchitectureModel
import Facts
import Simulation

/// Replication between integrated servers needs a way for packets.
struct IntegratedReplicationPath: Rule {
  let identifier = "integrated-replication-path"
  let group = RuleGroup.replicas
  let severity = Diagnostic.Severity.warning
  let summary = """
    Integrated servers in different networks reach each other on port 5432, and Storage on 443.
    """
  let rationale = "Replication, and a swap of roles, need both ways and the archive in Storage."
  let facts: [Fact.ID] = ["RR-19", "NET-53", "NET-61"]

  var conforming: [Example] {
    [Example("integrated servers in peered networks", of: IntegratedArchitecture())]
  }
  var violating: [Example] {
    [
      Example(
        "integrated servers in networks without peering", of: IntegratedArchitecture(),
        alsoBreaks: ["unreachable-after-swap"]
      ) { $0.remove(\.peering) },
      Example(
        "integrated servers in networks that overlap", of: IntegratedArchitecture(),
        alsoBreaks: ["unreachable-after-swap"]
      ) {
        $0.remove(\.peering)
        $0.change(\.recoveryNetwork) { $0.addressSpace = "10.0.0.0/8" }
      },
      Example("a subnet that lets nothing out on 5432", of: IntegratedArchitecture()) {
        $0.change(\.recoveryDatabases) { $0.securityRules = [.deny(.outbound, port: 5432)] }
      },
      Example("a subnet that reaches no Storage", of: IntegratedArchitecture()) {
        $0.change(\.databases) { $0.securityRules = [.deny(.outbound, port: 443)] }
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.replications.flatMap { replica, primary -> [Violation] in
      guard let one = subnet(of: primary, model), let other = subnet(of: replica, model) else {
        return []
      }
      return path(primary, one, replica, other, model)
        + [(primary, one), (replica, other)].flatMap { blocked($0, $1) }
    }
  }

  private func subnet(of server: Server, _ model: Model) -> Subnet? {
    model.element(server.integration?.subnet, as: Subnet.self)
  }

  private func path(
    _ primary: Server, _ one: Subnet, _ replica: Server, _ other: Subnet, _ model: Model
  ) -> [Violation] {
    guard let first = model.place(of: one.id, as: VirtualNetwork.self),
      let second = model.place(of: other.id, as: VirtualNetwork.self), first.id != second.id,
      model.route(from: one.id, to: second.id) == nil
    else { return [] }
    let overlaps =
      if let a = AddressPrefix(first.addressSpace), let b = AddressPrefix(second.addressSpace) {
        a.overlaps(b)
      } else { false }
    return [
      Violation(
        replica, and: [primary.id],
        "no packet gets from \(primary.quoted) in \(first.quoted) to \(replica.quoted) in "
          + "\(second.quoted)" + (overlaps ? ", and their ranges overlap" : ""),
        cure: overlaps
          ? "give the networks ranges that do not overlap, and peer them"
          : "peer \(first.quoted) and \(second.quoted)")
    ]
  }

  private func blocked(_ server: Server, _ subnet: Subnet) -> [Violation] {
    [(SecurityRule.Direction.inbound, 5432), (.outbound, 5432), (.outbound, 443)]
      .filter { !subnet.letsPass($0.0, port: $0.1) }
      .map { direction, port in
        Violation(
          subnet, and: [server.id],
          "\(subnet.quoted) stops \(direction.rawValue) traffic to port \(port), which replication of "
            + "\(server.quoted) needs",
          cure: "allow \(direction.rawValue) traffic to port \(port)"
            + (port == 443 ? " of Storage in the regions of both servers" : ""))
      }
  }
}

extension Subnet {
  /// Whether the security rules let traffic to a port pass; the first that fits counts.
  func letsPass(_ direction: SecurityRule.Direction, port: Int) -> Bool {
    securityRules.first { $0.direction == direction && ($0.port == nil || $0.port == port) }?
      .access != .deny
  }
}
