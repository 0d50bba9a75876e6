import Foundation

/// A program of the machine that we hand work to.
struct ExternalProgram: Sendable {
  /// Why there is no result.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  let name: String
  private let file: URL

  /// Finds the first of some names in the folders of `PATH`; nothing if the machine has none of them.
  init?(anyOf names: [String]) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/usr/local/bin")
      .split(separator: ":")
    for name in names {
      let paths = folders.map { "\($0)/\(name)" }
      if let path = paths.first(where: FileManager.default.isExecutableFile) {
        self.name = name
        file = URL(fileURLWithPath: path)
        return
      }
    }
    return nil
  }

  /// Runs the program and returns what it printed.
  ///
  /// - Throws: ``Failure`` with the program's own message, if it ends with another code than 0.
  func run(_ arguments: [String], input: [UInt8] = []) throws -> [UInt8] {
    let process = Process()
    process.executableURL = file
    process.arguments = arguments
    // The same work gives the same bytes, whenever it is done.
    process.environment = ProcessInfo.processInfo.environment.merging(["SOURCE_DATE_EPOCH": "0"]) {
      $1
    }
    let (standardInput, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let writing = Thread {
      try? standardInput.fileHandleForWriting.write(contentsOf: Data(input))
      try? standardInput.fileHandleForWriting.close()
    }
    writing.start()
    // Both are read at once: a program that waits for one to be read would never end.
    let message = Reading(errors.fileHandleForReading)
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    let text = message.text()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: "\(name) failed: \(text)")
    }
    return Array(bytes)
  }

  /// Reads a pipe to its end in a thread of its own.
  private final class Reading: @unchecked Sendable {
    private let done = DispatchSemaphore(value: 0)
    private var data = Data()

    init(_ handle: FileHandle) {
      Thread {
        self.data = (try? handle.readToEnd()) ?? Data()
        self.done.signal()
      }.start()
    }

    /// The text in one line, once there is no more of it.
    func text() -> String {
      done.wait()
      return String(decoding: data, as: UTF8.self).split(separator: "\n").joined(separator: "; ")
    }
  }
}
