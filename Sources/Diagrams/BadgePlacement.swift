/// Puts badges on their lines, near the middle, where they touch nothing else.
struct BadgePlacement {
  private let paths: [[Point]]
  private let spacing: Spacing
  /// Cards and titles.
  private let boxes: [Rect]
  private let borders: [Rect]
  private let stretches: [[Rect]]
  private var taken: [Rect] = []

  init(_ placement: Placement, _ paths: [[Point]], spacing: Spacing) {
    self.paths = paths
    self.spacing = spacing
    stretches = paths.map(\.stretches)
    boxes = placement.cards.values.map(\.frame) + placement.boundaries.map(\.titleFrame)
    borders = placement.boundaries.map(\.frame)
  }

  /// Finds the centre of a line's badge; later badges keep clear of it.
  mutating func place(on index: Int) -> Point {
    let priced = Self.candidates(on: paths[index]).map { ($0.point, price(of: $0, on: index)) }
    let best = priced.min { $0.1 < $1.1 }?.0 ?? paths[index].first ?? Point(0, 0)
    taken.append(frame(around: best))
    return best
  }

  private struct Candidate {
    var point: Point
    /// How far along the line from its middle, in points.
    var offMiddle: Double
    /// How far from the nearest end of its straight stretch.
    var fromCorner: Double
  }

  private static func candidates(on path: [Point]) -> [Candidate] {
    let length = zip(path, path.dropFirst()).map { $0.distance(to: $1) }.reduce(0, +)
    var before = 0.0
    var result: [Candidate] = []
    for (start, end) in zip(path, path.dropFirst()) {
      let stretch = start.distance(to: end)
      for along in stride(from: 0, through: stretch, by: 4) {
        result.append(
          Candidate(
            point: start.moved(along, towards: end), offMiddle: abs(before + along - length / 2),
            fromCorner: min(along, stretch - along)))
      }
      before += stretch
      // The middle of a stretch as well, so that short lines carry their badge exactly there.
      result.append(
        Candidate(
          point: start.moved(stretch / 2, towards: end),
          offMiddle: abs(before - stretch / 2 - length / 2), fromCorner: stretch / 2))
    }
    return result
  }

  private func frame(around point: Point) -> Rect {
    Rect(left: point.x, top: point.y, right: point.x, bottom: point.y)
      .inset(by: -(spacing.badgeRadius + 2))
  }

  private func price(of candidate: Candidate, on index: Int) -> Double {
    let frame = frame(around: candidate.point)
    var price = candidate.offMiddle
    if candidate.fromCorner < spacing.badgeRadius + 4 { price += 400 }
    price += Double(boxes.count { $0.intersects(frame) }) * 20_000
    price += Double(taken.count { $0.intersects(frame) }) * 20_000
    price += Double(borders.count { $0.hasBorder(through: frame) }) * 1500
    for (other, stretches) in stretches.enumerated() where other != index {
      price += Double(stretches.count { $0.intersects(frame) }) * 5000
    }
    return price
  }
}

extension [Point] {
  /// The straight stretches between the points, as rectangles without width or height.
  fileprivate var stretches: [Rect] {
    zip(self, dropFirst()).map { start, end in
      Rect(
        left: Swift.min(start.x, end.x), top: Swift.min(start.y, end.y),
        right: Swift.max(start.x, end.x), bottom: Swift.max(start.y, end.y))
    }
  }
}

extension Rect {
  /// Whether the outline of this rectangle runs through another.
  fileprivate func hasBorder(through other: Rect) -> Bool {
    intersects(other)
      && !(left < other.left && right > other.right && top < other.top && bottom > other.bottom)
  }
}
