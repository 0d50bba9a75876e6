import ArchitectureModel

/// What stands in one row of one site, region or of the banner, as long as there is room.
struct RowGroup {
  /// The site or region; nothing for the banner.
  var strip: ElementID?
  /// Orders rows from top to bottom; the same in all strips.
  var row: [Int]
  var members: [ElementID]
}

/// Sorts elements into rows by what they are: names on top, then hubs, spokes, servers, keys, and
/// what watches them.
struct Tiers {
  private let model: Model
  /// What is ever drawn as a card, in the order of the body.
  private let cards: [ElementID]
  /// The cards in each subnet.
  private let subnets: [ElementID: [any Element]]
  private var networks: [ElementID: Int] = [:]
  private var stores: [ElementID: Int] = [:]
  private var zoneRows: [ElementID: Int] = [:]

  init(_ model: Model, cards: [ElementID]) {
    self.model = model
    self.cards = cards
    subnets = Dictionary(
      grouping: cards.compactMap { model[$0] }, by: { model.parent(of: $0.id) ?? $0.id })
    for region in model.regions {
      number(model.all(VirtualNetwork.self).filter { $0.role == .hub }.map(\.id), of: region.id)
      number(model.all(VirtualNetwork.self).filter { $0.role != .hub }.map(\.id), of: region.id)
      let keyStores = model.elements.filter { $0 is any KeyStore }.map(\.id)
      for (index, id) in keyStores.filter({ model.isInside($0, region.id) }).enumerated() {
        stores[id] = index
      }
      numberServers(of: region.id)
    }
  }

  private mutating func number(_ ids: [ElementID], of region: ElementID) {
    for (index, id) in ids.filter({ model.isInside($0, region) }).enumerated() {
      networks[id] = index + 1
    }
  }

  /// Servers and standbys of one zone stand below one another.
  private mutating func numberServers(of region: ElementID) {
    var used: [AvailabilityZone: Int] = [:]
    let members = model.servers.filter { model.isInside($0.id, region) }
    for id in members.flatMap({ [$0.id, $0.standbyID] }).compactMap(\.self) {
      guard let zone = model.zone(of: id) else { continue }
      zoneRows[id] = used[zone, default: 0]
      used[zone, default: 0] += 1
    }
  }

  // MARK: Groups

  /// All rows, in the order in which their members find their columns: servers first, then what
  /// stands above and below them.
  var groups: [RowGroup] {
    var groups: [RowGroup] = []
    var indices: [RowKey: Int] = [:]
    for id in cards {
      let key = RowKey(strip: strip(of: id), row: row(of: id))
      if let index = indices[key] {
        groups[index].members.append(id)
      } else {
        indices[key] = groups.count
        groups.append(RowGroup(strip: key.strip, row: key.row, members: [id]))
      }
    }
    let order = [3, 2, 1, 4, 5, 6, 7, 8, 0]
    return order.flatMap { tier in
      let inTier = groups.filter { $0.row[0] == tier }
      // In a spoke the endpoints come first: what calls them stands above them.
      return tier == 2
        ? inTier.sorted { $1.row.lexicographicallyPrecedes($0.row) } : inTier
    }
  }

  private struct RowKey: Hashable {
    var strip: ElementID?
    var row: [Int]
  }

  private func strip(of id: ElementID) -> ElementID? {
    let owner = model.owner(of: id)
    return model.place(of: owner, as: OnPremisesSite.self)?.id
      ?? model.place(of: owner, as: RegionPlace.self)?.id
  }

  // MARK: Rows

  private func row(of id: ElementID) -> [Int] {
    let owner = model.owner(of: id)
    guard let element = model[owner] else { return [0] }
    if model.server(owner)?.backupID == id { return [4, 0] }
    if element is FlexibleServer || element is ReadReplica {
      return zoneRows[id].map { [3, 0, $0] } ?? [3, 1]
    }
    if let network = model.place(of: owner, as: VirtualNetwork.self) {
      return row(of: element, in: network)
    }
    if model.place(of: owner, as: OnPremisesSite.self) != nil { return siteRow(of: element) }
    if strip(of: id) == nil { return bannerRow(of: element) }
    return regionRow(of: element)
  }

  private func row(of element: any Element, in network: VirtualNetwork) -> [Int] {
    let tier = tier(of: element)
    let prefix = [network.role == .hub ? 1 : 2, networks[network.id] ?? 1]
    guard let subnet = model.place(of: element.id, as: Subnet.self) else {
      return prefix + [tier, 0, tier]
    }
    let subnetTier = lowestTier(in: subnet)
    let twins = model.all(Subnet.self).filter {
      model.parent(of: $0.id) == model.parent(of: subnet.id) && lowestTier(in: $0) == subnetTier
    }
    // The small subnets of a hub stand side by side, those of a spoke below one another.
    let isSmall = subnets[subnet.id]?.count == 1
    let order =
      network.role == .hub && isSmall ? 0 : 1 + (twins.firstIndex { $0.id == subnet.id } ?? 0)
    return prefix + [subnetTier, order, tier]
  }

  private func lowestTier(in subnet: Subnet) -> Int {
    subnets[subnet.id]?.map(tier(of:)).min() ?? 4
  }

  /// The row within a network: ways in, clients, name servers, private endpoints.
  private func tier(of element: any Element) -> Int {
    switch element {
    case is VirtualNetworkGateway: 0
    case is Application, is User: 1
    case is DNSServer, is InboundEndpoint, is OutboundEndpoint: 2
    case is PrivateEndpoint: 3
    default: 4
    }
  }

  /// A site's elements stand at the height of what they talk to.
  private func siteRow(of element: any Element) -> [Int] {
    switch element {
    case is Operator, is ManagementClient: [1, 0]
    case is DNSServer: [1, 1, 2, 0, 2]
    default: [2, 1, 1, 1, 1]
    }
  }

  private func bannerRow(of element: any Element) -> [Int] {
    switch element {
    case is Operator, is ManagementClient: [0, 0]
    case is ResourceManager: [0, 1]
    default: [0, 2]
    }
  }

  private func regionRow(of element: any Element) -> [Int] {
    switch element {
    case is Application, is User: return [2, 0]
    case is UserAssignedIdentity: return [4, 0]
    case is ForeignServer: return [4, 1]
    case is any KeyStore: return [5, stores[element.id] ?? 0]
    case is Key, is Secret:
      return [5, model.parent(of: element.id).flatMap { stores[$0] } ?? 0]
    case is DiagnosticSetting: return [6]
    case is any LogSink: return [7]
    case is Alert: return [8]
    default: return [1, 0]
    }
  }
}
