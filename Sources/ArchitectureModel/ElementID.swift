/// Names an element within its architecture: the name of the property that declares it.
///
/// Derived elements take their name from the element they belong to, such as `server.standby`.
public struct ElementID: Sendable, Hashable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The identifier as text.
  public let text: String

  /// Creates an identifier from text.
  public init(_ text: String) {
    self.text = text
  }

  /// Creates an identifier from a literal.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// The identifier as text.
  public var description: String { text }

  /// Orders identifiers by their text.
  public static func < (left: Self, right: Self) -> Bool {
    left.text < right.text
  }

  /// Returns the identifier of a part that is derived from this element.
  package func part(_ name: String) -> ElementID {
    ElementID("\(text).\(name)")
  }

  /// Returns the identifier of a zone of this region; a zone is no element of its own.
  package func zone(_ zone: AvailabilityZone) -> ElementID {
    part("zone-\(zone.rawValue)")
  }

  /// Whether the identifier is made of letters, digits, `-`, `_` and `.` only.
  var isWellFormed: Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
          || "-_.".contains(Character($0))
      }
  }
}
