import ArchitectureModel

/// Gives the members of each row their columns: above or below what they belong to.
struct SlotAssignment {
  struct Slot {
    var column: Int
    /// The row's continuation, for members that found no column in it.
    var wrap = 0
  }

  private let model: Model
  private let strips: Strips
  private var columns: [ElementID: Int] = [:]

  init(_ model: Model, _ strips: Strips) {
    self.model = model
    self.strips = strips
  }

  mutating func assign(_ group: RowGroup) -> [(ElementID, Slot)] {
    let range = group.strip.flatMap { strips.ranges[$0] } ?? strips.banner
    var taken: [Set<Int>] = [[]]
    var slots: [ElementID: Slot] = [:]
    func take(_ id: ElementID, _ column: Int, wrap: Int) {
      taken[wrap].insert(column)
      slots[id] = Slot(column: column, wrap: wrap)
    }
    // A key store is drawn either as a card or as a boundary around its keys: it takes no room.
    let shared = group.members.filter { model[$0] is any KeyStore }
    for id in shared { slots[id] = Slot(column: preference(of: id, in: range) ?? range.lowerBound) }
    let members = group.members.filter { slots[$0] == nil }
    for id in members {
      guard let column = preference(of: id, in: range), !taken[0].contains(column) else { continue }
      take(id, column, wrap: 0)
    }
    for id in members where slots[id] == nil {
      let wanted = preference(of: id, in: range) ?? range.lowerBound
      if taken[taken.count - 1].count == range.count { taken.append([]) }
      let free = range.filter { !taken[taken.count - 1].contains($0) }
      let column = free.min { (abs($0 - wanted), $1) < (abs($1 - wanted), $0) } ?? wanted
      take(id, column, wrap: taken.count - 1)
    }
    for (id, slot) in slots { columns[id] = slot.column }
    return group.members.compactMap { id in slots[id].map { (id, $0) } }
  }

  /// The column in which a member would stand right above or below what it belongs to.
  private func preference(of id: ElementID, in range: ClosedRange<Int>) -> Int? {
    if let zone = model.zone(of: id),
      let region = model.place(of: model.owner(of: id), as: RegionPlace.self)
    {
      return model.zones(of: region.id).firstIndex(of: zone).map { range.lowerBound + $0 }
    }
    let found = anchors(of: id).compactMap { columns[$0] }.filter(range.contains)
    guard !found.isEmpty else { return nil }
    return found.reduce(0, +) / found.count
  }

  /// What an element belongs to, as far as that decides where it stands.
  private func anchors(of id: ElementID) -> [ElementID] {
    let owner = model.owner(of: id)
    if let server = model.server(owner), server.backupID == id {
      return [server.standbyID].compactMap(\.self)
    }
    switch model[owner] {
    case let endpoint as PrivateEndpoint: return [endpoint.target]
    case let endpoint as VirtualEndpoint:
      return [id == endpoint.id.part("reader") ? endpoint.readerTarget : endpoint.primary]
    case let zone as PrivateDNSZone:
      return model.all(PrivateEndpoint.self).filter { $0.zone == zone.id }.map(\.id)
    case is Application, is User:
      return model.databaseTraffic.filter { $0.source == owner }
        .compactMap { model.primaryTarget(of: $0.host) }
    case is any KeyStore: return model.privateEndpoints(to: owner).map(\.id)
    case is UserAssignedIdentity, is Key: return model.servers.filter { $0.uses(owner) }.map(\.id)
    case let setting as DiagnosticSetting: return [setting.server]
    case is any LogSink:
      return model.all(DiagnosticSetting.self).filter { $0.sinks.contains(owner) }.map(\.id)
    case let alert as Alert: return [alert.server]
    case let foreign as ForeignServer: return [foreign.owner]
    default: return []
    }
  }
}

extension Server {
  fileprivate func uses(_ id: ElementID) -> Bool {
    guard case .customer(let key, let identity) = settings.encryption else { return false }
    return id == key || id == identity
  }
}
