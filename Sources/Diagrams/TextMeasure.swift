/// How wide text is, without asking any font of the machine.
package enum TextMeasure {
  package enum Weight: Sendable, Hashable {
    case regular, bold
  }

  /// The width of a line in points.
  ///
  /// - Parameters:
  ///   - text: The line.
  ///   - size: The type size in points.
  package static func width(_ text: String, size: Double, weight: Weight = .regular) -> Double {
    let total = text.unicodeScalars.reduce(0) { $0 + units($1, weight) }
    return Double(total) * size / 1000
  }

  private static func units(_ scalar: Unicode.Scalar, _ weight: Weight) -> Int {
    let bold = weight == .bold
    switch scalar.value {
    case 0x20...0x7e:
      return (bold ? asciiBold : ascii)[Int(scalar.value) - 0x20]
    case 0xa0...0x17f:
      return max((bold ? latinBold : latin)[Int(scalar.value) - 0xa0], byteUnits(scalar))
    default:
      if let sign = signs[scalar.value] {
        return max(bold ? sign.bold : sign.regular, byteUnits(scalar))
      }
      return max(1450, byteUnits(scalar))
    }
  }

  /// What Graphviz assumes when it measures without fonts: it counts each byte as a Latin-1 letter.
  private static func byteUnits(_ scalar: Unicode.Scalar) -> Int {
    UTF8.encode(scalar).map { $0.reduce(0) { $0 + ($1 >= 0xa0 ? 722 : 0) } } ?? 0
  }
}
