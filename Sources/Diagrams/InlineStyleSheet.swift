/// The style sheet of drawings that share an HTML document.
///
/// Every rule is for a class alone and takes its colours from custom properties, because only these
/// reach what `use` copies. The document can set `data-theme` on its root to `light` or `dark`, against
/// the machine; paper is light.
struct InlineStyleSheet {
  let theme: Theme
  let scheme: Scheme
  let paints: [Paint]

  var text: String {
    let fixed = block(":root", palette) + rules
    guard scheme == .adaptive, let dark = theme.dark else {
      return fixed.joined(separator: "\n")
    }
    return
      (fixed + ["@media screen and (prefers-color-scheme: dark) {"]
      + block(":root:not([data-theme=\"light\"])", dark)
      + ["}", "@media screen {"] + block(":root[data-theme=\"dark\"]", dark) + ["}"])
      .joined(separator: "\n")
  }

  private var palette: Theme.Palette { theme.palette(for: scheme) }

  // MARK: Colours

  private func block(_ selector: String, _ palette: Theme.Palette) -> [String] {
    let isDark = palette == theme.dark
    let own = [
      "color-scheme: \(isDark ? "dark" : "light")", "--ground: \(palette.page)",
      "--text: \(palette.title)", "--text-quiet: \(palette.detail)", "--panel: \(palette.region)",
      "--line: \(palette.boundaryLine)", "--accent: \(palette.data)", "--alarm: \(palette.error)",
      "--new: \(palette.changed)",
    ]
    let texts = TextStyle.allCases.map { "--\($0.rawValue): \($0.color(palette))" }
    let shapes = paints.flatMap { paint in
      [
        paint.fill(palette).map { "--\(paint.className)-fill: \($0)" },
        paint.stroke(palette).map { "--\(paint.className)-stroke: \($0)" },
      ].compactMap(\.self)
    }
    return ["\(selector) { \((own + texts + shapes).joined(separator: "; ")) }"]
  }

  // MARK: Rules

  private var rules: [String] {
    let texts = TextStyle.allCases.map { style in
      """
      text.\(style.rawValue) { fill: var(--\(style.rawValue)); \
      font: \(style.weight == .bold ? 700 : 400) \(number(style.size(theme.type)))px \
      \(theme.type.families); text-anchor: \(style.anchor) }
      """
    }
    return texts + ["text.struck { text-decoration: line-through }"]
      + paints.filter { $0.look == nil }.map(rule) + looks
  }

  private func rule(_ paint: Paint) -> String {
    let name = paint.className
    var declarations = [
      "fill: \(paint.fill(palette) == nil ? "none" : "var(--\(name)-fill)")",
      "stroke: \(paint.stroke(palette) == nil ? "none" : "var(--\(name)-stroke)")",
    ]
    if let width = paint.strokeWidth {
      declarations.append("stroke-width: var(--\(name)-width, \(number(width)))")
    }
    if let dashes = paint.dashArray { declarations.append("stroke-dasharray: \(dashes)") }
    return ".\(name) { \(declarations.joined(separator: "; ")) }"
  }

  /// What steps make of lines that are the same in all of them: other colours and widths for whatever
  /// stands inside.
  private var looks: [String] {
    [DiagramGraph.Emphasis.changed, .quiet].map { look in
      let declarations = paints.filter { $0.look == look }.flatMap { paint -> [String] in
        guard let usual = paint.usual?.className else { return [] }
        let name = paint.className
        return [
          paint.fill(palette).map { _ in "--\(usual)-fill: var(--\(name)-fill)" },
          paint.stroke(palette).map { _ in "--\(usual)-stroke: var(--\(name)-stroke)" },
          paint.strokeWidth.map { "--\(usual)-width: \(number($0))" },
        ].compactMap(\.self)
      }
      return ".\(look.rawValue) { \(declarations.joined(separator: "; ")) }"
    }
  }
}

extension Paint {
  /// What a step makes of a line, if that is a matter of colour and width alone.
  fileprivate var look: DiagramGraph.Emphasis? {
    switch self {
    case .line(_, let emphasis), .arrow(_, let emphasis):
      [.changed, .quiet].contains(emphasis) ? emphasis : nil
    default: nil
    }
  }

  /// The same line where nothing happens.
  fileprivate var usual: Paint? {
    switch self {
    case .line(let kind, _): .line(kind)
    case .arrow(let kind, _): .arrow(kind)
    default: nil
    }
  }
}
