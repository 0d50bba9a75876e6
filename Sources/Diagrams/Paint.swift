import ArchitectureModel

/// What a shape is, and so how it is filled and outlined.
enum Paint: Hashable {
  case page
  /// The ground of a small picture among others.
  case panel
  case card
  /// A card that clients cannot see.
  case hiddenCard
  case boundary(DiagramGraph.Cluster.Kind)
  case boundaryIcon
  /// The square under an icon, and the icon.
  case tile(LineKind)
  case icon(LineKind)
  case line(LineKind, DiagramGraph.Emphasis = .usual)
  case arrow(LineKind, DiagramGraph.Emphasis = .usual)
  /// The outline of a card that changed, and of one that is lost.
  case outline(DiagramGraph.Emphasis)
  /// Lines across what is lost.
  case hatch
  /// The ground of the cross on a line that leads nowhere.
  case cross
  /// The ground of a caption.
  case caption(LineKind)
  case badge
  /// The ground of a flag, and what stands on it.
  case flag(Diagnostic.Severity)
  case flagGlyph

  var className: String {
    switch self {
    case .page: "page"
    case .panel: "panel"
    case .card: "card"
    case .hiddenCard: "card-hidden"
    case .boundary(let kind): "boundary-\(kind.rawValue)"
    case .boundaryIcon: "boundary-icon"
    case .tile(let plane): "tile-\(plane.rawValue)"
    case .icon(let plane): "icon-\(plane.rawValue)"
    case .line(let kind, let emphasis): "line-\(kind.rawValue)\(emphasis.suffix)"
    case .arrow(let kind, let emphasis): "arrow-\(kind.rawValue)\(emphasis.suffix)"
    case .outline(let emphasis): "outline\(emphasis.suffix)"
    case .hatch: "hatch"
    case .cross: "cross"
    case .caption(let kind): "caption-\(kind.rawValue)"
    case .badge: "badge"
    case .flag(let severity): "flag-\(severity.rawValue)"
    case .flagGlyph: "flag-glyph"
    }
  }

  func fill(_ palette: Theme.Palette) -> Color? {
    switch self {
    case .page, .panel: palette.page
    case .card, .caption: palette.card
    case .boundary(let kind): palette.fill(of: kind)
    case .tile(let plane): palette.tile(of: plane)
    case .arrow(let kind, let emphasis): palette.stroke(of: kind, emphasis)
    case .cross: palette.error
    case .badge: palette.badge
    case .flag(let severity): palette.color(of: severity)
    case .hiddenCard, .flagGlyph: palette.page
    case .boundaryIcon, .icon, .line, .outline, .hatch: nil
    }
  }

  func stroke(_ palette: Theme.Palette) -> Color? {
    switch self {
    case .card: palette.cardLine
    case .hiddenCard: palette.detail
    case .boundary, .panel: palette.boundaryLine
    case .boundaryIcon: palette.detail
    case .icon(let plane): palette.stroke(of: plane)
    case .line(let kind, let emphasis): palette.stroke(of: kind, emphasis)
    case .caption(let kind): palette.stroke(of: kind)
    case .outline(.changed): palette.changed
    case .outline(.added): palette.replication
    case .outline: palette.error
    case .hatch: palette.hatch
    case .page, .tile, .arrow, .badge, .flag, .flagGlyph, .cross: nil
    }
  }

  var strokeWidth: Double? {
    switch self {
    case .line(let kind, let emphasis):
      switch emphasis {
      case .usual, .changed, .added: kind.width + emphasis.thickening
      case .lost: 1.8
      case .quiet: max(kind.width - 0.4, 1.2)
      }
    case .outline(.changed), .outline(.added): 2.6
    case .outline: 1.6
    case .hatch: 1
    case .icon: 1.7
    case .boundaryIcon: 1.9
    case .card, .hiddenCard, .boundary, .caption, .panel: 1
    case .page, .tile, .arrow, .badge, .flag, .flagGlyph, .cross: nil
    }
  }

  var dashes: [Double] {
    switch self {
    case .line(_, .lost): [3, 4]
    case .line(let kind, _): kind.dashes
    case .hiddenCard: [4, 3]
    default: []
    }
  }

  /// The dashes as SVG writes them; nothing for a line without gaps.
  var dashArray: String? {
    dashes.isEmpty ? nil : dashes.map { number($0) }.joined(separator: " ")
  }

  /// Everything that some drawings may be painted with.
  static func all(of graphs: [DiagramGraph]) -> [Paint] { graphs.flatMap(all).distinct }

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
      + graph.emphasisPaints
  }
}

extension DiagramGraph.Emphasis {
  fileprivate var suffix: String { self == .usual ? "" : "-\(rawValue)" }
}

extension DiagramGraph {
  /// The severities of the flags that are shown, the worst first.
  var shownSeverities: [Diagnostic.Severity] {
    Set(shownFlags.map(\.severity)).sorted(by: >)
  }

  /// What a step of a scenario adds.
  fileprivate var emphasisPaints: [Paint] {
    let lines = edges.filter { $0.emphasis != .usual }.flatMap {
      [Paint.line($0.line, $0.emphasis), .arrow($0.line, $0.emphasis)]
    }.distinct
    let shown = shownEmphases
    return lines + shown.map(Paint.outline)
      + (shown.contains(.lost) ? [.hatch, .cross] : [])
  }

  fileprivate var flagPaints: [Paint] {
    let severities = shownSeverities
    return severities.isEmpty ? [] : severities.map(Paint.flag) + [.flagGlyph]
  }
}
