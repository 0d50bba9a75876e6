/// One of the three availability zones of a region.
public enum AvailabilityZone: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// Zone 1.
  case one = 1
  /// Zone 2.
  case two = 2
  /// Zone 3.
  case three = 3

  /// Orders zones by number.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  package var title: String { "Zone \(rawValue)" }
}
