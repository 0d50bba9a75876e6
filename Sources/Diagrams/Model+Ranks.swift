import ArchitectureModel

extension Model {
  /// The element that a part was derived from; the element itself if it is none.
  func owner(of id: ElementID) -> ElementID {
    if self[id] != nil { return id }
    for server in servers where [server.standbyID, server.backupID].contains(id) {
      return server.id
    }
    for endpoint in all(VirtualEndpoint.self)
    where [endpoint.id.part("writer"), endpoint.id.part("reader")].contains(id) {
      return endpoint.id
    }
    return id
  }

  /// The zone of a server or of its standby.
  func zone(of id: ElementID) -> AvailabilityZone? {
    servers.lazy.compactMap { server -> AvailabilityZone? in
      server.id == id ? server.zone : server.standbyID == id ? server.standbyZone : nil
    }.first
  }

  /// Where an element comes in the body; a part comes right after what it was derived from, backups
  /// come last, so that what both regions have stands at the same place in both.
  func position(of id: ElementID) -> Int {
    let owner = owner(of: id)
    let index = index(of: owner) ?? elements.count
    if id == server(owner)?.backupID { return (elements.count + index) * 4 }
    let part = owner == id ? 0 : id.text.hasSuffix(".reader") ? 2 : 1
    return index * 4 + part
  }

  /// The horizontal band of an element, the same in every view: names on top, then hubs, spokes,
  /// servers, keys, and what watches them.
  func rank(of id: ElementID) -> Int {
    switch self[owner(of: id)] {
    case let network as VirtualNetwork: network.role == .hub ? 1 : 2
    case is Operator: 0
    case is DNSServer, is ForwardingRuleset, is VirtualNetworkGateway: 1
    case let client as ManagementClient: parent(of: client.id) == nil ? 0 : 1
    case is Application, is User, is PrivateEndpoint: 2
    case is FlexibleServer, is ReadReplica: id == server(owner(of: id))?.backupID ? 4 : 3
    case is UserAssignedIdentity: 4
    case is ForeignServer: 4
    case is any KeyStore, is Key, is Secret: 5
    case is DiagnosticSetting: 6
    case is any LogSink: 7
    case is Alert: 8
    default: 0
    }
  }

  /// The region above which a global element stands: that of the server behind a name.
  func bannerColumn(of id: ElementID) -> String? {
    for endpoint in all(VirtualEndpoint.self) {
      if id == endpoint.id.part("writer") { return region(of: endpoint.primary)?.name }
      if id == endpoint.id.part("reader") { return region(of: endpoint.readerTarget)?.name }
    }
    return nil
  }
}
