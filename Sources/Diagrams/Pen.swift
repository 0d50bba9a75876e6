/// Writes the marks that the graph and the frame around it share.
struct Pen: Sendable {
  let palette: Theme.Palette
  let theme: Theme
  /// Whether marks carry their colours and sizes themselves, for programs that know no style sheet.
  var hasAttributes = true

  /// A line of text; what follows in it is written as the title of a card.
  func text(
    _ content: String, _ style: TextStyle, _ origin: Point, suffix: String? = nil,
    isStruck: Bool = false
  ) -> String {
    let rest = suffix.map { suffix in
      XML.element(
        "tspan",
        [
          "class": TextStyle.title.rawValue, "dx": "12",
          "font-size": attribute(number(TextStyle.title.size(theme.type))),
          "fill": attribute(TextStyle.title.color(palette).description),
        ], XML.escaped(suffix))
    }
    return XML.element(
      "text",
      [
        "class": isStruck ? "\(style.rawValue) struck" : style.rawValue, "x": number(origin.x),
        "y": number(origin.y),
        "font-size": attribute(number(style.size(theme.type))),
        "font-weight": attribute(style.weight == .bold ? "700" : nil),
        "text-anchor": attribute(style.anchor == "start" ? nil : style.anchor),
        "text-decoration": attribute(isStruck ? "line-through" : nil),
        "fill": attribute(style.color(palette).description),
      ], XML.escaped(content) + (rest ?? ""))
  }

  func rect(_ frame: Rect, _ paint: Paint, radius: Double = 0) -> String {
    XML.element(
      "rect",
      [
        "class": paint.className, "x": number(frame.left), "y": number(frame.top),
        "width": number(frame.width), "height": number(frame.height),
        "rx": radius > 0 ? number(radius) : nil, "fill": fill(paint), "stroke": stroke(paint),
        "stroke-width": paint.strokeWidth == 1 ? nil : width(paint),
        "stroke-dasharray": dashes(paint),
      ])
  }

  func path(_ data: String, _ paint: Paint) -> String {
    XML.element(
      "path",
      [
        "class": paint.className, "d": data, "fill": fill(paint), "stroke": stroke(paint),
        "stroke-width": width(paint), "stroke-dasharray": dashes(paint),
      ])
  }

  func circle(_ center: Point, radius: Double, _ paint: Paint) -> String {
    XML.element(
      "circle",
      [
        "class": paint.className, "cx": number(center.x), "cy": number(center.y),
        "r": number(radius), "fill": fill(paint), "stroke": stroke(paint),
      ])
  }

  /// An icon that was defined in the file, with its upper left corner at a point.
  func icon(_ icon: Icon, in drawing: String, _ corner: Point, size: Double, _ paint: Paint)
    -> String
  {
    XML.element(
      "use",
      [
        hasAttributes ? "xlink:href" : "href": "#\(drawing)-\(icon.rawValue)",
        "class": paint.className,
        "transform": "translate(\(number(corner.x)) \(number(corner.y))) "
          + "scale(\(number(size / 24, digits: 4)))",
        "fill": attribute("none"), "stroke": stroke(paint), "stroke-width": width(paint),
        "stroke-linecap": attribute("round"), "stroke-linejoin": attribute("round"),
      ])
  }

  func badge(_ value: Int, _ center: Point) -> [String] {
    [
      circle(center, radius: theme.spacing.badgeRadius, .badge),
      text(String(value), .badge, Point(center.x, center.y + 4.2)),
    ]
  }

  /// The badge and the caption of a line, in one frame.
  func mark(badge number: Int?, caption: String, _ frame: Rect, _ line: LineKind) -> [String] {
    let radius = theme.spacing.badgeRadius
    guard !caption.isEmpty else { return number.map { badge($0, frame.center) } ?? [] }
    let left = frame.left + (number == nil ? 0 : 2 * radius)
    return [rect(frame, .caption(line), radius: radius)]
      + (number.map { badge($0, Point(frame.left + radius, frame.center.y)) } ?? [])
      + [text(caption, .caption, Point((left + frame.right) / 2, frame.center.y + 4.2))]
  }

  /// A straight line in the style of a kind, as the legend shows it.
  func sample(of kind: LineKind, from start: Point, length: Double) -> String {
    path("M\(number(start.x)) \(number(start.y))h\(number(length))", .line(kind))
  }

  /// What a style sheet says as well.
  private func attribute(_ value: String?) -> String? { hasAttributes ? value : nil }

  private func fill(_ paint: Paint) -> String? {
    attribute(paint.fill(palette)?.description ?? "none")
  }

  private func stroke(_ paint: Paint) -> String? {
    attribute(paint.stroke(palette)?.description)
  }

  private func width(_ paint: Paint) -> String? {
    attribute(paint.strokeWidth.map { number($0) })
  }

  private func dashes(_ paint: Paint) -> String? { attribute(paint.dashArray) }
}
