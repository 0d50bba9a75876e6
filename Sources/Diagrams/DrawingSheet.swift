/// Drawings for one HTML document, which share their style sheet, their icons and every boundary, line
/// and card that looks the same in several.
///
/// Titles and the workflow are left to the document around them, where they can be searched and read
/// aloud; each drawing keeps the legend of its lines.
package struct DrawingSheet: Sendable {
  /// The style sheet of all drawings.
  ///
  /// The colours are custom properties of the root, also for the document's own use; see
  /// ``InlineStyleSheet``.
  package let styles: String
  /// What the drawings share; stands in the document once, before the first of them.
  package let symbols: String
  /// The drawings as `svg` elements, film by film.
  package let films: [[String]]

  /// - Parameters:
  ///   - films: Drawings; those of one film begin at the same height, so that nothing moves from one
  ///     to the next.
  ///   - scheme: The grounds that readers may choose from.
  package init(_ films: [[LaidOutDrawing]], theme: Theme, scheme: Scheme) {
    let pages = films.map { film in
      let headroom = film.map { InlineDrawing.layout(of: $0, theme).graphOrigin.y }.max()
      return film.map { InlineDrawing($0, theme, headroom: headroom ?? 0) }
    }
    let all = pages.flatMap(\.self)
    let shared = SharedGroups(all.flatMap(\.groups))
    let graphs = all.map(\.graph)
    let icons = Set(graphs.flatMap { $0.nodes.map(\.icon) + $0.clusters.map(\.icon) })
    styles = InlineStyleSheet(theme: theme, scheme: scheme, paints: Paint.all(of: graphs)).text
    symbols = XML.group(
      "svg",
      ["class": "symbols", "width": "0", "height": "0", "aria-hidden": "true"],
      XML.group(
        "defs", [:],
        Icon.allCases.filter(icons.contains).map { icon in
          XML.element(
            "path",
            [
              "id": "icon-\(icon.rawValue)", "d": icon.path, "stroke-linecap": "round",
              "stroke-linejoin": "round",
            ])
        } + [Self.hatch] + shared.definitions)
    ).joined(separator: "\n")
    self.films = pages.map { $0.map { $0.text(sharing: shared) } }
  }
}

extension DrawingSheet {
  /// The lines across what is lost, for any rectangle.
  fileprivate static let hatch = XML.element(
    "pattern",
    [
      "id": "hatch", "width": "8", "height": "8", "patternUnits": "userSpaceOnUse",
      "patternTransform": "rotate(45)",
    ], XML.element("path", ["class": Paint.hatch.className, "d": "M4 0v8"]))
}

/// One drawing of a sheet.
private struct InlineDrawing {
  let graph: DiagramGraph
  let layout: FrameLayout
  let groups: [GraphWriter.Group]

  init(_ source: LaidOutDrawing, _ theme: Theme, headroom: Double) {
    graph = source.drawing.graph
    layout = Self.layout(of: source, theme, headroom: headroom)
    let pen = Pen(palette: theme.light, theme: theme, hasAttributes: false)
    let legend = FrameWriter(layout, pen, isDark: false).legend
    let marks = GraphWriter(
      drawing: source.drawing, layout: source.layout, pen: pen, id: "icon", isShared: true)
    groups =
      (legend.isEmpty
        ? [] : [GraphWriter.Group(attributes: ["class": "legend"], tooltip: "", shapes: legend)])
      + marks.groups
  }

  /// Where a drawing and its legend stand.
  ///
  /// - Parameter headroom: How far from the top the graph begins at least, in points.
  static func layout(
    of source: LaidOutDrawing, _ theme: Theme, headroom: Double = 0
  ) -> FrameLayout {
    var graph = source.drawing.graph
    graph.headroom = headroom
    return FrameLayout(graph, source.drawing.placement, theme, .withinPage(.adaptive))
  }

  func text(sharing shared: SharedGroups) -> String {
    let origin = layout.graphOrigin
    let (legend, marks) = (groups.prefix { $0.tooltip.isEmpty }, groups.drop { $0.tooltip.isEmpty })
    return XML.group(
      "svg",
      [
        "class": "drawing", "role": "img", "aria-label": "\(graph.title): \(graph.subtitle)",
        "viewBox": "0 0 \(number(layout.width)) \(number(layout.height))",
        "width": number(layout.width), "height": number(layout.height),
      ],
      legend.flatMap(shared.lines)
        + XML.group(
          "g",
          ["class": "graph", "transform": "translate(\(number(origin.x)) \(number(origin.y)))"],
          marks.flatMap(shared.lines))
    ).joined(separator: "\n")
  }
}

/// What stands in several drawings, each defined once: whole groups, and the shapes of groups that
/// differ in their place only.
private struct SharedGroups {
  private var shapes = Definitions(prefix: "s")
  private var groups = Definitions(prefix: "g")

  /// Everything that was defined; shapes before the groups that use them.
  var definitions: [String] { shapes.lines + groups.lines }

  init(_ all: [GraphWriter.Group]) {
    let distinct = Dictionary(
      all.map { (Self.text($0.lines), $0) }, uniquingKeysWith: { first, _ in first })
    shapes.define(distinct.keys.sorted().compactMap { distinct[$0].map { Self.text($0.shapes) } })
    groups.define(all.map { Self.text(lean($0).lines) })
  }

  /// The group as it stands in a drawing.
  func lines(of group: GraphWriter.Group) -> [String] {
    let lines = lean(group).lines
    let look = group.emphasis == .usual ? nil : group.emphasis.rawValue
    if let name = groups.name(of: Self.text(lines)) {
      return [XML.element("use", ["href": "#\(name)", "class": look])]
    }
    return look == nil ? lines : XML.group("g", ["class": look], lines)
  }

  /// The group with a reference in place of shared shapes.
  private func lean(_ group: GraphWriter.Group) -> GraphWriter.Group {
    guard let name = shapes.name(of: Self.text(group.shapes)) else { return group }
    var copy = group
    copy.shapes = [XML.element("use", ["href": "#\(name)"])]
    return copy
  }

  private static func text(_ lines: [String]) -> String { lines.joined(separator: "\n") }
}

/// Texts that were found more than once, in the order in which they were found.
private struct Definitions {
  let prefix: String
  private var names: [String: String] = [:]
  private(set) var lines: [String] = []

  init(prefix: String) { self.prefix = prefix }

  mutating func define(_ texts: [String]) {
    var counts: [String: Int] = [:]
    for text in texts { counts[text, default: 0] += 1 }
    for text in texts where counts[text, default: 0] > 1 && names[text] == nil {
      let name = "\(prefix)\(names.count + 1)"
      names[text] = name
      lines += XML.group("g", ["id": name], [text])
    }
  }

  func name(of text: String) -> String? { names[text] }
}
