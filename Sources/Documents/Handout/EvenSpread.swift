import Diagrams

extension Array {
  /// The elements in order on as few sheets as they need, all filled about alike.
  ///
  /// - Parameters:
  ///   - capacity: How much a sheet holds.
  ///   - height: How much an element takes.
  func spread(over capacity: Double, height: (Element) -> Double) -> [[Element]] {
    let heights = map(height)
    let total = heights.reduce(0, +)
    let count = Swift.max(1, (total / capacity).rounded(.up))
    var sheets: [[Element]] = []
    var filled = 0.0
    for (element, height) in zip(self, heights) {
      if sheets.isEmpty || filled >= total / count * Double(sheets.count) { sheets.append([]) }
      sheets[sheets.count - 1].append(element)
      filled += height
    }
    return sheets
  }
}

/// How tall text of a handout is, as its style sheet sets it.
enum HandoutType {
  /// - Parameters:
  ///   - width: The room for a line, in millimetres.
  ///   - size: The size of the type, in points; lines are 1.3 times as far apart.
  /// - Returns: The height in millimetres.
  static func height(of text: Markdown, width: Double, size: Double) -> Double {
    let room = width / 25.4 * 72
    let lines = TextWrap.lines(text.printedText, width: room, size: size, limit: 99).count
    return Double(Swift.max(lines, 1)) * size * 1.3 / 72 * 25.4
  }
}
