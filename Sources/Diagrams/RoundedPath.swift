/// A path of straight stretches as Bezier pieces, with quarter circles for corners.
struct RoundedPath {
  let points: [Point]
  /// Where the arrow ends, if there is one.
  let tip: Point?

  /// How far the control points of a quarter circle lie from its ends, as a share of the radius.
  private static let circle = 0.5523

  init(_ corners: [Point], hasArrow: Bool, spacing: Spacing) {
    guard corners.count >= 2, let first = corners.first, let last = corners.last else {
      points = []
      tip = nil
      return
    }
    tip = hasArrow ? last : nil
    var curve = [first]
    for index in 1..<(corners.count - 1) {
      let (before, corner, after) = (corners[index - 1], corners[index], corners[index + 1])
      let radius = min(
        spacing.cornerRadius, before.distance(to: corner) / 2, corner.distance(to: after) / 2)
      let start = corner.moved(radius, towards: before)
      let end = corner.moved(radius, towards: after)
      curve.addStraight(to: start)
      curve.append(start.moved(radius * Self.circle, towards: corner))
      curve.append(end.moved(radius * Self.circle, towards: corner))
      curve.append(end)
    }
    let length = hasArrow ? spacing.arrowLength : 0
    curve.addStraight(to: last.moved(length, towards: corners[corners.count - 2]))
    points = curve.map(\.rounded)
  }
}

extension [Point] {
  fileprivate mutating func addStraight(to end: Point) {
    guard let start = last else { return }
    append(start.moved(start.distance(to: end) / 3, towards: end))
    append(end.moved(start.distance(to: end) / 3, towards: start))
    append(end)
  }
}

extension Point {
  func distance(to other: Point) -> Double {
    ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
  }

  func moved(_ length: Double, towards other: Point) -> Point {
    let distance = distance(to: other)
    guard distance > 0 else { return self }
    return Point(
      x + (other.x - x) * length / distance, y + (other.y - y) * length / distance)
  }

  /// The point to a hundredth.
  var rounded: Point { Point((x * 100).rounded() / 100, (y * 100).rounded() / 100) }
}
