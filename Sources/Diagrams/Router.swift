/// Leads lines along a sparse grid, round cards, titles and foreign boundaries.
///
/// Each line is a shortest path whose price counts length, bends, crossings, and, so high that they
/// are avoided wherever there is another way, lines close together and boundaries that hold neither
/// end. All lines are laid once, the short ones first, and then those that meet others are taken up
/// and laid again.
struct Router {
  /// A line to be laid between two cards or boundaries.
  struct Request {
    var tail: String
    var head: String
  }

  /// What things cost, in points of length.
  enum Price {
    static let bend = 34
    /// Twice as much right before the end of a line, where it would look like a junction.
    static let crossing = 250
    static let offCentre = 7
    static let foreignBoundary = 1500
    static let crowding = 4000
    static let takenPort = 6000
  }

  private let grid: RoutingGrid
  private var occupancy: Occupancy
  private let frames: [String: Rect]
  private let parents: [String: Set<Int>]
  private var search: PathSearch

  /// Prepares for lines between the cards of a placement, and some of its boundaries.
  init(_ placement: Placement, boundaries: Set<String> = [], spacing: Spacing) {
    grid = RoutingGrid(placement, boundaries: boundaries, spacing: spacing)
    occupancy = Occupancy(grid)
    search = PathSearch(grid)
    var frames = placement.cards.mapValues(\.frame)
    for boundary in placement.boundaries { frames[boundary.id] = boundary.frame }
    self.frames = frames
    parents = frames.mapValues { frame in
      Set(
        placement.boundaries.indices.filter {
          placement.boundaries[$0].frame.encloses(frame)
        })
    }
  }

  /// Lays all lines, each from its tail to its head.
  ///
  /// - Returns: The corners of each line; none for a line that finds no way.
  mutating func route(_ requests: [Request], passes: Int = 4) -> [[Point]] {
    var paths = [RoutedPath?](repeating: nil, count: requests.count)
    let order = requests.indices.sorted {
      (directDistance(requests[$0]), $0) < (directDistance(requests[$1]), $1)
    }
    for _ in 0..<passes {
      var isChanged = false
      for index in order {
        let old = paths[index]
        if let old {
          occupancy.remove(old, from: grid)
          guard occupancy.isDisturbed(old, grid) else {
            occupancy.add(old, to: grid)
            continue
          }
        }
        paths[index] = lay(requests[index])
        if let new = paths[index] { occupancy.add(new, to: grid) }
        isChanged = isChanged || paths[index]?.points != old?.points
      }
      if !isChanged { break }
    }
    return paths.map { $0?.points ?? [] }
  }

  private func directDistance(_ request: Request) -> Double {
    guard let tail = frames[request.tail]?.center, let head = frames[request.head]?.center else {
      return 0
    }
    return abs(tail.x - head.x) + abs(tail.y - head.y)
  }

  private mutating func lay(_ request: Request) -> RoutedPath? {
    guard let head = frames[request.head] else { return nil }
    let allowed = (parents[request.tail] ?? []).union(parents[request.head] ?? [])
    return search.path(
      from: grid.ports(of: request.tail), to: grid.ports(of: request.head), target: head,
      allowed: allowed, occupancy: occupancy)
  }
}

/// A line on the grid, with the ports at which it leaves and enters.
struct RoutedPath {
  var start: Port
  var end: Port
  /// Grid points from the start's outer point to the end's.
  var steps: [Int]
  /// Corners only, from border to border.
  var points: [Point]
}
