/// A colour, written as `0x1f5fbf`: red, green and blue with two hexadecimal digits each.
public struct Color: Sendable, Hashable, ExpressibleByIntegerLiteral, CustomStringConvertible {
  private let value: UInt32

  /// Makes a colour of its digits; more than six are cut off at the front.
  public init(integerLiteral value: UInt32) {
    self.value = value & 0xff_ffff
  }

  /// The colour as SVG and DOT spell it: `#1f5fbf`.
  public var description: String {
    let digits = String(value, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }

  private var channels: [Double] { [16, 8, 0].map { Double(value >> $0 & 0xff) } }

  /// A colour on the way to another: 0 is this one, 1 the other.
  public func mixed(with other: Color, share: Double) -> Color {
    let mixed = zip(channels, other.channels).map { $0 + ($1 - $0) * share }
    return Color(integerLiteral: mixed.reduce(0) { $0 << 8 | UInt32($1.rounded()) })
  }

  /// The ratio of the luminances of two colours, from 1 to 21, as WCAG 2 defines it.
  public func contrast(to other: Color) -> Double {
    Self.contrast(luminance, other.luminance)
  }

  fileprivate static func contrast(_ one: Double, _ other: Double) -> Double {
    (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// This colour, or the nearest shade of it on the way to another that stands out enough from a
  /// ground.
  func legible(on ground: Color, towards end: Color, contrast wanted: Double) -> Color {
    stride(from: 0.0, through: 1.0, by: 0.05).lazy.map { self.mixed(with: end, share: $0) }
      .first { $0.contrast(to: ground) >= wanted } ?? end
  }

  /// The relative luminance, from 0 for black to 1 for white.
  fileprivate var luminance: Double {
    let weights = [0.2126, 0.7152, 0.0722]
    return zip(channels, weights).reduce(0) { sum, pair in
      let share = pair.0 / 255
      return sum
        + pair.1 * (share <= 0.03928 ? share / 12.92 : Self.power((share + 0.055) / 1.055))
    }
  }

  /// The 2.4th power of a number between 0 and 1: its square times the fifth root of its square.
  private static func power(_ base: Double) -> Double {
    let square = base * base
    var root = 1.0
    for _ in 0..<16 {
      let fourth = root * root * root * root
      root -= (fourth * root - square) / (5 * fourth)
    }
    return square * root
  }
}

extension [Color] {
  /// The lowest contrast that any of these colours has to any ground.
  func lowestContrast(to grounds: [Color]) -> Double {
    let luminances = grounds.map(\.luminance)
    return flatMap { color in
      let own = color.luminance
      return luminances.map { Color.contrast(own, $0) }
    }.min() ?? 21
  }
}
