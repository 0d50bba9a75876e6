package import ArchitectureModel

extension DiagramGraph {
  /// Nests a view's cards into the boundaries that the view shows.
  package init(_ view: View, of model: Model, arrangement: Arrangement) {
    var nesting = Nesting(view, model, arrangement)
    for member in view.members { nesting.add(member) }
    self.init(
      id: "\(model.id)-\(view.name)", title: model.title, subtitle: view.title,
      summary: view.summary, banner: nesting.banner, columns: nesting.columns,
      edges: view.flows.enumerated().compactMap { index, entry in
        guard nesting.contains(entry.flow.from), nesting.contains(entry.flow.to) else { return nil }
        return Edge(
          id: "\(model.id)-\(view.name)-line-\(index + 1)", from: entry.flow.from.text,
          to: entry.flow.to.text, entry.flow.line, entry.flow.label,
          caption: entry.flow.caption, badge: entry.step)
      },
      steps: view.steps.map { Step($0.number, $0.text) })
  }
}

/// Cards on their way into the boundaries around them.
private struct Nesting {
  private let view: View
  private let model: Model
  private let arrangement: Arrangement
  private var added: Set<ElementID> = []
  private var cards: [(node: DiagramGraph.Node, chain: [Place])] = []

  /// A boundary around a card, in the order in which the model declares places.
  private struct Place: Hashable {
    var id: String
    var kind: DiagramGraph.Cluster.Kind
    var title: String
    var detail = ""
    var icon: Icon?
    /// The columns of a site or region.
    var columns: ClosedRange<Int>?
  }

  init(_ view: View, _ model: Model, _ arrangement: Arrangement) {
    self.view = view
    self.model = model
    self.arrangement = arrangement
  }

  /// Whether an element is drawn, as a card or as a boundary.
  func contains(_ id: ElementID) -> Bool {
    added.contains(id) || cards.contains { card in card.chain.contains { $0.id == id.text } }
  }

  mutating func add(_ id: ElementID) {
    guard let card = model.card(of: id), added.insert(id).inserted else { return }
    let chain = places(around: id)
    let node = DiagramGraph.Node(
      id: id.text, icon: card.icon, title: card.title, details: card.details,
      tooltip: ([card.title] + card.details).joined(separator: ", "),
      cell: arrangement.cell(of: id), isHidden: card.isHidden)
    cards.append((node, chain))
    if let standby = model.server(id)?.standbyID, view.boundaries.contains(.zone) { add(standby) }
  }

  // MARK: Places

  /// The boundaries that the view shows around an element, the outermost first.
  private func places(around id: ElementID) -> [Place] {
    let owner = model.owner(of: id)
    let places = model.places(of: owner).reversed().compactMap(place)
    let zone = model.zone(of: id).flatMap { zone -> Place? in
      guard view.boundaries.contains(.zone), let region = model.region(of: owner) else {
        return nil
      }
      return Place(
        id: ElementID(region.name).zone(zone).text, kind: .zone, title: zone.title)
    }
    return places + [zone].compactMap(\.self)
  }

  private func place(_ element: any Element) -> Place? {
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
      icon: (element as? VirtualNetwork)?.role == .hub
        ? .hub : element is ManagedHSM ? .managedHSM : nil,
      columns: arrangement.columns(of: element.id))
  }

  // MARK: Clusters

  var banner: DiagramGraph.Cluster? {
    let nodes = cards.filter(\.chain.isEmpty).map(\.node)
    return nodes.isEmpty
      ? nil
      : DiagramGraph.Cluster(
        id: "azure.global", kind: .global, title: "Global",
        items: nodes.map(DiagramGraph.Item.node).inReadingOrder)
  }

  var columns: [DiagramGraph.Cluster] {
    cards.compactMap(\.chain.first).distinct.map { cluster($0, depth: 0) }
      .sorted { ($0.columns?.lowerBound ?? 0) < ($1.columns?.lowerBound ?? 0) }
  }

  private func cluster(_ place: Place, depth: Int) -> DiagramGraph.Cluster {
    let inside = cards.filter { $0.chain.count > depth && $0.chain[depth].id == place.id }
    let nodes = inside.filter { $0.chain.count == depth + 1 }.map {
      DiagramGraph.Item.node($0.node)
    }
    let clusters = inside.compactMap { $0.chain.count > depth + 1 ? $0.chain[depth + 1] : nil }
      .distinct.map { DiagramGraph.Item.cluster(cluster($0, depth: depth + 1)) }
    return DiagramGraph.Cluster(
      id: place.id, kind: place.kind, title: place.title, detail: place.detail,
      items: (nodes + clusters).inReadingOrder, icon: place.icon, columns: place.columns)
  }
}

extension [DiagramGraph.Item] {
  /// Row by row, from left to right.
  fileprivate var inReadingOrder: [DiagramGraph.Item] {
    func first(_ item: DiagramGraph.Item) -> (Int, Int) {
      switch item {
      case .node(let node): (node.cell.row, node.cell.column)
      case .cluster(let cluster):
        cluster.nodes.map { ($0.cell.row, $0.cell.column) }.min { $0 < $1 } ?? (0, 0)
      }
    }
    return sorted { first($0) < first($1) }
  }
}
