/// What a step of a scenario adds to cards, boundaries and lines.
extension Pen {
  /// The outline of what changed or is lost, and the hatch of the latter.
  func ground(_ frame: Rect, _ emphasis: DiagramGraph.Emphasis, radius: Double) -> [String] {
    switch emphasis {
    case .usual, .quiet: []
    case .changed, .added: [rect(frame, .outline(emphasis), radius: radius)]
    case .lost:
      [hatch(frame.inset(by: 1.5)), rect(frame, .outline(.lost), radius: radius)]
    }
  }

  /// Lines across a rectangle; documents with a style sheet of their own define them once.
  private func hatch(_ frame: Rect) -> String {
    hasAttributes
      ? path(frame.hatch(pitch: 11), .hatch)
      : XML.element(
        "rect",
        [
          "x": number(frame.left), "y": number(frame.top), "width": number(frame.width),
          "height": number(frame.height), "fill": "url(#hatch)",
        ])
  }

  /// The cross on a line that leads nowhere.
  func cross(_ center: Point?) -> [String] {
    guard let center else { return [] }
    return [
      circle(center, radius: theme.spacing.badgeRadius - 1, .cross),
      text(DiagramGraph.Emphasis.cross, .badge, Point(center.x, center.y + 4.2)),
    ]
  }
}
