import ArchitectureModel
import Facts

/// Each endpoint of a resolver has a subnet to itself.
struct ResolverEndpointSubnet: Rule {
  let identifier = "resolver-endpoint-subnet"
  let group = RuleGroup.nameResolution
  let severity = Diagnostic.Severity.error
  let summary = "An endpoint of a resolver stands alone in a subnet that is delegated to resolvers."
  let rationale = "Azure refuses it elsewhere."
  let facts: [Fact.ID] = ["NET-43"]

  var violating: [Example] {
    [
      Example("an inbound endpoint in a subnet without delegation") {
        $0.change(\.inboundSubnet) { $0.delegation = nil }
      },
      Example("both endpoints in one subnet") {
        $0.remove(\.outbound)
        $0.add($0.base.outbound, in: \.inboundSubnet)
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.all(Subnet.self).compactMap { subnet in
      let inside = model.children(of: subnet.id)
      guard inside.contains(where: { $0 is InboundEndpoint || $0 is OutboundEndpoint }),
        subnet.delegation != .dnsResolvers || inside.count > 1
      else { return nil }
      return Violation(
        subnet, and: inside.map(\.id),
        subnet.delegation == .dnsResolvers
          ? "\(subnet.quoted) holds \(inside.map(\.quoted).listed); an endpoint of a resolver stands alone"
          : "\(subnet.quoted) holds an endpoint of a resolver, but is not delegated to resolvers",
        cure: "give each endpoint a subnet with 'delegation: .dnsResolvers'")
    }
  }
}
