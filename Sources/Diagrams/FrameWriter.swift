/// A part of the picture outside the graph: lines of SVG and the height they take in points.
struct FramePart {
  var lines: [String]
  var height: Double
}

/// Writes the title block above the graph and the legend below it.
struct FrameWriter {
  private let drawing: Drawing
  private let pen: Pen
  private let room: Double

  init(_ drawing: Drawing, _ pen: Pen) {
    self.drawing = drawing
    self.pen = pen
    room = max(drawing.placement.width, 480)
  }

  /// The architecture and the view, above the graph.
  var titleBlock: FramePart {
    let titles = TextWrap.lines(
      drawing.graph.title, width: room, size: 18, weight: .bold, limit: 2)
    let subtitles = TextWrap.lines(drawing.graph.subtitle, width: room, size: 13, limit: 2)
    var y = SVGWriter.margin + 16
    var children: [String] = []
    for line in titles {
      children.append(
        pen.text(
          line, "title", Point(SVGWriter.margin, y), size: 18, color: pen.palette.title,
          isBold: true))
      y += 22
    }
    for line in subtitles {
      children.append(
        pen.text(line, "detail", Point(SVGWriter.margin, y), size: 13, color: pen.palette.detail))
      y += 18
    }
    return FramePart(
      lines: XML.group("g", ["class": "titleblock"], children),
      height: y - SVGWriter.margin)
  }

  /// The workflow and the kinds of line that the graph uses, below the graph.
  func legend(below title: FramePart) -> FramePart {
    var y = SVGWriter.margin + title.height + drawing.placement.height + 26
    let top = y
    var children: [String] = []
    let steps = stepColumns()
    for (column, entries) in steps.columns.enumerated() {
      var line = y
      let x = SVGWriter.margin + Double(column) * (steps.width + 24)
      for entry in entries {
        children += pen.badge(entry.number, Point(x + drawing.spacing.badgeRadius, line))
        for part in entry.lines {
          children.append(
            pen.text(part, "detail", Point(x + 26, line + 4.2), size: 12, color: pen.palette.detail)
          )
          line += drawing.spacing.lineHeight
        }
        line += 6
      }
    }
    if !drawing.graph.steps.isEmpty { y += steps.height + 10 }
    children += lineSamples(at: &y)
    return FramePart(
      lines: XML.group("g", ["class": "legend"], children),
      height: children.isEmpty ? 0 : y - top + 26)
  }

  private struct StepEntry {
    var number: Int
    var lines: [String]
  }

  /// The steps in columns of about equal height.
  private func stepColumns() -> (columns: [[StepEntry]], width: Double, height: Double) {
    let count = room >= 1000 ? 3 : room >= 620 ? 2 : 1
    let width = (room - Double(count - 1) * 24) / Double(count)
    let entries = drawing.graph.steps.map {
      StepEntry(
        number: $0.number, lines: TextWrap.lines($0.text, width: width - 26, size: 12, limit: 4))
    }
    func height(_ entries: [StepEntry]) -> Double {
      entries.reduce(0) { $0 + Double($1.lines.count) * drawing.spacing.lineHeight + 6 }
    }
    var limit = height(entries) / Double(count)
    while true {
      var columns: [[StepEntry]] = [[]]
      for entry in entries {
        if height(columns[columns.count - 1] + [entry]) > limit, !columns[columns.count - 1].isEmpty
        {
          columns.append([])
        }
        columns[columns.count - 1].append(entry)
      }
      if columns.count <= count { return (columns, width, columns.map(height).max() ?? 0) }
      limit += drawing.spacing.lineHeight
    }
  }

  private func lineSamples(at y: inout Double) -> [String] {
    let used = Set(drawing.graph.edges.map(\.line))
    var children: [String] = []
    var x = SVGWriter.margin
    for kind in LineKind.allCases where used.contains(kind) {
      let width = 44 + TextMeasure.width(kind.title, size: 12) + 24
      if x + width - 24 > SVGWriter.margin + room, x > SVGWriter.margin {
        x = SVGWriter.margin
        y += 20
      }
      children.append(pen.sample(of: kind, from: Point(x, y), length: 36))
      children.append(
        pen.text(kind.title, "detail", Point(x + 44, y + 4.2), size: 12, color: pen.palette.detail))
      x += width
    }
    return children
  }
}
