/// What a handout is printed on, lying on its long side.
package enum HandoutPaper: String, Sendable, CaseIterable {
  case a4
  case letter
  /// A slide of 16 by 9, for decks.
  case slides

  /// In millimetres.
  package var size: (width: Double, height: Double) {
    switch self {
    case .a4: (297, 210)
    case .letter: (279.4, 215.9)
    case .slides: (338.67, 190.5)
    }
  }

  /// The sizes of type below or beside drawings, in points, the largest first; slides are read from afar.
  var textSizes: [Double] { self == .slides ? [12, 11, 10, 9] : [10, 9.5, 9, 8.5] }

  /// The empty edge, in millimetres.
  static let margin = 12.0

  /// What lies within the edges, in millimetres.
  var room: (width: Double, height: Double) {
    (size.width - 2 * Self.margin, size.height - 2 * Self.margin)
  }
}
