package import ArchitectureModel

/// What a drawing shows, without geometry: clusters, nodes and edges with their meaning.
package struct DiagramGraph: Sendable {
  /// The drawing's identifier; unique among all drawings.
  package var id: String
  /// The architecture's title.
  package var title: String
  /// What this drawing shows of it.
  package var subtitle: String
  /// One sentence for people who do not see the drawing.
  package var summary: String
  /// What stands on top, across all columns that are not sites.
  package var banner: Cluster?
  /// From left to right; sites first.
  package var columns: [Cluster]
  package var edges: [Edge]
  /// The numbered workflow.
  package var steps: [Step]
  /// Marks on nodes and clusters, by identifier; not every one of them need be in the graph.
  package var flags: [ElementID: Flag] = [:]
  /// Whether rows stand close together, so that the picture fits a page.
  package var isDense = false
  /// Whether the graph shows two architectures at once, and emphases tell one from the other.
  package var isDifference = false
  /// How far from the top the graph begins at least, in points: the same for all steps of a scenario.
  package var headroom = 0.0

  package init(
    id: String, title: String, subtitle: String, summary: String = "", banner: Cluster? = nil,
    columns: [Cluster], edges: [Edge] = [], steps: [Step] = []
  ) {
    self.id = id
    self.title = title
    self.subtitle = subtitle
    self.summary = summary
    self.banner = banner
    self.columns = columns
    self.edges = edges
    self.steps = steps
  }

  /// A node or a cluster.
  package indirect enum Item: Sendable {
    case node(Node)
    case cluster(Cluster)
  }

  /// A row and a column, counted from the top left; only their order matters, and those without a
  /// card take no room.
  package struct Cell: Sendable, Hashable {
    package var row: Int
    package var column: Int

    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// A card.
  package struct Node: Sendable {
    package var id: String
    package var icon: Icon
    package var title: String
    /// One line of role, one of address.
    package var details: [String]
    /// What a person reads who points at the card.
    package var tooltip: String
    /// Where the card stands; no other card of the graph has the same cell.
    package var cell: Cell
    /// Whether the card is hidden from clients, and drawn with a dashed outline.
    package var isHidden = false
    package var emphasis = Emphasis.usual

    package init(
      id: String, icon: Icon, title: String, details: [String] = [], tooltip: String = "",
      cell: Cell, isHidden: Bool = false
    ) {
      self.id = id
      self.icon = icon
      self.title = title
      self.details = details
      self.tooltip = tooltip
      self.cell = cell
      self.isHidden = isHidden
    }
  }

  /// A boundary.
  package struct Cluster: Sendable {
    package enum Kind: String, Sendable, Hashable {
      case site, region, network, subnet, zone, global, vault

      /// The usual glyph of a boundary of this kind.
      var icon: Icon {
        switch self {
        case .site: .site
        case .region: .region
        case .network: .spoke
        case .subnet: .subnet
        case .zone: .zone
        case .global: .global
        case .vault: .vault
        }
      }
    }

    package var id: String
    package var kind: Kind
    package var title: String
    /// Shown behind the title where there is room: an address range, a role.
    package var detail: String
    package var items: [Item]
    /// The glyph before the title.
    package var icon: Icon
    /// The columns of a site or region, whether or not it fills them all.
    package var columns: ClosedRange<Int>?
    package var emphasis = Emphasis.usual

    package init(
      id: String, kind: Kind, title: String, detail: String = "", items: [Item] = [],
      icon: Icon? = nil, columns: ClosedRange<Int>? = nil
    ) {
      self.id = id
      self.kind = kind
      self.title = title
      self.detail = detail
      self.items = items
      self.icon = icon ?? kind.icon
      self.columns = columns
    }
  }

  /// A line between two nodes or clusters.
  package struct Edge: Sendable {
    package var id: String
    package var tail: String
    package var head: String
    package var line: LineKind
    /// What flows, as a person reads it.
    package var label: String
    /// A word or two on the line itself, where there is room.
    package var caption: String
    /// The step of the workflow.
    package var badge: Int?
    package var emphasis = Emphasis.usual

    package init(
      id: String, from tail: String, to head: String, _ line: LineKind, _ label: String,
      caption: String = "", badge: Int? = nil
    ) {
      self.id = id
      self.tail = tail
      self.head = head
      self.line = line
      self.label = label
      self.caption = caption
      self.badge = badge
    }
  }

  /// One step of the numbered workflow.
  package struct Step: Sendable, Hashable {
    package var number: Int
    package var text: String

    package init(_ number: Int, _ text: String) {
      self.number = number
      self.text = text
    }
  }
}

/// What a line carries, and so how it is drawn.
package enum LineKind: String, Sendable, Hashable, CaseIterable {
  case data
  case synchronousReplication
  case asynchronousReplication
  case nameResolution
  case keyManagement
  case observability
  case control
  /// A way between networks that packets can take in both directions; drawn without arrows.
  case connection

  /// Whether the line points from its tail to its head.
  package var isDirected: Bool { self != .connection }

  package var title: String {
    switch self {
    case .data: "Data"
    case .synchronousReplication: "Synchronous replication"
    case .asynchronousReplication: "Asynchronous replication"
    case .nameResolution: "Name resolution"
    case .keyManagement: "Keys and secrets"
    case .observability: "Logs and alerts"
    case .control: "Control plane"
    case .connection: "Network connection"
    }
  }
}

extension DiagramGraph {
  /// All clusters, each before what it holds.
  package var clusters: [Cluster] {
    ([banner].compactMap(\.self) + columns).flatMap(\.clusters)
  }

  /// All nodes, in reading order.
  package var nodes: [Node] {
    ([banner].compactMap(\.self) + columns).flatMap(\.nodes)
  }
}

extension DiagramGraph {
  /// Whether an element is drawn, as a card or as a boundary.
  package func shows(_ element: ElementID) -> Bool {
    nodes.contains { $0.id == element.text } || clusters.contains { $0.id == element.text }
  }
}

extension DiagramGraph.Cluster {
  /// The title with its detail.
  package var fullTitle: String {
    [title, detail].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The cluster and those inside it, each before what it holds.
  package var clusters: [DiagramGraph.Cluster] {
    [self]
      + items.flatMap { item -> [DiagramGraph.Cluster] in
        if case .cluster(let cluster) = item { cluster.clusters } else { [] }
      }
  }

  /// The nodes inside the cluster, at any depth.
  package var nodes: [DiagramGraph.Node] {
    items.flatMap { item -> [DiagramGraph.Node] in
      switch item {
      case .node(let node): [node]
      case .cluster(let cluster): cluster.nodes
      }
    }
  }
}
