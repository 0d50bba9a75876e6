/// The sparse grid that lines run on: through the ports of cards, and in tracks between cards.
struct RoutingGrid {
  let xs: [Double]
  let ys: [Double]
  /// Of the stretch from a point to its right neighbour: whether a card or title is in the way.
  let blockedRight: [Bool]
  /// Of the stretch from a point to its lower neighbour.
  let blockedDown: [Bool]
  /// The innermost boundary around each point, or -1.
  let boundary: [Int]
  let boundaryCount: Int
  /// The outermost lines of the grid, which run round everything.
  private let outer: Rect
  private let portsByEnd: [String: [Port]]

  var columns: Int { xs.count }
  var pointCount: Int { xs.count * ys.count }

  /// What a stretch costs for its length: a way round the outside counts half as much again.
  func price(from: Int, to: Int, length: Double) -> Int32 {
    let (start, end) = (point(from), point(to))
    let isOutside =
      start.x == end.x
      ? start.x == outer.left || start.x == outer.right
      : start.y == outer.top || start.y == outer.bottom
    return Int32(isOutside ? 1.5 * length : length)
  }

  func point(_ index: Int) -> Point { Point(xs[index % columns], ys[index / columns]) }
  /// Where lines may leave or enter a card or boundary.
  func ports(of end: String) -> [Port] { portsByEnd[end] ?? [] }

  /// Makes the grid of a placement, with ports for all cards and for some boundaries.
  init(_ placement: Placement, boundaries: Set<String>, spacing: Spacing) {
    let cards = placement.cards.sorted { $0.key < $1.key }.map { ($0.key, $0.value.frame) }
    let frames = cards.map(\.1)
    let borders = placement.boundaries.map(\.frame)
    xs = Self.tracks(
      spans: frames.map { ($0.left, $0.right) }, end: placement.width,
      avoiding: borders.flatMap { [$0.left, $0.right] }, spacing.track,
      ports: frames.flatMap(Self.portXs))
    ys = Self.tracks(
      spans: frames.map { ($0.top, $0.bottom) }, end: placement.height,
      avoiding: borders.flatMap { [$0.top, $0.bottom] }, spacing.track,
      ports: frames.flatMap(Self.portYs))
    let obstacles =
      frames.map { $0.inset(by: -(spacing.track - 1)) }
      + placement.boundaries.flatMap(\.textFrames).map { $0.inset(by: -4) }
    (blockedRight, blockedDown) = Self.blocked(xs, ys, obstacles)
    boundary = Self.innermost(xs, ys, borders)
    boundaryCount = borders.count
    outer = Rect(
      left: xs.first ?? 0, top: ys.first ?? 0, right: xs.last ?? 0, bottom: ys.last ?? 0)
    var ports = PortMaker(xs: xs, ys: ys)
    for (id, frame) in cards {
      ports.addCard(id, frame, portXs: Self.portXs(frame), portYs: Self.portYs(frame))
    }
    for boundary in placement.boundaries where boundaries.contains(boundary.id) {
      ports.addBoundary(boundary)
    }
    portsByEnd = ports.ports
  }

  // MARK: Lines of the grid

  /// Ports divide the upper and lower side of a card into sixths.
  private static func portXs(_ frame: Rect) -> [Double] {
    (1...5).map { (frame.left + frame.width * Double($0) / 6).rounded() }
  }

  /// Ports on the left and right side stand about a quarter of the height apart.
  private static func portYs(_ frame: Rect) -> [Double] {
    [-1, 0, 1].map { (frame.center.y + Double($0) * frame.height * 0.27).rounded() }
  }

  /// Tracks in every gap between cards, off the borders of boundaries, and the ports.
  private static func tracks(
    spans: [(Double, Double)], end: Double, avoiding borders: [Double], _ step: Double,
    ports: [Double]
  ) -> [Double] {
    var covered: [(Double, Double)] = []
    for span in spans.sorted(by: { $0.0 < $1.0 }) {
      if let last = covered.last, span.0 <= last.1 {
        covered[covered.count - 1].1 = max(last.1, span.1)
      } else {
        covered.append(span)
      }
    }
    let lows = [0] + covered.map(\.1)
    let highs = covered.map(\.0) + [end]
    var tracks: [Double] = []
    for (low, high) in zip(lows, highs) {
      // From either end to the middle: the outermost tracks are equally far from the cards.
      let middle = (low + high) / 2
      tracks += stride(from: low + step, through: middle, by: step)
      tracks += stride(from: high - step, to: middle, by: -step)
      // A narrow gap has room for one line.
      if high - low < 2 * step, high - low >= 2 * step - 2 { tracks.append((low + high) / 2) }
    }
    // One line can go round the outside.
    tracks += [-step, end + step]
    let free = tracks.filter { track in !borders.contains { abs($0 - track) < 4 } }
    return Array(Set(free + ports)).sorted()
  }

  // MARK: Obstacles

  private static func blocked(
    _ xs: [Double], _ ys: [Double], _ obstacles: [Rect]
  ) -> (right: [Bool], down: [Bool]) {
    var right = [Bool](repeating: false, count: xs.count * ys.count)
    var down = right
    for obstacle in obstacles {
      let rows = indices(of: ys, within: obstacle.top, obstacle.bottom)
      let columns = indices(of: xs, within: obstacle.left, obstacle.right)
      let columnsBefore = stretches(of: xs, within: obstacle.left, obstacle.right)
      let rowsBefore = stretches(of: ys, within: obstacle.top, obstacle.bottom)
      for row in rows { for column in columnsBefore { right[row * xs.count + column] = true } }
      for row in rowsBefore { for column in columns { down[row * xs.count + column] = true } }
    }
    return (right, down)
  }

  /// The grid lines strictly within an interval.
  private static func indices(of lines: [Double], within low: Double, _ high: Double) -> Range<Int>
  {
    let first = lines.firstIndex { $0 > low } ?? lines.count
    let end = lines.firstIndex { $0 >= high } ?? lines.count
    return first..<max(first, end)
  }

  /// The stretches between neighbouring grid lines that enter an interval.
  private static func stretches(
    of lines: [Double], within low: Double, _ high: Double
  ) -> Range<Int> {
    guard lines.count > 1 else { return 0..<0 }
    let first = (0..<(lines.count - 1)).first { lines[$0 + 1] > low } ?? lines.count - 1
    let end = (0..<(lines.count - 1)).first { lines[$0] >= high } ?? lines.count - 1
    return first..<max(first, end)
  }

  private static func innermost(_ xs: [Double], _ ys: [Double], _ borders: [Rect]) -> [Int] {
    var result = [Int](repeating: -1, count: xs.count * ys.count)
    for (index, border) in borders.enumerated() {
      for row in indices(of: ys, within: border.top, border.bottom) {
        for column in indices(of: xs, within: border.left, border.right) {
          result[row * xs.count + column] = index
        }
      }
    }
    return result
  }
}
