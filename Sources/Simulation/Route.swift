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
  package func route(from client: ElementID, to network: ElementID) -> Route? {
    if let own = place(of: client, as: VirtualNetwork.self) {
      if own.id == network { return .sameNetwork }
      return all(Peering.self).first { $0.joins(own.id, network) }.map { .peering($0.id) }
    }
    guard let site = place(of: client, as: OnPremisesSite.self) else { return nil }
    for connection in all(HybridConnection.self) where connection.site == site.id {
      guard let hub = place(of: connection.gateway, as: VirtualNetwork.self) else { continue }
      if hub.id == network { return .hybrid(connection.id, peering: nil) }
      if let transit = all(Peering.self).first(where: { $0.transits(from: hub.id, to: network) }) {
        return .hybrid(connection.id, peering: transit.id)
      }
    }
    return nil
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
