/// Writes the marks that the graph and the frame around it share.
struct Pen: Sendable {
  let palette: Theme.Palette
  let spacing: Spacing

  func text(
    _ content: String, _ kind: String, _ origin: Point, size: Double, color: String,
    isBold: Bool = false
  ) -> String {
    XML.element(
      "text",
      [
        "class": kind, "x": number(origin.x), "y": number(origin.y), "font-size": number(size),
        "font-weight": isBold ? "700" : nil, "fill": color,
      ], XML.escaped(content))
  }

  func badge(_ value: Int, _ center: Point) -> [String] {
    [
      XML.element(
        "circle",
        [
          "class": "badge", "cx": number(center.x), "cy": number(center.y),
          "r": number(spacing.badgeRadius), "fill": palette.badge,
        ]),
      XML.element(
        "text",
        [
          "class": "badge-text", "x": number(center.x), "y": number(center.y + 4.2),
          "font-size": "12", "font-weight": "700", "text-anchor": "middle",
          "fill": palette.badgeText,
        ], String(value)),
    ]
  }

  /// A straight line in the style of a kind, as the legend shows it.
  func sample(of kind: LineKind, from start: Point, length: Double) -> String {
    XML.element(
      "path",
      [
        "class": "line stroke-\(kind.rawValue)",
        "d": "M\(number(start.x)) \(number(start.y))h\(number(length))", "fill": "none",
        "stroke": palette.stroke(of: kind), "stroke-width": number(kind.width),
        "stroke-dasharray": kind.dashes,
      ])
  }
}
