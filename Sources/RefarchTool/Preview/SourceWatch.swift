import Foundation

/// Notices when sources below some folders change.
struct SourceWatch {
  private struct Stamp: Hashable {
    var modified: Date
    var size: Int
  }

  private let folders: [String]
  private let endings: [String]
  private var stamps: [String: Stamp] = [:]

  /// - Parameter endings: The ends of the names of files that matter.
  init(_ folders: [String], endings: [String] = [".swift", ".mustache"]) {
    self.folders = folders
    self.endings = endings
    stamps = read()
  }

  /// Whether anything was added, changed or removed since the last question.
  mutating func hasChanged() -> Bool {
    let now = read()
    defer { stamps = now }
    return now != stamps
  }

  private func read() -> [String: Stamp] {
    var found: [String: Stamp] = [:]
    for folder in folders {
      let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
      for path in paths where endings.contains(where: path.hasSuffix) {
        let file = "\(folder)/\(path)"
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: file),
          let modified = attributes[.modificationDate] as? Date
        else { continue }
        found[file] = Stamp(modified: modified, size: attributes[.size] as? Int ?? 0)
      }
    }
    return found
  }
}
