import ArchitectureModel
import Simulation

/// Writes the panels of a scenario as one picture, or several where a page has no room for all.
///
/// A strip is composed of finished geometry: all panels are drawn in that of their common graph.
package struct StripWriter: Sendable {
  /// One page of a strip.
  package struct Page: Sendable {
    /// The picture's name and identifier.
    package let name: String
    /// What stands on the page, for those who do not see it.
    package let graph: DiagramGraph
    /// The indices of the steps whose outcome it shows.
    package let steps: Range<Int>
    package let text: String
    /// The size in points.
    package let width: Double
    package let height: Double
    /// One for each panel.
    package let audits: [LayoutAudit]
  }

  /// The text whose geometry the panels are drawn in.
  package var dot: String { DOTWriter(base).text() }

  private let strip: Strip
  private let theme: Theme
  private let options: SVGWriter.Options
  private let base: Drawing
  private let title: String

  package init(
    _ strip: Strip, theme: Theme = .standard, options: SVGWriter.Options = SVGWriter.Options()
  ) {
    self.strip = strip
    self.theme = theme.small(for: strip.base)
    self.options = options
    title = strip.base.title
    base = Drawing(strip.base, theme: self.theme, isFilm: true)
  }

  /// The pages, for the geometry that Graphviz handed back for the DOT text.
  ///
  /// - Throws: ``MissingGeometry`` when a line found no way, or when Graphviz left anything out.
  package func pages(_ layout: LaidOutGraph) throws(MissingGeometry) -> [Page] {
    try MissingGeometry.check(base, layout)
    let captions = strip.panels.map(\.caption)
    let capacity = StripLayout.capacity(
      captions, of: base.placement, theme, top: titleBlock(over: strip.panels).frame.height)
    let chunks = stride(from: 0, to: strip.panels.count, by: capacity).map {
      Array(strip.panels[$0..<min($0 + capacity, strip.panels.count)])
    }
    return chunks.enumerated().map { page(chunks.count == 1 ? nil : $0 + 1, $1, layout) }
  }

  /// What some panels show together, and the title block above them; its width is that of the panels.
  private func titleBlock(
    over panels: [StripPanel], part: String = "", named name: String = ""
  ) -> (whole: DiagramGraph, frame: FrameLayout) {
    var whole = DiagramGraph.joined(panels, id: name, title: title)
    whole.subtitle = "\(strip.run.scenario.title)\(part)"
    let width = StripLayout(panels.map(\.caption), base.placement, theme, top: 0).width
    return (whole, FrameLayout(titleOf: whole, width: width, theme, options))
  }

  private func page(_ number: Int?, _ panels: [StripPanel], _ layout: LaidOutGraph) -> Page {
    let part = number.map { ", part \($0)" } ?? ""
    let name = strip.base.id + (number.map { $0 == 1 ? "" : "-part-\($0)" } ?? "")
    let drawings = panels.map { Drawing($0.graph, sharing: base) }
    let (whole, frame) = titleBlock(over: panels, part: part, named: name)
    let width = frame.width
    let grid = StripLayout(panels.map(\.caption), base.placement, theme, top: frame.height)
    let pen = Pen(palette: theme.palette(for: options.scheme), theme: theme)
    let contents = zip(zip(panels, drawings), grid.panels).enumerated().flatMap {
      index, entry -> [String] in
      write(entry.0.0, entry.0.1, at: entry.1, "p\(index)-", name, layout, pen)
    }
    let styles = StyleSheet(
      id: name, theme: theme, scheme: options.scheme, paints: Paint.all(of: whole) + [.panel],
      hasMovedGraphs: true)
    let text = SVGDocument(
      id: name, title: "\(title): \(whole.subtitle)", description: whole.summary,
      width: width, height: grid.height,
      icons: whole.nodes.map(\.icon) + whole.clusters.map(\.icon), styles: styles
    ).text(pen, FrameWriter(frame, pen, isDark: options.scheme == .dark).titleBlock + contents)
    let audits = drawings.map { LayoutAudit($0, size: (width, grid.height)) }
    let steps = panels.compactMap(\.number)
    return Page(
      name: name, graph: whole, steps: (steps.first ?? 1) - 1..<(steps.last ?? 0), text: text,
      width: width, height: grid.height, audits: audits)
  }

  private func write(
    _ panel: StripPanel, _ drawing: Drawing, at place: StripLayout.Panel, _ prefix: String,
    _ id: String, _ layout: LaidOutGraph, _ pen: Pen
  ) -> [String] {
    let left = place.graphOrigin.x
    let top = place.frame.top + StripLayout.padding.end + theme.spacing.badgeRadius
    let badge = panel.number.map { pen.badge($0, Point(left + theme.spacing.badgeRadius, top)) }
    let texts = place.caption.enumerated().map { index, line in
      pen.text(
        line, .detail,
        Point(
          left + (panel.number == nil ? 0 : 26),
          top + 4.2 + Double(index) * theme.spacing.lineHeight))
    }
    let writer = GraphWriter(drawing: drawing, layout: layout, pen: pen, id: id, prefix: prefix)
    let origin = place.graphOrigin
    return XML.group(
      "g", ["class": "legend"], [pen.rect(place.frame, .panel, radius: 12)] + (badge ?? []) + texts)
      + XML.group(
        "g",
        ["class": "graph", "transform": "translate(\(number(origin.x)) \(number(origin.y)))"],
        writer.body)
  }
}

extension DiagramGraph {
  /// What several panels show, as far as a legend and a description need it.
  fileprivate static func joined(
    _ panels: [StripPanel], id: String, title: String
  ) -> DiagramGraph {
    var edges: [Edge] = []
    for panel in panels { edges += panel.graph.edges }
    var columns: [Cluster] = []
    for panel in panels { columns += [panel.graph.banner].compactMap(\.self) + panel.graph.columns }
    return DiagramGraph(
      id: id, title: title, subtitle: "",
      summary: panels.map { panel in
        (panel.number.map { "Step \($0): " } ?? "") + panel.caption
      }.joined(separator: " "), columns: columns, edges: edges)
  }
}
