import ArchitectureModel
import Facts
import Simulation

extension Model {
  /// Subnets, private endpoints and the ways by which clients reach them.
  var privateLinkView: View {
    var view = View(
      .privateLink, "Private endpoints, the subnets they stand in, and the ways to them.",
      boundaries: [.site, .region, .network, .subnet, .global])
    guard !all(PrivateEndpoint.self).isEmpty else { return view }
    let ways = databaseTraffic.compactMap { traffic -> (DatabaseTraffic, ElementID, Route)? in
      let lookup = NameResolver(self).resolve(traffic.host, from: traffic.source)
      guard case .address(_, let endpoint, let route?) = lookup.outcome else { return nil }
      return (traffic, endpoint, route)
    }
    addLocalWays(ways, to: &view)
    addPeeredWays(ways, to: &view)
    addHybridWays(ways, to: &view)
    view.add(all(PrivateEndpoint.self).map(\.id))
    view.add(all(HybridConnection.self).map(\.gateway))
    addPrivateLinks(of: all(PrivateEndpoint.self).map(\.target).distinct, to: &view)
    addPeerings(to: &view)
    return view
  }

  private func flow(_ way: (DatabaseTraffic, ElementID, Route), _ label: String) -> View.Flow {
    .init(way.0.source, way.1, .data, label)
  }

  private func addLocalWays(_ ways: [(DatabaseTraffic, ElementID, Route)], to view: inout View) {
    let flows = ways.filter { $0.2 == .sameNetwork }.map { flow($0, "within the virtual network") }
    view.step(
      "Within a virtual network: \(pairs(flows))",
      ["NET-08"], flows)
  }

  private func addPeeredWays(_ ways: [(DatabaseTraffic, ElementID, Route)], to view: inout View) {
    let flows = ways.compactMap { way -> View.Flow? in
      guard case .peering(let peering) = way.2 else { return nil }
      return flow(way, "over the peering \(title(of: peering))")
    }
    view.step(
      "Over virtual network peering: \(pairs(flows))",
      ["NET-08", "NET-34"], flows)
  }

  private func addHybridWays(_ ways: [(DatabaseTraffic, ElementID, Route)], to view: inout View) {
    var outer: [View.Flow] = []
    var inner: [View.Flow] = []
    for way in ways {
      guard case .hybrid(let id, let peering) = way.2,
        let connection = element(id, as: HybridConnection.self)
      else { continue }
      outer.append(
        .init(
          way.0.source, connection.gateway, .data, "over \(connection.technology.rawValue)",
          caption: connection.technology.rawValue))
      inner.append(
        .init(
          connection.gateway, way.1, .data,
          peering == nil ? "within the hub" : "gateway transit into the spoke"))
    }
    view.step(
      "Over a hybrid connection into the hub: \(pairs(outer))", ["NET-08"], outer)
    view.step(
      "On from the gateway: \(pairs(inner))", ["NET-62"],
      inner)
  }

  /// The peerings and hybrid connections of networks that the view shows.
  private func addPeerings(to view: inout View) {
    let shown = Set(view.members.flatMap { places(of: $0).map(\.id) })
    let hybrid = all(HybridConnection.self).filter { shown.contains($0.site) }.map {
      View.Flow(
        $0.site, $0.gateway, .connection, "over \($0.technology.rawValue)",
        caption: $0.technology.rawValue)
    }
    let flows = all(Peering.self).filter { shown.contains($0.first) && shown.contains($0.second) }
      .map { peering in
        View.Flow(
          peering.first, peering.second, .connection,
          peering.gatewayTransit ? "peering with gateway transit" : "peering", caption: "peering")
      }
    view.step(
      "Connected networks: \(pairs(flows + hybrid))", ["NET-34", "NET-60"], flows + hybrid)
  }
}
