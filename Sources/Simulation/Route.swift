package import ArchitectureModel

/// How packets get from a client to an address in a virtual network.
package enum Route: Sendable, Hashable {
  case sameNetwork
  /// Over a peering of the two networks.
  case peering(ElementID)
  /// Over a hybrid connection, and from the hub over a peering if the address is in a spoke.
  case hybrid(ElementID, peering: ElementID?)
}

extension Model {
  /// Finds the way from an element to a virtual network; nothing if there is none.
  ///
  /// Peering is not transitive (NET-60); a site behind a gateway reaches a spoke only by gateway
  /// transit (NET-62).
  package func route(
    from client: ElementID, to network: ElementID, without lost: Set<ElementID> = []
  ) -> Route? {
    guard !isLost(network, with: lost) else { return nil }
    if let own = place(of: client, as: VirtualNetwork.self) {
      if own.id == network { return .sameNetwork }
      return all(Peering.self).first {
        $0.joins(own.id, network) && !isLost($0.id, with: lost)
      }.map { .peering($0.id) }
    }
    guard let site = place(of: client, as: OnPremisesSite.self) else { return nil }
    for connection in all(HybridConnection.self)
    where connection.site == site.id && !isLost(connection.id, with: lost)
      && !isLost(connection.gateway, with: lost)
    {
      guard let hub = place(of: connection.gateway, as: VirtualNetwork.self) else { continue }
      if hub.id == network { return .hybrid(connection.id, peering: nil) }
      if let transit = all(Peering.self).first(where: {
        $0.transits(from: hub.id, to: network) && !isLost($0.id, with: lost)
      }) {
        return .hybrid(connection.id, peering: transit.id)
      }
    }
    return nil
  }
}

extension Model {
  /// Whether an element is lost, by itself or with a place around it.
  package func isLost(_ id: ElementID, with lost: Set<ElementID>) -> Bool {
    guard !lost.isEmpty else { return false }
    return lost.contains(id) || places(of: id).contains { lost.contains($0.id) }
  }
}

extension Peering {
  fileprivate func joins(_ one: ElementID, _ other: ElementID) -> Bool {
    (first, second) == (one, other) || (first, second) == (other, one)
  }

  fileprivate func transits(from hub: ElementID, to network: ElementID) -> Bool {
    gatewayTransit && first == hub && second == network
  }
}
