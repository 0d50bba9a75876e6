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
  private let portsByCard: [String: [Port]]

  var columns: Int { xs.count }
  var pointCount: Int { xs.count * ys.count }

  func point(_ index: Int) -> Point { Point(xs[index % columns], ys[index / columns]) }
  func ports(of card: String) -> [Port] { portsByCard[card] ?? [] }

  init(_ placement: Placement, spacing: Spacing) {
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
      + placement.boundaries.map { $0.titleFrame.inset(by: -4) }
    (blockedRight, blockedDown) = Self.blocked(xs, ys, obstacles)
    boundary = Self.innermost(xs, ys, borders)
    boundaryCount = borders.count
    portsByCard = Self.ports(cards, xs, ys)
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
      tracks += stride(from: low + step, through: high - step, by: step)
      tracks += stride(from: high - step, through: low + step, by: -step)
    }
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

  // MARK: Ports

  private static func ports(
    _ cards: [(String, Rect)], _ xs: [Double], _ ys: [Double]
  ) -> [String: [Port]] {
    var result: [String: [Port]] = [:]
    var count = 0
    func add(
      _ id: String, _ border: Point, _ column: Int?, _ row: Int?, _ horizontal: Bool, _ off: Int
    ) {
      guard let column, let row else { return }
      result[id, default: []].append(
        Port(
          index: count, border: border, outer: row * xs.count + column, isHorizontal: horizontal,
          offCentre: off))
      count += 1
    }
    for (id, frame) in cards {
      for (step, x) in portXs(frame).enumerated() {
        let column = xs.firstIndex(of: x)
        let above = ys.lastIndex { $0 < frame.top }
        let below = ys.firstIndex { $0 > frame.bottom }
        add(id, Point(x, frame.top), column, above, false, abs(step - 2))
        add(id, Point(x, frame.bottom), column, below, false, abs(step - 2))
      }
      for (step, y) in portYs(frame).enumerated() {
        let row = ys.firstIndex(of: y)
        let before = xs.lastIndex { $0 < frame.left }
        let after = xs.firstIndex { $0 > frame.right }
        add(id, Point(frame.left, y), before, row, true, abs(step - 1))
        add(id, Point(frame.right, y), after, row, true, abs(step - 1))
      }
    }
    return result
  }
}
