/// Where lines already run, and what it would cost another line to come near them.
struct Occupancy {
  /// Of the stretch from a point to its right neighbour: lines on it or too close to it.
  private(set) var right: [Int16]
  private(set) var down: [Int16]
  /// Lines that pass a point from left to right, from top to bottom, and those that turn there.
  private(set) var passing: (horizontal: [Int16], vertical: [Int16])
  private(set) var turning: [Int16]
  private(set) var ports: [Port: Int16] = [:]
  /// Lines that begin or end close to this point.
  private(set) var ends: [Int16]

  /// For each grid line, the neighbours that are too close for two lines side by side.
  private let closeColumns: [[Int]]
  private let closeRows: [[Int]]

  init(_ grid: RoutingGrid) {
    let empty = [Int16](repeating: 0, count: grid.pointCount)
    right = empty
    down = empty
    passing = (empty, empty)
    turning = empty
    ends = empty
    closeColumns = Self.close(grid.xs)
    closeRows = Self.close(grid.ys)
  }

  /// Lines less than this many points apart are hard to tell apart.
  private static let clearance = 6.5
  /// How far before its end a line should meet no other, in points.
  private static let approach = 12.0

  private static func close(_ lines: [Double]) -> [[Int]] {
    lines.indices.map { line in
      lines.indices.filter { abs(lines[$0] - lines[line]) < clearance }
    }
  }

  mutating func add(_ path: RoutedPath, to grid: RoutingGrid) { mark(path, grid, by: 1) }
  mutating func remove(_ path: RoutedPath, from grid: RoutingGrid) { mark(path, grid, by: -1) }

  private mutating func mark(_ path: RoutedPath, _ grid: RoutingGrid, by amount: Int16) {
    ports[path.start, default: 0] += amount
    ports[path.end, default: 0] += amount
    for (outer, steps) in [
      (path.start.outer, path.steps), (path.end.outer, path.steps.reversed()),
    ] {
      let end = grid.point(outer)
      for point in steps.prefix(while: { grid.point($0).distance(to: end) < Self.approach }) {
        ends[point] += amount
      }
    }
    for (from, to) in zip(path.steps, path.steps.dropFirst()) {
      markStretch(min(from, to), isHorizontal: abs(from - to) == 1, grid, by: amount)
    }
    for index in path.steps.indices {
      let point = path.steps[index]
      let comesHorizontally =
        index == 0 ? path.start.isHorizontal : abs(point - path.steps[index - 1]) == 1
      let leavesHorizontally =
        index == path.steps.count - 1
        ? path.end.isHorizontal : abs(point - path.steps[index + 1]) == 1
      switch (comesHorizontally, leavesHorizontally) {
      case (true, true): passing.horizontal[point] += amount
      case (false, false): passing.vertical[point] += amount
      default: turning[point] += amount
      }
    }
  }

  /// Whether a path that is not marked meets others: crosses them, or runs too close to them.
  func isDisturbed(_ path: RoutedPath, _ grid: RoutingGrid) -> Bool {
    if [path.start, path.end].contains(where: { ports[$0, default: 0] > 0 }) { return true }
    for (from, to) in zip(path.steps, path.steps.dropFirst()) {
      let stretch = min(from, to)
      if abs(from - to) == 1 ? right[stretch] > 0 : down[stretch] > 0 { return true }
    }
    return path.steps.contains {
      passing.horizontal[$0] > 0 || passing.vertical[$0] > 0 || turning[$0] > 0
    }
  }

  private mutating func markStretch(
    _ point: Int, isHorizontal: Bool, _ grid: RoutingGrid, by amount: Int16
  ) {
    let (row, column) = (point / grid.columns, point % grid.columns)
    if isHorizontal {
      for other in closeRows[row] { right[other * grid.columns + column] += amount }
    } else {
      for other in closeColumns[column] { down[row * grid.columns + other] += amount }
    }
  }
}
