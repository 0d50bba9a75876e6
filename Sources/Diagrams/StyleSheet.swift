/// The style sheet of a drawing: its light colours once more, and its dark ones.
///
/// Presentation attributes alone would give way to any rule of a page that the drawing is inlined
/// in. Every selector begins with the drawing's identifier, so that two drawings in one page, and
/// the page itself, do not touch one another.
struct StyleSheet {
  let id: String
  let theme: Theme
  let scheme: Scheme
  let paints: [Paint]
  /// Where the graph begins.
  var origin = Point(0, 0)
  /// Whether several graphs begin in places of their own.
  var hasMovedGraphs = false

  var lines: [String] {
    let ground = theme.palette(for: scheme)
    let fixed = guards + rules(ground, "#\(id)", withShape: true)
    guard scheme == .adaptive, let dark = theme.dark else { return fixed }
    // A parent's theme wins over the machine's, in either direction.
    return fixed + ["@media screen and (prefers-color-scheme: dark) {"]
      + rules(dark, "#\(id)" + lightParents.map { ":not(\($0) *)" }.joined()).map { "  " + $0 }
      + ["}"] + rules(dark, "#\(id):is(\(darkParents.map { $0 + " *" }.joined(separator: ", ")))")
  }

  private var lightParents: [String] {
    ["[data-theme=\"light\"]", "[data-md-color-scheme=\"default\"]", ".light"]
  }

  private var darkParents: [String] {
    ["[data-theme=\"dark\"]", "[data-md-color-scheme=\"slate\"]", ".dark"]
  }

  /// Takes back what a page may say of all texts and groups.
  private var guards: [String] {
    [
      "#\(id) * { opacity: 1; fill-opacity: 1; stroke-opacity: 1; filter: none; clip-path: none; "
        + "mask: none; visibility: visible; animation: none; transition: none }",
      "\(each(["g", "rect", "circle", "path", "use", "text", "tspan"])) { display: inline }",
      "\(each(["g.node", "g.edge", "g.cluster", "g.legend", "g.titleblock", "text"])) { transform: none }",
      "\(each(["text", "tspan"])) { font-family: \(theme.type.families); font-style: normal; "
        + "font-variant: normal; font-stretch: normal; letter-spacing: normal; "
        + "word-spacing: normal; text-transform: none; text-decoration: none; stroke: none; "
        + "dominant-baseline: auto; paint-order: normal }",
    ]
      + (hasMovedGraphs
        ? []
        : [
          "#\(id) g.graph { transform: translate(\(number(origin.x))px, \(number(origin.y))px) }"
        ]) + (hasStruckText ? ["#\(id) .struck { text-decoration: line-through }"] : [])
  }

  /// Whether names of what is lost are struck through.
  private var hasStruckText: Bool { paints.contains(.hatch) }

  /// A selector for each of some elements of the drawing.
  private func each(_ elements: [String]) -> String {
    elements.map { "#\(id) \($0)" }.joined(separator: ", ")
  }

  private func rules(
    _ palette: Theme.Palette, _ root: String, withShape: Bool = false
  ) -> [String] {
    let texts = TextStyle.allCases.map { style in
      var declarations = ["fill: \(style.color(palette))"]
      if withShape {
        declarations.append("font-size: \(number(style.size(theme.type)))px")
        declarations.append("font-weight: \(style.weight == .bold ? 700 : 400)")
        declarations.append("text-anchor: \(style.anchor)")
      }
      return "\(root) .\(style.rawValue) { \(declarations.joined(separator: "; ")) }"
    }
    let shapes = paints.map { paint in
      var declarations = [
        "fill: \(paint.fill(palette).map(\.description) ?? "none")",
        "stroke: \(paint.stroke(palette).map(\.description) ?? "none")",
      ]
      if withShape, let width = paint.strokeWidth {
        declarations.append("stroke-width: \(number(width))")
        declarations.append("stroke-dasharray: \(paint.dashArray ?? "none")")
      }
      return "\(root) .\(paint.className) { \(declarations.joined(separator: "; ")) }"
    }
    let logo = (theme.logo?.paths ?? []).enumerated().map { index, path in
      "\(root) .logo-\(index) { fill: \(palette == theme.dark ? path.dark : path.light) }"
    }
    return texts + shapes + logo
  }
}

/// Which ground a drawing is for.
package enum Scheme: String, Sendable, Hashable, CaseIterable {
  /// Light, and dark where the reader's machine or page is dark.
  case adaptive
  case light
  case dark
}

extension Theme {
  /// The colours that stand in a drawing's attributes; a theme without dark ones is light everywhere.
  func palette(for scheme: Scheme) -> Palette {
    scheme == .dark ? dark ?? light : light
  }
}
