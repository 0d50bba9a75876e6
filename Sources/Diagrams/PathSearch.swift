/// Finds the cheapest path on a routing grid; keeps its working memory between searches.
struct PathSearch {
  private let grid: RoutingGrid
  /// Two states for each point: arrived horizontally (even), arrived vertically (odd).
  private var cost: [Int32]
  private var previous: [Int32]
  private var generation: [Int32]
  private var current: Int32 = 0
  private var queue = PriorityQueue()
  /// The ports in front of which a search may end, by grid point.
  private var entries: [Int: [Port]] = [:]
  /// The last search in which a grid point was in front of such a port.
  private var isEntry: [Int32]

  init(_ grid: RoutingGrid) {
    self.grid = grid
    cost = [Int32](repeating: 0, count: grid.pointCount * 2)
    previous = cost
    generation = cost
    isEntry = [Int32](repeating: 0, count: grid.pointCount)
  }

  mutating func path(
    from starts: [Port], to ends: [Port], target: Rect, allowed: Set<Int>, occupancy: Occupancy
  ) -> RoutedPath? {
    current += 1
    queue.removeAll()
    var isAllowed = [Bool](repeating: false, count: grid.boundaryCount + 1)
    isAllowed[0] = true
    for boundary in allowed where boundary + 1 < isAllowed.count { isAllowed[boundary + 1] = true }
    for port in ends {
      entries[port.outer, default: []].append(port)
      isEntry[port.outer] = current
    }
    defer { entries.removeAll(keepingCapacity: true) }
    for port in starts {
      visit(
        port.outer, port.isHorizontal, Int32(portPrice(port, occupancy)), from: -1, target: target)
    }
    var best: (cost: Int32, state: Int32, port: Port)?
    while let (estimate, state) = queue.popFirst() {
      if let best, estimate >= best.cost { break }
      let spent = cost[Int(state)]
      let point = Int(state) / 2
      if estimate > spent + self.estimate(point, target) { continue }
      if isEntry[point] == current {
        for port in entries[point] ?? [] {
          let price =
            spent + Int32(portPrice(port, occupancy))
            + Int32(pointPrice(point, state & 1 == 0, port.isHorizontal, occupancy))
          if best.map({ price < $0.cost }) ?? true { best = (price, state, port) }
        }
      }
      expand(Int(state), spent, isAllowed, occupancy, target)
    }
    return best.flatMap { trace($0.state, to: $0.port, from: starts) }
  }

  // MARK: Steps

  private mutating func expand(
    _ state: Int, _ spent: Int32, _ isAllowed: [Bool], _ occupancy: Occupancy, _ target: Rect
  ) {
    let point = state / 2
    let arrivedHorizontally = state & 1 == 0
    let (row, column) = (point / grid.columns, point % grid.columns)
    func price(_ next: Int, _ stretch: Int, _ length: Double, _ horizontal: Bool) -> Int32 {
      let crowd = horizontal ? occupancy.right[stretch] : occupancy.down[stretch]
      let isForeign = !isAllowed[grid.boundary[next] + 1] || !isAllowed[grid.boundary[point] + 1]
      return grid.price(from: point, to: next, length: length)
        + Int32(crowd > 0 ? Router.Price.crowding : 0)
        + Int32(isForeign ? Router.Price.foreignBoundary : 0)
        + Int32(pointPrice(point, arrivedHorizontally, horizontal, occupancy))
    }
    if column + 1 < grid.columns, !grid.blockedRight[point] {
      let length = grid.xs[column + 1] - grid.xs[column]
      visit(
        point + 1, true, spent + price(point + 1, point, length, true), from: state, target: target)
    }
    if column > 0, !grid.blockedRight[point - 1] {
      let length = grid.xs[column] - grid.xs[column - 1]
      visit(
        point - 1, true, spent + price(point - 1, point - 1, length, true), from: state,
        target: target)
    }
    if row + 1 < grid.ys.count, !grid.blockedDown[point] {
      let length = grid.ys[row + 1] - grid.ys[row]
      let next = point + grid.columns
      visit(next, false, spent + price(next, point, length, false), from: state, target: target)
    }
    if row > 0, !grid.blockedDown[point - grid.columns] {
      let length = grid.ys[row] - grid.ys[row - 1]
      let next = point - grid.columns
      visit(next, false, spent + price(next, next, length, false), from: state, target: target)
    }
  }

  private mutating func visit(
    _ point: Int, _ horizontal: Bool, _ price: Int32, from state: Int, target: Rect
  ) {
    let next = point * 2 + (horizontal ? 0 : 1)
    guard generation[next] != current || price < cost[next] else { return }
    generation[next] = current
    cost[next] = price
    previous[next] = Int32(state)
    queue.insert(price + estimate(point, target), Int32(next))
  }

  /// What is left at least: the way to the target, and a bend if it lies in neither direction.
  private func estimate(_ point: Int, _ target: Rect) -> Int32 {
    let (x, y) = (grid.xs[point % grid.columns], grid.ys[point / grid.columns])
    let across = max(target.left - x, 0, x - target.right)
    let down = max(target.top - y, 0, y - target.bottom)
    return Int32(across + down) + (across > 0 && down > 0 ? Int32(Router.Price.bend) : 0)
  }

  // MARK: Prices

  private func portPrice(_ port: Port, _ occupancy: Occupancy) -> Int {
    port.offCentre * Router.Price.offCentre
      + (occupancy.ports[port, default: 0] > 0 ? Router.Price.takenPort : 0)
  }

  /// What it costs to pass or turn at a point that other lines use.
  private func pointPrice(
    _ point: Int, _ arrivesHorizontally: Bool, _ leavesHorizontally: Bool, _ occupancy: Occupancy
  ) -> Int {
    let (across, along) = (occupancy.passing.vertical[point], occupancy.passing.horizontal[point])
    let turns = arrivesHorizontally != leavesHorizontally
    var price = turns ? Router.Price.bend : 0
    if occupancy.turning[point] > 0 { price += Router.Price.crowding }
    if turns {
      if across > 0 || along > 0 { price += Router.Price.crowding }
    } else {
      let crossed = arrivesHorizontally ? across : along
      price += Int(crossed) * Router.Price.crossing
      if crossed > 0, occupancy.ends[point] > 0 { price += Router.Price.crossing }
      if (arrivesHorizontally ? along : across) > 0 { price += Router.Price.crowding }
    }
    return price
  }

  // MARK: The result

  private func trace(_ state: Int32, to end: Port, from starts: [Port]) -> RoutedPath? {
    var steps: [Int] = []
    var state = state
    var first = state
    while state >= 0 {
      first = state
      steps.append(Int(state) / 2)
      state = previous[Int(state)]
    }
    steps.reverse()
    let start = starts.first { $0.outer * 2 + ($0.isHorizontal ? 0 : 1) == Int(first) }
    guard let start else { return nil }
    let points = [start.border] + steps.map(grid.point) + [end.border]
    return RoutedPath(start: start, end: end, steps: steps, points: points.corners)
  }
}

extension [Point] {
  /// The points at which a line begins, turns and ends.
  fileprivate var corners: [Point] {
    var result: [Point] = []
    for point in self {
      if let last = result.last, last == point { continue }
      if result.count >= 2 {
        let (before, last) = (result[result.count - 2], result[result.count - 1])
        if (before.x == last.x && last.x == point.x) || (before.y == last.y && last.y == point.y) {
          result[result.count - 1] = point
          continue
        }
      }
      result.append(point)
    }
    return result
  }
}

/// A binary heap of states by estimated price; equal prices come out in the order of the states.
private struct PriorityQueue {
  private var heap: [(price: Int32, state: Int32)] = []

  mutating func removeAll() { heap.removeAll(keepingCapacity: true) }

  mutating func insert(_ price: Int32, _ state: Int32) {
    heap.append((price, state))
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard heap[child] < heap[parent] else { break }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  mutating func popFirst() -> (Int32, Int32)? {
    guard let first = heap.first else { return nil }
    let last = heap.removeLast()
    guard !heap.isEmpty else { return first }
    heap[0] = last
    var parent = 0
    while true {
      var smallest = parent
      let (left, right) = (2 * parent + 1, 2 * parent + 2)
      if left < heap.count, heap[left] < heap[smallest] { smallest = left }
      if right < heap.count, heap[right] < heap[smallest] { smallest = right }
      guard smallest != parent else { return first }
      heap.swapAt(parent, smallest)
      parent = smallest
    }
  }
}
