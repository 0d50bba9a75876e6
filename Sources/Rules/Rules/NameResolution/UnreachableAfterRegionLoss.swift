import ArchitectureModel
import Facts
import Simulation

/// What is left after the loss of a region has to find its way without it.
struct UnreachableAfterRegionLoss: Rule {
  let identifier = "unreachable-after-region-loss"
  let group = RuleGroup.nameResolution
  let severity = Diagnostic.Severity.warning
  let summary = """
    Clients that survive the loss of a region find the server that survives too, without anything of \
    the lost region.
    """
  let rationale = """
    Resolvers, private endpoints, networks and gateways of the region are lost with it; only zones stay.
    """
  let facts: [Fact.ID] = ["NET-35", "NET-44", "NET-47"]
  let counterparts: [Counterpart] = [
    .proactiveResiliency("bdd38c02-96bf-4d4e-a636-293729463f3d")
  ]

  var violating: [Example] {
    [
      Example("a recovery spoke that asks the resolver of the other region") {
        $0.add(Peering($0.base.hub, $0.base.recoverySpoke, id: "longPeering"))
        $0.change(\.recoverySpoke) { $0.nameServers = .custom(["inbound"]) }
      },
      Example("a corporate DNS that knows one resolver") { edit in
        let inbound = edit.base.inbound
        edit.change(\.corporateDNS) { server in
          server.forwarders = server.forwarders.map {
            ConditionalForwarder($0.domain, to: inbound)
          }
        }
      },
      Example("a corporate DNS that knows the resolver of the other region only") { edit in
        let inbound = edit.base.recoveryInbound
        edit.change(\.corporateDNS) { server in
          server.forwarders = server.forwarders.map {
            ConditionalForwarder($0.domain, to: inbound)
          }
        }
      },
      Example("an office whose way to either region begins with one gateway") {
        $0.remove(\.recoveryCircuit)
        $0.add(
          Peering($0.base.hub, $0.base.recoverySpoke, gatewayTransit: true, id: "longPeering"))
        $0.add(
          Peering($0.base.hub, $0.base.recoveryHub, gatewayTransit: true, id: "hubPeering"))
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    let healthy = NameResolver(model)
    return model.crossRegionReplications.flatMap { replica, primary in
      model.regions.flatMap { region -> [Violation] in
        let survivor = region.region == primary.region ? replica : primary
        guard region.region != survivor.region else { return [] }
        let resolver = NameResolver(model, without: [region.id])
        return model.traffic(to: primary).filter {
          !model.isLost($0.source, with: [region.id])
            && healthy.resolve(survivor.hostName, from: $0.source).reachesTarget
        }.compactMap { traffic in
          let lookup = resolver.resolve(survivor.hostName, from: traffic.source)
          guard let failure = LookupFailure(lookup, in: model) else { return nil }
          return Violation(
            traffic, and: [survivor.id] + failure.elements,
            "while \(region.region.displayName) is lost, '\(traffic.source)' does not reach "
              + "'\(lookup.name)', which \(failure.reason)",
            cure: "\(failure.cure), in \(survivor.region.displayName) too")
        }
      }
    }
  }
}
