extension DiagramGraph {
  /// How much a drawing makes of something: a step of a scenario plays on few elements, and shows the
  /// others so that these can be found.
  package enum Emphasis: String, Sendable, Hashable, CaseIterable {
    /// Nothing in particular.
    case usual
    /// Something about it is different from the step before.
    case changed
    /// It is lost, or leads nowhere; between two architectures, it is gone.
    case lost
    /// It is only in the newer of two architectures.
    case added
    /// It stays as it was.
    case quiet
  }

  /// What emphases the graph shows, for the legend.
  var shownEmphases: [Emphasis] {
    let shown = Set(
      nodes.map(\.emphasis) + clusters.map(\.emphasis) + edges.map(\.emphasis))
    return [.added, .changed, .lost].filter(shown.contains)
  }
}

extension DiagramGraph.Emphasis {
  /// The sign on a line that leads nowhere.
  static let cross = "×"

  /// How much wider a line is than usual, in points.
  var thickening: Double { self == .changed || self == .added ? 1.6 : 0 }

  /// What the legend says.
  ///
  /// - Parameter isDifference: Whether the graph shows two architectures at once.
  func title(isDifference: Bool) -> String {
    switch self {
    case .usual, .quiet: ""
    case .added: "Added"
    case .changed: isDifference ? "Changed" : "Changed in this step"
    case .lost: isDifference ? "Removed" : "Lost, or leads nowhere"
    }
  }
}

extension Rect {
  /// Diagonal lines across the rectangle, as SVG path data.
  ///
  /// - Parameter pitch: The distance of two lines along an edge, in points.
  func hatch(pitch: Double) -> String {
    var data = ""
    for offset in stride(from: pitch, to: width + height, by: pitch) {
      let start = Point(left + min(offset, width), top + max(offset - width, 0))
      let end = Point(left + max(offset - height, 0), top + min(offset, height))
      data += "M\(number(start.x)) \(number(start.y))L\(number(end.x)) \(number(end.y))"
    }
    return data
  }
}
