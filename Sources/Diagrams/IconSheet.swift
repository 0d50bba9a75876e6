import ArchitectureModel

/// All icons with their names, as one picture.
package struct IconSheet: Sendable {
  private let theme: Theme
  private let scheme: Scheme

  package init(_ theme: Theme = .standard, scheme: Scheme = .adaptive) {
    self.theme = theme
    self.scheme = scheme
  }

  private static let columns = 5
  private static let pitch = (x: 196.0, y: 48.0)

  package func text() -> String {
    let id = "icons"
    let pen = Pen(palette: theme.palette(for: scheme), theme: theme)
    let icons = Icon.allCases
    let rows = (icons.count + Self.columns - 1) / Self.columns
    let margin = FrameLayout.margin
    let width = Double(Self.columns) * Self.pitch.x - 16 + 2 * margin
    let top = margin + 34
    let height = top + Double(rows) * Self.pitch.y - 12 + margin
    var contents = XML.group(
      "g", ["class": "titleblock"],
      [pen.text("Icons", .heading, Point(margin, margin + 17))])
    for (index, icon) in icons.enumerated() {
      let corner = Point(
        margin + Double(index % Self.columns) * Self.pitch.x,
        top + Double(index / Self.columns) * Self.pitch.y)
      contents += cell(icon, at: corner, pen, id)
    }
    let planes = icons.map(\.plane).distinct
    return SVGDocument(
      id: id, title: "Icons of the drawings",
      description: icons.map(\.title).joined(separator: ", "), width: width, height: height,
      icons: icons,
      styles: StyleSheet(
        id: id, theme: theme, scheme: scheme, paints: [.page, .card] + planes.map(Paint.icon))
    ).text(pen, contents)
  }

  private func cell(_ icon: Icon, at corner: Point, _ pen: Pen, _ id: String) -> [String] {
    let frame = Rect(
      left: corner.x, top: corner.y, right: corner.x + Self.pitch.x - 16,
      bottom: corner.y + Self.pitch.y - 12)
    let size = theme.spacing.iconSize
    return XML.group(
      "g", ["class": "node", "data-id": icon.rawValue],
      [
        XML.element("title", [:], XML.escaped(icon.title)),
        pen.rect(frame, .card, radius: 7),
        pen.icon(
          icon, in: id, Point(frame.left + 10, frame.center.y - size / 2), size: size,
          .icon(icon.plane)),
        pen.text(icon.title, .detail, Point(frame.left + 10 + size + 9, frame.center.y + 4.2)),
      ])
  }
}
