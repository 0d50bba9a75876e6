#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What went wrong with a file, as a sentence.
struct FileError: Error, CustomStringConvertible {
  let description: String

  static let noSuchFile = ENOENT

  init(notText path: String) {
    description = "cannot read '\(path)': it is no text in UTF-8"
  }

  init(notRegular path: String) {
    description = "cannot read '\(path)': it is no regular file"
  }

  /// Describes the failure of the last system call.
  init(_ action: String, _ path: String, code: Int32 = errno) {
    description = "cannot \(action) '\(path)': \(String(cString: strerror(code)))"
  }
}

/// Files, read and written whole.
enum FileSystem {
  /// The bytes of a file; nothing if there is none.
  static func read(_ path: String) throws(FileError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw FileError("read", path)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = readBytes(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError("read", path) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// Replaces a file: writes beside it, then renames, so that it is never seen half written.
  static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    let temporary = temporaryPath(for: path)
    do throws(FileError) {
      try write(bytes, to: temporary, for: path)
      guard rename(temporary, path) == 0 else { throw FileError("replace", path) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// - Parameter path: The file that an error names.
  private static func write(
    _ bytes: [UInt8], to temporary: String, for path: String
  ) throws(FileError) {
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileError("write", path) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { writeBytes(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let error = FileError("write", path)
        close(descriptor)
        throw error
      }
      rest = rest.dropFirst(count)
    }
    guard close(descriptor) == 0 else { throw FileError("write", path) }
  }

  /// Makes a folder and those around it.
  static func makeFolder(_ path: String) throws(FileError) {
    if mkdir(path, 0o755) == 0 { return }
    if errno == EEXIST {
      guard isFolder(path) else { throw FileError("make the folder", path, code: ENOTDIR) }
      return
    }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw FileError("make the folder", path)
    }
    try makeFolder(String(path[..<slash]))
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw FileError("make the folder", path)
    }
  }

  static func remove(_ path: String) throws(FileError) {
    guard unlink(path) == 0 || errno == ENOENT else { throw FileError("remove", path) }
  }

  /// Removes a folder if it is empty.
  static func removeEmptyFolder(_ path: String) {
    rmdir(path)
  }

  static func isFolder(_ path: String) -> Bool { kind(of: path) == S_IFDIR }

  /// Whether a path names a folder itself, not a link to one.
  static func isOwnFolder(_ path: String) -> Bool {
    kind(of: path, followingLinks: false) == S_IFDIR
  }

  /// Whether a path leads to something other than a file or a folder: a pipe, a device.
  static func isSpecial(_ path: String) -> Bool {
    kind(of: path).map { ![S_IFDIR, S_IFREG].contains($0) } ?? false
  }

  /// Whether there is something at a path that can be read.
  static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }

  /// What a path leads to; nothing if there is nothing.
  private static func kind(of path: String, followingLinks: Bool = true) -> mode_t? {
    var status = stat()
    let result = followingLinks ? stat(path, &status) : lstat(path, &status)
    return result == 0 ? status.st_mode & S_IFMT : nil
  }

  /// The names in a folder, sorted; none if there is no such folder.
  static func names(in folder: String) throws(FileError) -> [String] {
    guard let directory = opendir(folder) else {
      if errno == ENOENT { return [] }
      throw FileError("read the folder", folder)
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  // MARK: Temporary files

  private static let temporarySuffix = ".refarch-tmp"

  private static func temporaryPath(for path: String) -> String {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return path[..<slash] + "." + path[slash...] + temporarySuffix
  }

  /// Removes what an interrupted build left in a folder.
  static func removeTemporaryFiles(in folder: String) throws(FileError) {
    for name in try names(in: folder) where name.hasPrefix(".") && name.hasSuffix(temporarySuffix) {
      try remove("\(folder)/\(name)")
    }
  }
}

private func readBytes(_ descriptor: Int32, _ buffer: inout [UInt8], _ count: Int) -> Int {
  read(descriptor, &buffer, count)
}

private func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
