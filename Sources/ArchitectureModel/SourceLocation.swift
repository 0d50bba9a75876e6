/// The line of Swift on which something was declared.
public struct SourceLocation: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The path of the file, as the compiler saw it.
  public let file: String
  /// The line, counted from one.
  public let line: Int

  /// Creates a location; both parts are taken from the caller by default arguments elsewhere.
  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  /// The folder, the file and the line, such as `architectures/HighAvailability.swift:57`; the same
  /// wherever the package lies.
  public var description: String { "\(relativeFile):\(line)" }

  /// The file with its folder, such as `architectures/HighAvailability.swift`; a path that was
  /// relative already, as it was given.
  package var relativeFile: String {
    file.hasPrefix("/") ? file.split(separator: "/").suffix(2).joined(separator: "/") : file
  }

  /// Orders locations by file, then by line.
  public static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line) < (right.file, right.line)
  }
}
