/// Where the panels of a strip stand on a page, in points.
struct StripLayout: Sendable {
  /// Between panels, and between a panel's border and what it holds.
  private static let gap = 14.0
  /// At the sides lines run round the graph, above and below they do not.
  static let padding = (side: 11.0, end: 8.0)
  private static let captionLines = 4

  struct Panel: Sendable {
    var frame: Rect
    var graphOrigin: Point
    var caption: [String]
  }

  let panels: [Panel]
  let width: Double
  let height: Double

  /// How many panels stand on one page: two rows, if they fit below the title block.
  static func capacity(
    _ captions: [String], of graph: Placement, _ theme: Theme, top: Double
  ) -> Int {
    let two = columns(of: graph) * 2
    let layout = StripLayout(Array(captions.prefix(two)), graph, theme, top: top)
    return layout.height <= DiagramGraph.page.short ? two : columns(of: graph)
  }

  /// Up to four panels to a row, as many as are not too wide.
  private static func columns(of graph: Placement) -> Int {
    let room = DiagramGraph.page.long - 2 * FrameLayout.margin + gap
    return min(max(Int(room / (graph.width + 2 * padding.side + gap)), 1), 4)
  }

  /// - Parameter top: Where the first row begins.
  init(_ captions: [String], _ graph: Placement, _ theme: Theme, top: Double) {
    let columns = min(Self.columns(of: graph), captions.count)
    let width = graph.width + 2 * Self.padding.side
    let texts = captions.map {
      TextStyle.detail.lines(
        of: $0, width: width - 2 * Self.padding.side - 28, limit: Self.captionLines, theme.type)
    }
    let textHeight = Double(texts.map(\.count).max() ?? 1) * theme.spacing.lineHeight + 8
    let height = textHeight + graph.height + 2 * Self.padding.end
    panels = texts.enumerated().map { index, lines in
      let left =
        FrameLayout.margin + Double(index % columns) * (width + Self.gap)
      let y = top + Double(index / columns) * (height + Self.gap)
      return Panel(
        frame: Rect(left: left, top: y, right: left + width, bottom: y + height),
        graphOrigin: Point(
          left + Self.padding.side, y + Self.padding.end + textHeight), caption: lines)
    }
    let rows = (captions.count + columns - 1) / columns
    self.width =
      2 * FrameLayout.margin + Double(columns) * (width + Self.gap) - Self.gap
    self.height = top + Double(rows) * (height + Self.gap) - Self.gap + FrameLayout.margin
  }
}
