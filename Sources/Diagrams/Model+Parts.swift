import ArchitectureModel

extension Model {
  /// Every element and every part derived from one, each part after its element.
  var elementsAndParts: [ElementID] {
    elements.flatMap { element -> [ElementID] in
      let server = server(element.id)
      let names = element is VirtualEndpoint ? ["writer", "reader"].map(element.id.part) : []
      return [element.id] + [server?.standbyID, server?.backupID].compactMap(\.self) + names
    }
  }

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
}
