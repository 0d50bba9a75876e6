/// Files of prose, whose wording is looked at.
enum TextFiles {
  private static let endings = [".md", ".markdown", ".svg", ".txt", ".html"]

  /// The text of a file, or of all files of prose in a folder, with their paths.
  ///
  /// - Throws: ``FileError`` that names what cannot be read.
  static func texts(at path: String) throws(FileError) -> [(path: String, text: String)] {
    guard !FileSystem.isSpecial(path) else { throw FileError(notRegular: path) }
    guard FileSystem.isFolder(path) else {
      guard let bytes = try FileSystem.read(path) else {
        throw FileError("read", path, code: FileError.noSuchFile)
      }
      guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
        throw FileError(notText: path)
      }
      return [(path, text)]
    }
    var texts: [(path: String, text: String)] = []
    for name in try FileSystem.names(in: path) where !name.hasPrefix(".") {
      let file = "\(path)/\(name)"
      let isText = endings.contains { name.lowercased().hasSuffix($0) }
      if FileSystem.isOwnFolder(file) || (isText && !FileSystem.isFolder(file)) {
        texts += try self.texts(at: file)
      }
    }
    return texts
  }
}
