/// Where everything stands: cards and boundaries on shared grid lines, on whole points.
///
/// The result depends only on the cells and the nesting of the graph, not on its texts: all cards
/// are of one size, and texts wrap or are shortened to fit.
package struct Placement: Sendable {
  /// A card with its text broken into lines.
  package struct Card: Sendable {
    package var frame: Rect
    package var title: [String]
    package var details: [String]
  }

  /// A boundary with its icon and title at the left and its detail at the right of one line.
  package struct Boundary: Sendable {
    package var id: String
    package var frame: Rect
    package var title: String
    /// Around the icon and the title.
    package var titleFrame: Rect
    /// Empty where there is no room for it.
    package var detail: String
    package var detailFrame: Rect

    /// Around everything that is written.
    package var textFrames: [Rect] { detail.isEmpty ? [titleFrame] : [titleFrame, detailFrame] }
  }

  package var cards: [String: Card] = [:]
  /// Each before what it holds.
  package var boundaries: [Boundary] = []
  package let width: Double
  package let height: Double

  /// Where marks may stand: on lines round the outermost boundaries, too.
  var page: Rect {
    Rect(left: 0, top: 0, right: width, bottom: height).inset(by: 2 - FrameLayout.margin)
  }

  package init(_ graph: DiagramGraph, theme: Theme = .standard) {
    let areas = ClusterAreas(graph)
    var spacing = theme.spacing
    if graph.isDense { spacing.rowGap = spacing.denseRowGap }
    let grid = PlacementGrid(areas, spacing)
    width = grid.width
    height = grid.height
    for cluster in graph.clusters {
      guard let frame = grid.frame(of: cluster.id) else { continue }
      boundaries.append(Boundary(cluster, frame, theme))
    }
    for node in graph.nodes {
      cards[node.id] = Card(node, grid.frame(of: areas.index(of: node.cell)), theme)
    }
  }
}

extension Placement.Card {
  /// The title takes up to three lines, one less than there are; the details what is left.
  fileprivate init(_ node: DiagramGraph.Node, _ frame: Rect, _ theme: Theme) {
    self.frame = frame
    let width = theme.spacing.textWidth
    let lineCount = theme.spacing.cardLines
    let wrapped = TextStyle.title.lines(
      of: node.title, width: width, limit: max(min(3, lineCount - 1), 1), theme.type)
    title = wrapped.isEmpty ? [node.id] : wrapped
    details = []
    for (index, detail) in node.details.enumerated() {
      let room = lineCount - title.count - details.count - (node.details.count - 1 - index)
      details += TextStyle.detail.lines(
        of: detail, width: width, limit: max(room, 1), theme.type)
    }
    details = Array(details.prefix(lineCount - title.count))
  }
}

extension Placement.Boundary {
  /// Text in the left and right corner leaves the middle free for lines.
  fileprivate init(_ cluster: DiagramGraph.Cluster, _ frame: Rect, _ theme: Theme) {
    id = cluster.id
    self.frame = frame
    let (left, right) = (frame.left + 12, frame.right - 12)
    let iconWidth = theme.spacing.clusterIconSize + 5
    let style = TextStyle.boundaryTitle
    title =
      style.lines(of: cluster.title, width: right - left - iconWidth, limit: 1, theme.type).first
      ?? cluster.id
    let width = (iconWidth + style.width(of: title, theme.type)).rounded(.up)
    titleFrame = Rect(left: left, top: frame.top + 5, right: left + width, bottom: frame.top + 21)
    let detailWidth = TextStyle.detail.width(of: cluster.detail, theme.type).rounded(.up)
    detailFrame = Rect(
      left: right - detailWidth, top: frame.top + 5, right: right, bottom: frame.top + 21)
    let gap = cluster.kind == .region ? theme.spacing.titleGap / 3 : theme.spacing.titleGap
    let isRoomy = detailFrame.left - titleFrame.right >= gap
    detail = isRoomy ? cluster.detail.flattened : ""
  }
}
