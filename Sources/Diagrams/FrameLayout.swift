import ArchitectureModel

/// Where the title block, the graph and the workflow stand in the whole picture, in points.
struct FrameLayout: Sendable {
  /// Between the edge of the picture and everything in it.
  static let margin = 20.0

  struct Line: Sendable {
    var text: String
    var style: TextStyle
    var origin: Point
    /// Follows in the same line, smaller.
    var suffix: String?
  }

  /// What the legend explains.
  enum Swatch: Sendable {
    case line(LineKind)
    case hiddenCard
    case flag(Diagnostic.Severity)
    case emphasis(DiagramGraph.Emphasis)
  }

  struct Sample: Sendable {
    var swatch: Swatch
    var text: String
    var origin: Point
  }

  struct Step: Sendable {
    var number: Int
    var lines: [String]
    var origin: Point
  }

  private(set) var titles: [Line] = []
  /// What the graph uses of lines, cards and flags.
  private(set) var samples: [Sample] = []
  private(set) var steps: [Step] = []
  private(set) var graphOrigin = Point(0, 0)
  private(set) var width: Double
  private(set) var height: Double

  private let theme: Theme
  private let room: Double
  /// The width of the logo and what keeps it off the titles.
  private let logoRoom: Double

  init(
    _ graph: DiagramGraph, _ placement: Placement, _ theme: Theme, _ options: SVGWriter.Options
  ) {
    self.theme = theme
    room = max(placement.width, options.hasTitleBlock || options.hasLegend ? 480 : 0)
    width = (room + 2 * Self.margin).rounded(.up)
    logoRoom = Self.logoRoom(theme)
    height = Self.margin - 4
    if options.hasTitleBlock { addTitles(graph) }
    if options.hasLegend { addSamples(graph) }
    if height > Self.margin { height += 15 }
    height = max(height, graph.headroom)
    graphOrigin = Point(Self.margin + ((room - placement.width) / 2).rounded(), height)
    height += placement.height
    if options.hasWorkflow, !graph.steps.isEmpty { addSteps(graph) }
    height = (height + Self.margin - 4).rounded(.up)
  }

  /// The title block alone, over something else than one graph.
  init(
    titleOf graph: DiagramGraph, width: Double, _ theme: Theme, _ options: SVGWriter.Options
  ) {
    self.theme = theme
    self.width = width
    room = width - 2 * Self.margin
    logoRoom = Self.logoRoom(theme)
    height = Self.margin - 4
    if options.hasTitleBlock { addTitles(graph) }
    if options.hasLegend { addSamples(graph) }
    height += height > Self.margin ? 12 : 4
  }

  private static func logoRoom(_ theme: Theme) -> Double {
    theme.logo.map { $0.width / max($0.height, 1) * Self.logoHeight + 24 } ?? 0
  }

  /// The height of the logo in points.
  static let logoHeight = 28.0

  // MARK: Title block

  /// The architecture and the view, in one line where there is room.
  private mutating func addTitles(_ graph: DiagramGraph) {
    let left = Self.margin
    let available = room - logoRoom
    let titles = TextStyle.heading.lines(
      of: graph.title, width: available, limit: 2, theme.type)
    var end = left
    for title in titles {
      self.titles.append(Line(text: title, style: .heading, origin: Point(left, height + 17)))
      height += 24
      end = left + TextStyle.heading.width(of: title, theme.type) + 14
    }
    let subtitle = graph.subtitle.flattened
    if end + TextStyle.title.width(of: subtitle, theme.type) <= left + available, titles.count == 1
    {
      self.titles[self.titles.count - 1].suffix = subtitle
    } else {
      for line in TextStyle.title.lines(of: subtitle, width: available, limit: 2, theme.type) {
        self.titles.append(Line(text: line, style: .title, origin: Point(left, height + 12)))
        height += 18
      }
    }
  }

  // MARK: Legend

  private mutating func addSamples(_ graph: DiagramGraph) {
    let used = Set(graph.edges.map(\.line))
    var entries = LineKind.allCases.filter(used.contains).map { (Swatch.line($0), $0.title) }
    if graph.nodes.contains(where: \.isHidden) {
      entries.append((.hiddenCard, "Hidden from clients"))
    }
    entries += graph.shownSeverities.map { (.flag($0), $0.remark.capitalizedFirst) }
    entries += graph.shownEmphases.map {
      (
        .emphasis($0), $0.title(isDifference: graph.isDifference)
      )
    }
    guard !entries.isEmpty else { return }
    var x = Self.margin
    height += 12
    for (swatch, text) in entries {
      let width = 44 + TextStyle.detail.width(of: text, theme.type)
      if x + width > Self.margin + room, x > Self.margin {
        x = Self.margin
        height += 20
      }
      samples.append(Sample(swatch: swatch, text: text, origin: Point(x, height)))
      x += (width + 24).rounded(.up)
    }
    height += 8
  }

  /// The workflow in columns of about equal height.
  private mutating func addSteps(_ graph: DiagramGraph) {
    height += 28
    let count = room >= 940 ? 3 : room >= 600 ? 2 : 1
    let width = (room - Double(count - 1) * 24) / Double(count)
    let line = theme.spacing.lineHeight
    let entries = graph.steps.map { step in
      (step.number, TextStyle.detail.lines(of: step.text, width: width - 26, limit: 4, theme.type))
    }
    func depth(_ entries: ArraySlice<(Int, [String])>) -> Double {
      entries.reduce(0) { $0 + Double($1.1.count) * line + 7 }
    }
    let columns = entries[...].columns(atMost: count, step: line, height: depth)
    for (column, members) in columns.enumerated() {
      var y = self.height
      for (number, lines) in members {
        let x = Self.margin + Double(column) * (width + 24)
        steps.append(Step(number: number, lines: lines, origin: Point(x.rounded(), y)))
        y += Double(lines.count) * line + 7
      }
    }
    self.height += (columns.map(depth).max() ?? 0) - line / 2 - 7
  }
}

extension ArraySlice {
  /// The members in order, in columns that are as low as they can be.
  fileprivate func columns(
    atMost count: Int, step: Double, height: (ArraySlice) -> Double
  ) -> [ArraySlice] {
    var limit = height(self) / Double(count)
    while true {
      var columns: [ArraySlice] = []
      var rest = self
      while !rest.isEmpty {
        var end = rest.startIndex + 1
        while end < rest.endIndex, height(rest[rest.startIndex...end]) <= limit { end += 1 }
        columns.append(rest[rest.startIndex..<end])
        rest = rest[end...]
      }
      if columns.count <= count { return columns }
      limit += step
    }
  }
}
