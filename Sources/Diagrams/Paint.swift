import ArchitectureModel

/// What a shape is, and so how it is filled and outlined.
enum Paint: Hashable {
  case page
  case card
  /// A card that clients cannot see.
  case hiddenCard
  case boundary(DiagramGraph.Cluster.Kind)
  case boundaryIcon
  /// The square under an icon, and the icon.
  case tile(LineKind)
  case icon(LineKind)
  case line(LineKind)
  case arrow(LineKind)
  /// The ground of a caption.
  case caption(LineKind)
  case badge
  /// The ground of a flag, and what stands on it.
  case flag(Diagnostic.Severity)
  case flagGlyph

  var className: String {
    switch self {
    case .page: "page"
    case .card: "card"
    case .hiddenCard: "card-hidden"
    case .boundary(let kind): "boundary-\(kind.rawValue)"
    case .boundaryIcon: "boundary-icon"
    case .tile(let plane): "tile-\(plane.rawValue)"
    case .icon(let plane): "icon-\(plane.rawValue)"
    case .line(let kind): "line-\(kind.rawValue)"
    case .arrow(let kind): "arrow-\(kind.rawValue)"
    case .caption(let kind): "caption-\(kind.rawValue)"
    case .badge: "badge"
    case .flag(let severity): "flag-\(severity.rawValue)"
    case .flagGlyph: "flag-glyph"
    }
  }

  func fill(_ palette: Theme.Palette) -> Color? {
    switch self {
    case .page: palette.page
    case .card, .caption: palette.card
    case .boundary(let kind): palette.fill(of: kind)
    case .tile(let plane): palette.tile(of: plane)
    case .arrow(let kind): palette.stroke(of: kind)
    case .badge: palette.badge
    case .flag(let severity): palette.color(of: severity)
    case .hiddenCard, .flagGlyph: palette.page
    case .boundaryIcon, .icon, .line: nil
    }
  }

  func stroke(_ palette: Theme.Palette) -> Color? {
    switch self {
    case .card: palette.cardLine
    case .hiddenCard: palette.detail
    case .boundary: palette.boundaryLine
    case .boundaryIcon: palette.detail
    case .icon(let plane): palette.stroke(of: plane)
    case .line(let kind), .caption(let kind): palette.stroke(of: kind)
    case .page, .tile, .arrow, .badge, .flag, .flagGlyph: nil
    }
  }

  var strokeWidth: Double? {
    switch self {
    case .line(let kind): kind.width
    case .icon: 1.7
    case .boundaryIcon: 1.9
    case .card, .hiddenCard, .boundary, .caption: 1
    case .page, .tile, .arrow, .badge, .flag, .flagGlyph: nil
    }
  }

  var dashes: [Double] {
    switch self {
    case .line(let kind): kind.dashes
    case .hiddenCard: [4, 3]
    default: []
    }
  }

  /// Everything that a drawing may be painted with.
  static func all(of graph: DiagramGraph) -> [Paint] {
    let kinds = graph.clusters.map(\.kind).distinct.sorted { $0.rawValue < $1.rawValue }
    let used = Set(graph.edges.map(\.line))
    let icons = Set(graph.nodes.map(\.icon.plane))
    return [.page, .card, .badge, .boundaryIcon]
      + (graph.nodes.contains(where: \.isHidden) ? [.hiddenCard] : [])
      + kinds.map(Paint.boundary)
      + LineKind.allCases.filter(icons.contains).flatMap { [.tile($0), .icon($0)] }
      + graph.flagPaints
      + LineKind.allCases.filter(used.contains).flatMap { [.line($0), .arrow($0), .caption($0)] }
  }
}

extension DiagramGraph {
  /// The severities of the flags that are shown, the worst first.
  var shownSeverities: [Diagnostic.Severity] {
    Set(shownFlags.map(\.severity)).sorted(by: >)
  }

  fileprivate var flagPaints: [Paint] {
    let severities = shownSeverities
    return severities.isEmpty ? [] : severities.map(Paint.flag) + [.flagGlyph]
  }
}
