/// The line of Swift on which something was declared.
public struct SourceLocation: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The path of the file, as the compiler saw it.
  public let file: String
  /// The line, counted from one.
  public let line: Int
  /// Whether the path is one that a user gave, to be shown as it is.
  private let isGiven: Bool

  /// Creates a location; both parts are taken from the caller by default arguments elsewhere.
  public init(file: String, line: Int) {
    self.init(file, line, isGiven: false)
  }

  /// Creates a location in a file that a user named.
  package init(inFile path: String, line: Int) {
    self.init(path, line, isGiven: true)
  }

  private init(_ file: String, _ line: Int, isGiven: Bool) {
    self.file = file
    self.line = line
    self.isGiven = isGiven
  }

  /// The same file on another line.
  package func onLine(_ line: Int) -> SourceLocation {
    SourceLocation(file, line, isGiven: isGiven)
  }

  /// The folder, the file and the line, such as `architectures/HighAvailability.swift:57`; the same
  /// wherever the package lies.
  public var description: String { "\(relativeFile):\(line)" }

  /// The file with its folder, such as `architectures/HighAvailability.swift`; a path that was
  /// relative already, as it was given.
  package var relativeFile: String {
    file.hasPrefix("/") && !isGiven
      ? file.split(separator: "/").suffix(2).joined(separator: "/") : file
  }

  /// Orders locations by file, then by line.
  public static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line) < (right.file, right.line)
  }
}
