extension Model {
  /// What is wrong with the addresses of networks, subnets and what stands in them.
  func addressDiagnostics() -> [Diagnostic] {
    networkDiagnostics() + subnetDiagnostics() + endpointDiagnostics() + peeringDiagnostics()
  }

  private func networkDiagnostics() -> [Diagnostic] {
    let spaces =
      all(VirtualNetwork.self).map { ($0 as any Element, $0.addressSpace) }
      + all(OnPremisesSite.self).map { ($0 as any Element, $0.addressSpace) }
    return spaces.filter { AddressPrefix($0.1) == nil }.map { .malformedPrefix($0.1, of: $0.0) }
  }

  private func subnetDiagnostics() -> [Diagnostic] {
    var taken: [ElementID: [(AddressPrefix, Subnet)]] = [:]
    return all(Subnet.self).flatMap { subnet -> [Diagnostic] in
      guard let prefix = AddressPrefix(subnet.addressPrefix) else {
        return [.malformedPrefix(subnet.addressPrefix, of: subnet)]
      }
      guard let network = place(of: subnet.id, as: VirtualNetwork.self),
        let space = AddressPrefix(network.addressSpace)
      else { return [] }
      let overlapping = taken[network.id, default: []].first { $0.0.overlaps(prefix) }
      taken[network.id, default: []].append((prefix, subnet))
      return [
        prefix.length > 29 ? Diagnostic.smallSubnet(subnet) : nil,
        space.contains(prefix) ? nil : Diagnostic.subnetOutsideNetwork(subnet, network),
        overlapping.map { Diagnostic.overlappingSubnets(subnet, $0.1) },
      ].compactMap(\.self)
    }
  }

  private func endpointDiagnostics() -> [Diagnostic] {
    var taken: [NetworkAddress: any Element] = [:]
    return elements.flatMap { element -> [Diagnostic] in
      guard let text = element.fixedAddress else { return [] }
      guard let address = NetworkAddress(text) else {
        return [.malformedAddress(text, of: element)]
      }
      var found: [Diagnostic] = []
      if let subnet = place(of: element.id, as: Subnet.self),
        let prefix = AddressPrefix(subnet.addressPrefix)
      {
        if !prefix.contains(address) {
          found.append(.addressOutsideSubnet(text, of: element, subnet))
        } else if prefix.keepsForAzure(address) {
          found.append(.reservedAddress(text, of: element, subnet))
        }
      }
      if let owner = taken.updateValue(element, forKey: address) {
        found.append(.addressTaken(text, of: element, by: owner))
      }
      return found
    }
  }

  private func peeringDiagnostics() -> [Diagnostic] {
    all(Peering.self).compactMap { peering in
      guard let first = element(peering.first, as: VirtualNetwork.self),
        let second = element(peering.second, as: VirtualNetwork.self), first.id != second.id,
        let one = AddressPrefix(first.addressSpace), let other = AddressPrefix(second.addressSpace),
        one.overlaps(other)
      else { return nil }
      return .overlappingNetworks(peering, first, second)
    }
  }
}

extension Element {
  /// The address that the author gave an element, if it has one.
  package var fixedAddress: String? {
    switch self {
    case let endpoint as PrivateEndpoint: endpoint.address
    case let endpoint as InboundEndpoint: endpoint.address
    case let server as DNSServer: server.address
    default: nil
    }
  }
}
