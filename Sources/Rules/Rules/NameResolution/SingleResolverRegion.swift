import ArchitectureModel
import Facts

/// A resolver is as regional as what it is for.
struct SingleResolverRegion: Rule {
  let identifier = "single-resolver-region"
  let group = RuleGroup.nameResolution
  let severity = Diagnostic.Severity.warning
  let summary = "With a replica in another region, each of the two has a DNS Private Resolver."
  let rationale = "A resolver is regional; with the region its answers are gone."
  let facts: [Fact.ID] = ["NET-44", "NET-47"]
  let counterparts: [Counterpart] = [
    .proactiveResiliency("bdd38c02-96bf-4d4e-a636-293729463f3d")
  ]

  var violating: [Example] {
    [
      Example(
        "a resolver in one of two regions", alsoBreaks: ["unreachable-after-region-loss"]
      ) { edit in
        let inbound = edit.base.inbound
        edit.remove(\.recoveryInbound)
        edit.remove(\.recoveryResolver)
        edit.change(\.recoverySpoke) { $0.nameServers = .azure }
        edit.change(\.corporateDNS) { server in
          server.forwarders = server.forwarders.map {
            ConditionalForwarder($0.domain, to: inbound)
          }
        }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    let resolvers = model.all(DNSPrivateResolver.self)
    let regions = Set(resolvers.compactMap { model.region(of: $0.id) })
    return model.crossRegionReplications.compactMap { replica, primary in
      guard let resolver = resolvers.first, regions.contains(primary.region),
        !regions.contains(replica.region)
      else { return nil }
      return Violation(
        resolver, and: [replica.id],
        "\(primary.region.displayName) has a DNS Private Resolver, and "
          + "\(replica.region.displayName), the region of \(replica.quoted), has none",
        cure: "add a DNS Private Resolver in \(replica.region.displayName)")
    }
  }
}
