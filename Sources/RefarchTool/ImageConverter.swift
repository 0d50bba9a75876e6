import Foundation

/// Turns drawings into PNG and PDF with `rsvg-convert`, the command of librsvg.
struct ImageConverter: Sendable {
  /// Why there is no picture.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let program: URL

  /// Finds the command.
  ///
  /// - Throws: ``Failure`` with the packages to install, when it is missing.
  init() throws(Failure) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/usr/local/bin")
      .split(separator: ":").map { "\($0)/rsvg-convert" }
    guard let path = folders.first(where: FileManager.default.isExecutableFile) else {
      throw Failure(
        description: "PNG and PDF need the command 'rsvg-convert', which is not installed "
          + "(Debian: apt-get install librsvg2-bin, Homebrew: brew install librsvg)")
    }
    program = URL(fileURLWithPath: path)
  }

  /// Converts one drawing.
  func convert(_ svg: [UInt8], to format: OutputFormat) throws -> [UInt8] {
    let process = Process()
    process.executableURL = program
    process.arguments = ["--format", format.rawValue] + (format == .png ? ["--zoom", "2"] : [])
    // The same drawing gives the same bytes, whenever it is drawn.
    process.environment = ProcessInfo.processInfo.environment.merging(["SOURCE_DATE_EPOCH": "0"]) {
      $1
    }
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let writing = Thread {
      try? input.fileHandleForWriting.write(contentsOf: Data(svg))
      try? input.fileHandleForWriting.close()
    }
    writing.start()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    let message = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0, !bytes.isEmpty else {
      let text = String(decoding: message, as: UTF8.self).split(separator: "\n").joined(
        separator: "; ")
      throw Failure(description: "rsvg-convert failed: \(text)")
    }
    return Array(bytes)
  }
}
