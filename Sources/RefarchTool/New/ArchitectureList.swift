import Foundation

/// The list in a Swift file from which a tool takes its architectures.
struct ArchitectureList {
  let path: String
  private let text: String
  /// What stands between the brackets.
  private let contents: Range<String.Index>

  /// Finds the list in a file; nothing if there is none.
  init?(in path: String, text: String) {
    guard let start = text.firstMatch(of: /architectures\s*:\s*\[any Architecture\]\s*=\s*\[/)
    else {
      return nil
    }
    var depth = 1
    var end = start.range.upperBound
    while end < text.endIndex {
      depth += text[end] == "[" ? 1 : text[end] == "]" ? -1 : 0
      if depth == 0 { break }
      end = text.index(after: end)
    }
    guard depth == 0 else { return nil }
    self.path = path
    self.text = text
    contents = start.range.upperBound..<end
  }

  /// Finds the list below some folders of a package.
  ///
  /// - Throws: ``FileError`` when a folder cannot be read.
  static func find(below folders: [String]) throws -> ArchitectureList? {
    for folder in folders where FileSystem.isFolder(folder) {
      let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
      for path in paths where path.hasSuffix(".swift") {
        let file = "\(folder)/\(path)"
        guard let bytes = try FileSystem.read(file) else { continue }
        if let list = ArchitectureList(in: file, text: String(decoding: bytes, as: UTF8.self)) {
          return list
        }
      }
    }
    return nil
  }

  /// The folder of the file.
  var folder: String { (path as NSString).deletingLastPathComponent }

  /// Whether other modules see the list, and so have to see what it holds.
  var isPublic: Bool {
    let line = text[..<contents.lowerBound].split(
      separator: "\n", omittingEmptySubsequences: false
    ).last
    return line?.contains("public ") == true
  }

  /// The file's text with one more element, set as the others are.
  func adding(_ element: String) -> String {
    var copy = text
    copy.replaceSubrange(contents, with: contentsAdding(element))
    return copy
  }

  private func contentsAdding(_ element: String) -> String {
    let old = String(text[contents])
    let kept = String(old.reversed().drop(while: \.isWhitespace).reversed())
    guard !kept.isEmpty else { return element }
    let separator = kept.hasSuffix(",") ? "" : ","
    guard old.contains("\n") else { return "\(kept)\(separator) \(element)" }
    let last = kept.split(separator: "\n").last ?? ""
    let indentation = last.prefix(while: \.isWhitespace)
    return "\(kept)\(separator)\n\(indentation)\(element),\(old.dropFirst(kept.count))"
  }
}
