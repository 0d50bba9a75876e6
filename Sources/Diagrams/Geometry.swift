/// A point; x to the right, y downwards, in points.
package struct Point: Sendable, Hashable {
  package var x: Double
  package var y: Double

  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A rectangle in points.
package struct Rect: Sendable, Hashable {
  package var left: Double
  package var top: Double
  package var right: Double
  package var bottom: Double

  package init(left: Double, top: Double, right: Double, bottom: Double) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  package var width: Double { right - left }
  package var height: Double { bottom - top }
  package var center: Point { Point((left + right) / 2, (top + bottom) / 2) }

  package func inset(by margin: Double) -> Rect {
    Rect(left: left + margin, top: top + margin, right: right - margin, bottom: bottom - margin)
  }

  package func intersects(_ other: Rect) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  /// Whether another rectangle lies inside this one and is smaller.
  func encloses(_ other: Rect) -> Bool {
    self != other && left <= other.left && top <= other.top && right >= other.right
      && bottom >= other.bottom
  }

  package func contains(_ point: Point) -> Bool {
    (left...right).contains(point.x) && (top...bottom).contains(point.y)
  }
}
