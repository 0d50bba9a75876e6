import ArchitectureModel
import Facts

/// Transit goes through a gateway that is there.
struct GatewayTransit: Rule {
  let identifier = "gateway-transit"
  let group = RuleGroup.networking
  let severity = Diagnostic.Severity.error
  let summary = "Gateway transit is offered by a network with a gateway."
  let rationale = "Azure refuses the other network's use of a gateway that does not exist."
  let facts: [Fact.ID] = ["NET-62"]

  var violating: [Example] {
    [
      Example(
        "gateway transit from the spoke to the hub",
        alsoBreaks: ["unreachable-database", "unreachable-secret"]
      ) {
        $0.change(\.peering) { ($0.first, $0.second) = ($0.second, $0.first) }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.all(Peering.self).filter { peering in
      peering.gatewayTransit
        && !model.all(VirtualNetworkGateway.self).contains {
          model.place(of: $0.id, as: VirtualNetwork.self)?.id == peering.first
        }
    }.map {
      Violation(
        $0, and: [$0.first],
        "\($0.quoted) offers the gateway of '\($0.first)', which has none",
        cure: "name the network with the gateway first")
    }
  }
}
