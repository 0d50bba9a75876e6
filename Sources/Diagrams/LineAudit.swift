/// Looks for lines that run through what is not theirs, or too close to one another.
struct LineAudit {
  private(set) var defects: [LayoutAudit.Defect] = []
  private(set) var crossings = 0

  private let drawing: Drawing
  private let stretches: [[Rect]]

  init(_ drawing: Drawing) {
    self.drawing = drawing
    stretches = drawing.lines.map(\.corners.stretches)
    for index in drawing.lines.indices {
      addPassages(of: index)
      addDetour(of: index)
      for other in 0..<index { compare(other, index) }
    }
  }

  private func name(_ index: Int) -> String { drawing.name(of: drawing.lines[index]) }

  /// The card, boundary or anchor at one end of a line.
  private func frame(of id: String) -> Rect? {
    drawing.placement.cards[id]?.frame
      ?? drawing.placement.boundaries.first { $0.id == id }?.frame
  }

  // MARK: One line

  private mutating func addPassages(of index: Int) {
    let line = drawing.lines[index]
    guard line.corners.count > 1 else {
      defects.append(.init(.missingLine, [name(index)]))
      return
    }
    func runs(through frame: Rect) -> Bool { stretches[index].contains { frame.intersects($0) } }
    for node in drawing.graph.nodes where node.id != line.edge.tail && node.id != line.edge.head {
      guard let card = drawing.placement.cards[node.id], runs(through: card.frame) else { continue }
      defects.append(.init(.lineThroughCard, [name(index), node.title]))
    }
    let ends = [line.edge.tail, line.edge.head].compactMap(frame)
    for boundary in drawing.placement.boundaries {
      if boundary.textFrames.contains(where: runs) {
        defects.append(.init(.lineThroughText, [name(index), boundary.title]))
      }
      let isOwn = ends.contains { boundary.frame == $0 || boundary.frame.encloses($0) }
      if !isOwn, runs(through: boundary.frame.inset(by: 1)) {
        defects.append(.init(.lineThroughBoundary, [name(index), boundary.title]))
      }
    }
    for (other, mark) in drawing.lines.map(\.mark).enumerated() where other != index {
      if let mark, runs(through: mark.frame) {
        defects.append(.init(.lineThroughText, [name(index), name(other)]))
      }
    }
  }

  /// A line may be four times as long as the way between its ends, and 400 points in any case.
  private mutating func addDetour(of index: Int) {
    let corners = drawing.lines[index].corners
    guard let first = corners.first, let last = corners.last else { return }
    let length = zip(corners, corners.dropFirst()).map { $0.distance(to: $1) }.reduce(0, +)
    let direct = abs(first.x - last.x) + abs(first.y - last.y)
    if length > max(4 * direct, 400) { defects.append(.init(.detour, [name(index)])) }
  }

  // MARK: Two lines

  private mutating func compare(_ one: Int, _ other: Int) {
    var together = 0.0
    var close = 0.0
    for a in stretches[one] {
      for b in stretches[other] {
        if a.crosses(b) { crossings += 1 }
        let (distance, overlap) = a.parallel(to: b)
        if overlap <= 0 { continue }
        if distance < 2 { together += overlap } else if distance < 6 { close += overlap }
      }
    }
    if together > 8 { defects.append(.init(.sharedLine, [name(one), name(other)])) }
    if close > 8 { defects.append(.init(.closeLines, [name(one), name(other)])) }
  }
}

extension [Point] {
  /// The straight stretches between the points, as rectangles without width or height.
  var stretches: [Rect] {
    zip(self, dropFirst()).map { start, end in
      Rect(
        left: Swift.min(start.x, end.x), top: Swift.min(start.y, end.y),
        right: Swift.max(start.x, end.x), bottom: Swift.max(start.y, end.y))
    }
  }
}

extension Rect {
  /// Whether two straight stretches cross at a right angle.
  fileprivate func crosses(_ other: Rect) -> Bool {
    guard (width == 0) != (other.width == 0) else { return false }
    let (upright, level) = width == 0 ? (self, other) : (other, self)
    return level.left < upright.left && upright.left < level.right && upright.top < level.top
      && level.top < upright.bottom
  }

  /// How far two parallel stretches are apart, and along which length they run side by side.
  fileprivate func parallel(to other: Rect) -> (distance: Double, overlap: Double) {
    if width == 0, other.width == 0 {
      return (abs(left - other.left), min(bottom, other.bottom) - max(top, other.top))
    }
    if height == 0, other.height == 0 {
      return (abs(top - other.top), min(right, other.right) - max(left, other.left))
    }
    return (.infinity, 0)
  }
}
