/// A place on the border of a card or boundary where a line may leave or enter.
struct Port: Hashable {
  /// A number of its own among all ports.
  var index: Int
  /// Where it touches the border.
  var border: Point
  /// The grid point in front of it.
  var outer: Int
  var isHorizontal: Bool
  /// How far from the middle of its side, in steps.
  var offCentre: Int
}

/// Makes the ports of cards and boundaries on a grid.
struct PortMaker {
  let xs: [Double]
  let ys: [Double]
  private(set) var ports: [String: [Port]] = [:]
  private var count = 0

  init(xs: [Double], ys: [Double]) {
    self.xs = xs
    self.ys = ys
  }

  mutating func addCard(_ id: String, _ frame: Rect, portXs: [Double], portYs: [Double]) {
    addUpright(id, frame, portXs.enumerated().map { ($1, abs($0 - portXs.count / 2)) })
    addSideways(id, frame, portYs.enumerated().map { ($1, abs($0 - portYs.count / 2)) })
  }

  /// Lines may end anywhere on a boundary but at its corners and over its title.
  mutating func addBoundary(_ boundary: Placement.Boundary) {
    let frame = boundary.frame
    func steps(_ value: Double, _ middle: Double) -> Int { Int(abs(value - middle) / 24) }
    let columns = xs.filter { $0 > frame.left + 14 && $0 < frame.right - 14 }
    addUpright(
      boundary.id, frame, columns.map { ($0, steps($0, frame.center.x)) },
      notOnTop: boundary.textFrames.map { $0.inset(by: -8) })
    let rows = ys.filter { $0 > frame.top + 14 && $0 < frame.bottom - 14 }
    addSideways(boundary.id, frame, rows.map { ($0, steps($0, frame.center.y)) })
  }

  /// Ports on the upper and lower side.
  private mutating func addUpright(
    _ id: String, _ frame: Rect, _ places: [(x: Double, offCentre: Int)],
    notOnTop texts: [Rect] = []
  ) {
    let above = ys.lastIndex { $0 < frame.top - 3 }
    let below = ys.firstIndex { $0 > frame.bottom + 3 }
    for (x, offCentre) in places {
      let column = xs.firstIndex(of: x)
      if !texts.contains(where: { $0.left <= x && x <= $0.right }) {
        add(id, Point(x, frame.top), column, above, false, offCentre)
      }
      add(id, Point(x, frame.bottom), column, below, false, offCentre)
    }
  }

  /// Ports on the left and right side.
  private mutating func addSideways(
    _ id: String, _ frame: Rect, _ places: [(y: Double, offCentre: Int)]
  ) {
    let before = xs.lastIndex { $0 < frame.left - 3 }
    let after = xs.firstIndex { $0 > frame.right + 3 }
    for (y, offCentre) in places {
      let row = ys.firstIndex(of: y)
      add(id, Point(frame.left, y), before, row, true, offCentre)
      add(id, Point(frame.right, y), after, row, true, offCentre)
    }
  }

  private mutating func add(
    _ id: String, _ border: Point, _ column: Int?, _ row: Int?, _ isHorizontal: Bool,
    _ offCentre: Int
  ) {
    guard let column, let row else { return }
    ports[id, default: []].append(
      Port(
        index: count, border: border, outer: row * xs.count + column, isHorizontal: isHorizontal,
        offCentre: offCentre))
    count += 1
  }
}
