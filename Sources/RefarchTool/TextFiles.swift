/// Files of prose, whose wording is looked at.
enum TextFiles {
  private static let endings = [".md", ".svg", ".txt", ".html"]

  /// The text of a file, or of all files of prose in a folder, with their paths.
  ///
  /// - Throws: ``FileError`` that names what cannot be read.
  static func texts(at path: String) throws(FileError) -> [(path: String, text: String)] {
    guard FileSystem.isFolder(path) else {
      guard let bytes = try FileSystem.read(path) else {
        throw FileError("read", path, code: FileError.noSuchFile)
      }
      return [(path, String(decoding: bytes, as: UTF8.self))]
    }
    var texts: [(path: String, text: String)] = []
    for name in try FileSystem.names(in: path) where !name.hasPrefix(".") {
      let file = "\(path)/\(name)"
      if FileSystem.isFolder(file) || endings.contains(where: name.hasSuffix) {
        texts += try self.texts(at: file)
      }
    }
    return texts
  }
}
