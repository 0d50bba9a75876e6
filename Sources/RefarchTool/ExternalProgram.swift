import Foundation

/// A program of the machine that we hand work to.
struct ExternalProgram: Sendable {
  /// Why there is no result.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  let name: String
  private let file: URL

  /// Takes a program by its path.
  init(path: String) {
    file = URL(fileURLWithPath: path)
    name = file.lastPathComponent
  }

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

  /// What a run came to.
  struct Result: Sendable {
    let status: Int32
    let output: [UInt8]
    let errors: [UInt8]
  }

  /// Runs the program and returns what it printed.
  ///
  /// - Throws: ``Failure`` with the program's own message, if it ends with another code than 0.
  func run(_ arguments: [String], input: [UInt8] = []) throws -> [UInt8] {
    let result = try execute(arguments, input: input)
    guard result.status == 0 else {
      let lines = String(decoding: result.errors, as: UTF8.self).split(separator: "\n")
      throw Failure(description: "\(name) failed: \(lines.joined(separator: "; "))")
    }
    return result.output
  }

  /// Runs the program to its end, whatever that is.
  func execute(_ arguments: [String], input: [UInt8] = []) throws -> Result {
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
    let text = message.bytes()
    process.waitUntilExit()
    return Result(status: process.terminationStatus, output: Array(bytes), errors: text)
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

    /// Everything that was in it, once there is no more.
    func bytes() -> [UInt8] {
      done.wait()
      return Array(data)
    }
  }
}
