/// A part of the picture outside the graph: lines of SVG and the height they take in points.
struct FramePart {
  var lines: [String]
  var height: Double
}

extension SVGWriter {
  private var room: Double { max(drawing.placement.width, 480) }

  /// The architecture and the view, above the graph.
  var titleBlock: FramePart {
    let titles = TextWrap.lines(
      drawing.graph.title, width: room, size: 18, weight: .bold, limit: 2)
    let subtitles = TextWrap.lines(drawing.graph.subtitle, width: room, size: 13, limit: 2)
    var y = Self.margin + 16
    var children: [String] = []
    for line in titles {
      children.append(
        text(line, "title", Point(Self.margin, y), size: 18, color: palette.title, isBold: true))
      y += 22
    }
    for line in subtitles {
      children.append(text(line, "detail", Point(Self.margin, y), size: 13, color: palette.detail))
      y += 18
    }
    return FramePart(
      lines: XML.group("g", ["class": "titleblock"], children),
      height: y - Self.margin)
  }

  /// The workflow and the kinds of line that the graph uses, below the graph.
  var legend: FramePart {
    var y = Self.margin + titleBlock.height + drawing.placement.height + 26
    let top = y
    var children: [String] = []
    let steps = stepColumns()
    for (column, entries) in steps.columns.enumerated() {
      var line = y
      let x = Self.margin + Double(column) * (steps.width + 24)
      for entry in entries {
        children += badge(entry.number, Point(x + drawing.spacing.badgeRadius, line))
        for part in entry.lines {
          children.append(
            text(part, "detail", Point(x + 26, line + 4.2), size: 12, color: palette.detail))
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
        if height(columns[columns.count - 1] + [entry]) > limit, !columns[columns.count - 1].isEmpty {
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
    var x = Self.margin
    for kind in LineKind.allCases where used.contains(kind) {
      let width = 44 + TextMeasure.width(kind.title, size: 12) + 24
      if x + width - 24 > Self.margin + room, x > Self.margin {
        x = Self.margin
        y += 20
      }
      children.append(
        XML.element(
          "path",
          [
            "class": "line stroke-\(kind.rawValue)",
            "d": "M\(number(x)) \(number(y))h36", "fill": "none",
            "stroke": palette.stroke(of: kind), "stroke-width": number(kind.width),
            "stroke-dasharray": kind.dashes,
          ]))
      children.append(
        text(kind.title, "detail", Point(x + 44, y + 4.2), size: 12, color: palette.detail))
      x += width
    }
    return children
  }
}
