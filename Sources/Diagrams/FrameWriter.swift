/// Writes what stands around the graph: the title block with the legend above it, the workflow below.
struct FrameWriter: Sendable {
  let layout: FrameLayout
  private let pen: Pen
  private let isDark: Bool

  init(_ layout: FrameLayout, _ pen: Pen, isDark: Bool) {
    self.layout = layout
    self.pen = pen
    self.isDark = isDark
  }

  var titleBlock: [String] {
    let titles = layout.titles.map { pen.text($0.text, $0.style, $0.origin, suffix: $0.suffix) }
    let samples = legend
    return (titles.isEmpty ? [] : XML.group("g", ["class": "titleblock"], titles + logo))
      + (samples.isEmpty ? [] : XML.group("g", ["class": "legend"], samples))
  }

  /// What explains the kinds of line, of cards and of flags.
  var legend: [String] {
    layout.samples.flatMap { sample in
      swatch(sample) + [
        pen.text(sample.text, .detail, Point(sample.origin.x + 44, sample.origin.y + 4.2))
      ]
    }
  }

  private func swatch(_ sample: FrameLayout.Sample) -> [String] {
    let origin = sample.origin
    switch sample.swatch {
    case .line(let kind): return [pen.sample(of: kind, from: origin, length: 36)]
    case .hiddenCard:
      let frame = Rect(
        left: origin.x + 4, top: origin.y - 7, right: origin.x + 32, bottom: origin.y + 7)
      return [pen.rect(frame, .hiddenCard, radius: 4)]
    case .emphasis(let emphasis):
      let frame = Rect(
        left: origin.x + 4, top: origin.y - 7, right: origin.x + 32, bottom: origin.y + 7)
      return [pen.rect(frame, .card, radius: 4)] + pen.ground(frame, emphasis, radius: 4)
    case .flag(let severity): return pen.flag(severity, Point(origin.x + 26, origin.y))
    }
  }

  var steps: [String] {
    let radius = pen.theme.spacing.badgeRadius
    let entries = layout.steps.flatMap { step -> [String] in
      pen.badge(step.number, Point(step.origin.x + radius, step.origin.y))
        + step.lines.enumerated().map { index, line in
          let y = step.origin.y + 4.2 + Double(index) * pen.theme.spacing.lineHeight
          return pen.text(line, .detail, Point(step.origin.x + 26, y))
        }
    }
    return entries.isEmpty ? [] : XML.group("g", ["class": "legend"], entries)
  }

  /// The theme's logo in the upper right corner.
  private var logo: [String] {
    guard let logo = pen.theme.logo, logo.width > 0, logo.height > 0 else { return [] }
    let scale = FrameLayout.logoHeight / logo.height
    let left = layout.width - FrameLayout.margin - logo.width * scale
    let transform =
      "translate(\(number(left)) \(number(FrameLayout.margin - 4))) scale(\(number(scale, digits: 4)))"
    return XML.group(
      "g", ["class": "logo", "transform": transform],
      logo.paths.enumerated().map { index, path in
        XML.element(
          "path",
          [
            "class": "logo-\(index)", "d": path.data,
            "fill": (isDark ? path.dark : path.light).description,
          ])
      })
  }
}
