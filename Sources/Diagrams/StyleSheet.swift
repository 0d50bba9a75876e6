/// The dark colours of a drawing; the light ones are presentation attributes.
///
/// Every selector begins with the drawing's identifier, so that two drawings in one page, and the
/// page itself, do not touch one another.
struct StyleSheet {
  let id: String
  let theme: Theme
  let graph: DiagramGraph

  var lines: [String] {
    let dark = theme.dark
    // A parent's theme wins over the machine's, in either direction.
    return ["@media screen and (prefers-color-scheme: dark) {"]
      + rules(dark, "#\(id)" + lightParents.map { ":not(\($0) *)" }.joined()).map { "  " + $0 }
      + ["}"]
      + parents.flatMap { rules(dark, "#\(id):is(\($0) *)") }
  }

  private var lightParents: [String] {
    ["[data-theme=\"light\"]", "[data-md-color-scheme=\"default\"]", ".light"]
  }

  private var parents: [String] {
    ["[data-theme=\"dark\"]", "[data-md-color-scheme=\"slate\"]", ".dark"]
  }

  private func rules(_ palette: Theme.Palette, _ root: String) -> [String] {
    let fixed: [(String, String)] = [
      (".page", "fill: \(palette.page)"),
      (".title", "fill: \(palette.title)"),
      (".detail", "fill: \(palette.detail)"),
      (".boundary-title", "fill: \(palette.detail)"),
      (".card", "fill: \(palette.card); stroke: \(palette.cardLine)"),
      (".icon", "stroke: \(palette.icon)"),
      (".boundary", "stroke: \(palette.boundaryLine)"),
      (".badge", "fill: \(palette.badge)"),
      (".badge-text", "fill: \(palette.badgeText)"),
    ]
    let kinds = Set(graph.clusters.map(\.kind)).sorted { $0.rawValue < $1.rawValue }
    let fills = kinds.map { (".fill-\($0.rawValue)", "fill: \(palette.fill(of: $0))") }
    let used = Set(graph.edges.map(\.line))
    let strokes = LineKind.allCases.filter(used.contains).flatMap { kind in
      [
        (".stroke-\(kind.rawValue)", "stroke: \(palette.stroke(of: kind))"),
        (".arrow.fill-\(kind.rawValue)", "fill: \(palette.stroke(of: kind))"),
      ]
    }
    return (fixed + fills + strokes).map { "\(root) \($0.0) { \($0.1) }" }
  }
}
