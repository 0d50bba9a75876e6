package import ArchitectureModel

extension DiagramGraph {
  /// Nests a view's cards into the boundaries that the view shows.
  package init(_ view: View, of model: Model) {
    var nesting = Nesting(view, model)
    for member in view.members { nesting.add(member) }
    self.init(
      id: "\(model.id)-\(view.kind.rawValue)", title: model.title, subtitle: view.kind.title,
      summary: view.summary, banner: nesting.banner, columns: nesting.columns,
      edges: view.flows.enumerated().compactMap { index, entry in
        guard nesting.contains(entry.flow.from), nesting.contains(entry.flow.to) else { return nil }
        return Edge(
          id: "\(model.id)-\(view.kind.rawValue)-line-\(index + 1)", from: entry.flow.from.text,
          to: entry.flow.to.text, entry.flow.line, entry.flow.label, badge: entry.step)
      },
      steps: view.steps.map { Step($0.number, $0.text) })
  }
}

/// Cards on their way into the boundaries around them.
private struct Nesting {
  private let view: View
  private let model: Model
  private var added: Set<ElementID> = []
  private var cards: [(node: DiagramGraph.Node, chain: [Place])] = []

  /// A boundary around a card, in the order in which the model declares places.
  private struct Place: Hashable {
    var id: String
    var kind: DiagramGraph.Cluster.Kind
    var title: String
    var detail = ""
    var rank: Int
    var position: Int
  }

  init(_ view: View, _ model: Model) {
    self.view = view
    self.model = model
  }

  func contains(_ id: ElementID) -> Bool { added.contains(id) }

  mutating func add(_ id: ElementID) {
    guard let card = model.card(of: id), added.insert(id).inserted else { return }
    let chain = places(around: id)
    let node = DiagramGraph.Node(
      id: id.text, icon: card.icon, title: card.title, details: card.details,
      tooltip: ([card.title] + card.details).joined(separator: ", "), rank: model.rank(of: id),
      column: model.bannerColumn(of: id), isHidden: card.isHidden)
    cards.append((node, chain))
    if let standby = model.server(id)?.standbyID, view.boundaries.contains(.zone) { add(standby) }
  }

  // MARK: Places

  /// The boundaries that the view shows around an element, the outermost first.
  private func places(around id: ElementID) -> [Place] {
    let owner = model.owner(of: id)
    let places = model.places(of: owner).reversed().enumerated().compactMap { depth, element in
      place(element, position: model.position(of: element.id))
    }
    let zone = model.zone(of: id).flatMap { zone -> Place? in
      guard view.boundaries.contains(.zone), let region = model.region(of: owner) else {
        return nil
      }
      return Place(
        id: "\(region.name).zone-\(zone.rawValue)", kind: .zone, title: zone.title, rank: 3,
        position: zone.rawValue)
    }
    return places + [zone].compactMap(\.self)
  }

  private func place(_ element: any Element, position: Int) -> Place? {
    let (kind, detail): (DiagramGraph.Cluster.Kind, String)
    switch element {
    case is OnPremisesSite: (kind, detail) = (.site, "")
    case let region as RegionPlace: (kind, detail) = (.region, region.role)
    case let network as VirtualNetwork: (kind, detail) = (.network, network.addressSpace)
    case let subnet as Subnet: (kind, detail) = (.subnet, subnet.addressPrefix)
    case is any KeyStore: (kind, detail) = (.vault, "")
    default: return nil
    }
    guard view.boundaries.contains(kind) else { return nil }
    return Place(
      id: element.id.text, kind: kind, title: element.title, detail: detail,
      rank: model.rank(of: element.id), position: position)
  }

  // MARK: Clusters

  var banner: DiagramGraph.Cluster? {
    let items = cards.filter { $0.chain.isEmpty }.map(\.node)
      .sorted { model.position(of: ElementID($0.id)) < model.position(of: ElementID($1.id)) }
      .map { DiagramGraph.Item.node($0) }
    return items.isEmpty
      ? nil : DiagramGraph.Cluster(id: "azure.global", kind: .global, title: "Global", items: items)
  }

  var columns: [DiagramGraph.Cluster] {
    let roots = cards.compactMap { card in card.chain.first }
    let ordered = Set(roots).sorted {
      ($0.kind == .site ? 0 : 1, $0.position) < ($1.kind == .site ? 0 : 1, $1.position)
    }
    return ordered.map { cluster($0, depth: 0) }
  }

  private func cluster(_ place: Place, depth: Int) -> DiagramGraph.Cluster {
    let inside = cards.filter { $0.chain.count > depth && $0.chain[depth].id == place.id }
    var items: [(rank: Int, position: Int, item: DiagramGraph.Item)] = inside.filter {
      $0.chain.count == depth + 1
    }.map { ($0.node.rank, model.position(of: ElementID($0.node.id)), .node($0.node)) }
    for inner in Set(inside.compactMap { $0.chain.count > depth + 1 ? $0.chain[depth + 1] : nil }) {
      items.append((inner.rank, inner.position, .cluster(cluster(inner, depth: depth + 1))))
    }
    items.sort { ($0.rank, $0.position) < ($1.rank, $1.position) }
    return DiagramGraph.Cluster(
      id: place.id, kind: place.kind, title: place.title, detail: place.detail,
      items: items.map(\.item), rank: place.rank)
  }
}
