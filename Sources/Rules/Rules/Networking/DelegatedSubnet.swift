import ArchitectureModel
import Facts

/// Integrated servers live in a subnet of their own.
struct DelegatedSubnet: Rule {
  let identifier = "delegated-subnet"
  let group = RuleGroup.networking
  let severity = Diagnostic.Severity.error
  let summary =
    "An integrated server has a subnet of its region, delegated to it, with nothing else in it."
  let rationale = "Azure refuses the server, or whatever else is put there."
  let facts: [Fact.ID] = ["NET-01", "NET-54"]

  var conforming: [Example] {
    [Example("an integrated server in a delegated subnet", of: IntegratedArchitecture())]
  }
  var violating: [Example] {
    [
      Example("an integrated server in a subnet without delegation", of: IntegratedArchitecture()) {
        $0.change(\.databases) { $0.delegation = nil }
      },
      Example("an application beside an integrated server", of: IntegratedArchitecture()) {
        $0.add(Application("Helper", id: "helper"), in: \.databases)
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    crowded(model) + model.servers.flatMap { misplaced($0, model) }
  }

  /// Subnets that are delegated to servers and hold something else.
  private func crowded(_ model: Model) -> [Violation] {
    model.all(Subnet.self).compactMap { subnet in
      let inside = model.children(of: subnet.id)
      guard subnet.delegation == .flexibleServers, !inside.isEmpty else { return nil }
      return Violation(
        subnet, and: inside.map(\.id),
        "\(subnet.quoted) is for flexible servers, but holds \(inside.map(\.quoted).listed) too",
        cure: "move them to another subnet")
    }
  }

  private func misplaced(_ server: Server, _ model: Model) -> [Violation] {
    guard let subnet = model.element(server.integration?.subnet, as: Subnet.self) else {
      return []
    }
    return [
      subnet.delegation == .flexibleServers
        ? nil
        : Violation(
          subnet, and: [server.id],
          "\(subnet.quoted) holds \(server.quoted), but is not delegated to flexible servers",
          cure: "set 'delegation: .flexibleServers'"),
      model.region(of: subnet.id) == server.region
        ? nil
        : Violation(
          server, and: [subnet.id],
          "\(server.quoted) is in \(server.region.displayName), its subnet \(subnet.quoted) in "
            + "\(model.region(of: subnet.id)?.displayName ?? "no region")",
          cure: "choose a subnet in \(server.region.displayName)"),
    ].compactMap(\.self)
  }
}
