/// A badge, a caption, or both, centred on a line.
package struct Mark: Sendable, Hashable {
  package var badge: Int?
  /// Empty where there is no room for one.
  package var caption: String
  package var frame: Rect
}

/// Puts marks on their lines, near the middle, where they touch nothing else.
struct MarkPlacement {
  private let paths: [[Point]]
  private let theme: Theme
  /// Cards and titles.
  private let boxes: [Rect]
  private let borders: [Rect]
  private let page: Rect
  private let stretches: [[Rect]]
  /// The frames of marks, by line.
  private var taken: [Int: Rect] = [:]

  init(_ placement: Placement, _ paths: [[Point]], _ theme: Theme) {
    self.paths = paths
    self.theme = theme
    stretches = paths.map(\.stretches)
    boxes = placement.cards.values.map(\.frame) + placement.boundaries.flatMap(\.textFrames)
    borders = placement.boundaries.map(\.frame)
    page = placement.page
  }

  /// The marks of all lines: every badge first, then captions beside them where there is room.
  ///
  /// A line whose badge can't keep clear of others goes without, if another line of its step has one.
  mutating func marks(of edges: [DiagramGraph.Edge]) -> [Mark?] {
    let candidates = paths.map(Self.candidates)
    var marks = [Mark?](repeating: nil, count: edges.count)
    var crowded: [Int] = []
    for (line, edge) in edges.enumerated() {
      guard let badge = edge.badge,
        let best = cheapest(candidates[line], size(badge, ""), line)
      else { continue }
      if best.price >= Price.line { crowded.append(line) }
      marks[line] = Mark(badge: badge, caption: "", frame: best.frame)
      taken[line] = best.frame
    }
    for line in crowded {
      let twins = edges.indices.filter { edges[$0].badge == edges[line].badge && marks[$0] != nil }
      if twins.count > 1 {
        marks[line] = nil
        taken[line] = nil
      }
    }
    for (line, edge) in edges.enumerated() where !edge.caption.isEmpty {
      guard marks[line] != nil || edge.badge == nil,
        let best = cheapest(candidates[line], size(edge.badge, edge.caption), line),
        best.price < Price.corner
      else { continue }
      marks[line] = Mark(badge: edge.badge, caption: edge.caption, frame: best.frame)
      taken[line] = best.frame
    }
    return marks
  }

  /// Where a cross can stand on each line: where its mark is, or where one would be.
  mutating func spots(_ marks: [Mark?]) -> [Point?] {
    paths.indices.map { line in
      if let mark = marks[line] { return mark.frame.center }
      guard let best = cheapest(Self.candidates(on: paths[line]), size(1, ""), line) else {
        return nil
      }
      taken[line] = best.frame
      return best.frame.center
    }
  }

  private func size(_ badge: Int?, _ caption: String) -> (width: Double, height: Double) {
    let height = 2 * theme.spacing.badgeRadius
    guard !caption.isEmpty else { return (height, height) }
    let text = TextStyle.detail.width(of: caption.flattened, theme.type).rounded(.up)
    return ((badge == nil ? 8 : height + 5) + text + 8, height)
  }

  // MARK: Candidates

  private struct Candidate {
    var point: Point
    /// How far along the line from its middle, in points.
    var offMiddle: Double
    /// How far from the nearest end of its straight stretch.
    var fromCorner: Double
    var isHorizontal: Bool
  }

  private static func candidates(on path: [Point]) -> [Candidate] {
    let length = zip(path, path.dropFirst()).map { $0.distance(to: $1) }.reduce(0, +)
    var before = 0.0
    var result: [Candidate] = []
    for (start, end) in zip(path, path.dropFirst()) {
      let stretch = start.distance(to: end)
      // The middle of a stretch as well, so that short lines carry their mark exactly there.
      for along in Array(stride(from: 0, through: stretch, by: 4)) + [stretch / 2] {
        result.append(
          Candidate(
            point: start.moved(along, towards: end), offMiddle: abs(before + along - length / 2),
            fromCorner: min(along, stretch - along), isHorizontal: start.y == end.y))
      }
      before += stretch
    }
    return result
  }

  // MARK: Prices

  private enum Price {
    /// The mark sticks out over a corner of its line; from here on it touches something.
    static let corner = 4000.0
    static let border = 15_000.0
    static let line = 50_000.0
    static let box = 200_000.0
  }

  private func cheapest(
    _ candidates: [Candidate], _ size: (width: Double, height: Double), _ line: Int
  ) -> (frame: Rect, price: Double)? {
    candidates.map { candidate -> (frame: Rect, price: Double) in
      let frame = Rect(
        left: candidate.point.x - size.width / 2, top: candidate.point.y - size.height / 2,
        right: candidate.point.x + size.width / 2, bottom: candidate.point.y + size.height / 2)
      return (frame, price(of: candidate, frame, line))
    }.min { $0.price < $1.price }
  }

  private func price(of candidate: Candidate, _ mark: Rect, _ line: Int) -> Double {
    let frame = mark.inset(by: -2)
    let reach = (candidate.isHorizontal ? mark.width : mark.height) / 2
    var price = candidate.offMiddle
    if candidate.fromCorner < reach + 4 { price += Price.corner }
    if !page.encloses(frame) { price += Price.border }
    price += Double(boxes.count { $0.intersects(frame) }) * Price.box
    price += Double(taken.count { $0.key != line && $0.value.intersects(frame) }) * Price.box
    price += Double(borders.count { $0.hasBorder(through: frame) }) * Price.border
    for (other, stretches) in stretches.enumerated() where other != line {
      price += Double(stretches.count { $0.intersects(frame) }) * Price.line
    }
    return price
  }
}

extension Rect {
  /// Whether the outline of this rectangle runs through another.
  fileprivate func hasBorder(through other: Rect) -> Bool {
    intersects(other)
      && !(left < other.left && right > other.right && top < other.top && bottom > other.bottom)
  }
}
