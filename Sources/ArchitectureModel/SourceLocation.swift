/// The line of Swift on which something was declared.
public struct SourceLocation: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The module and file, such as `Architectures/HighAvailability.swift`.
  public let fileID: String
  /// The line, counted from one.
  public let line: Int

  /// Creates a location; both parts are taken from the caller by default arguments elsewhere.
  public init(fileID: String, line: Int) {
    self.fileID = fileID
    self.line = line
  }

  /// The location as `file:line`.
  public var description: String { "\(fileID):\(line)" }

  /// Orders locations by file, then by line.
  public static func < (left: Self, right: Self) -> Bool {
    (left.fileID, left.line) < (right.fileID, right.line)
  }
}
