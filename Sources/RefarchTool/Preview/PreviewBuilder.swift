import ArchitectureModel
import Foundation

/// Makes the pictures of a preview: compiles the package, and runs the tool that comes out.
struct PreviewBuilder {
  /// The tool's name, which is also that of its product.
  let tool: String
  /// What the tool is to build; everything if empty.
  let ids: [String]
  /// Further options of the build.
  let options: [String]
  /// The path of the viewer that is shown, below the folder of a build.
  let viewer: String
  /// Where the pictures go.
  let folder: String

  /// The folder of the last build that drew everything.
  var current: String { "\(folder)/current" }

  /// What came of it.
  struct Outcome {
    let isDrawn: Bool
    let messages: [String]
  }

  /// Draws with the tool that runs.
  func draw() throws -> Outcome {
    try draw(with: ExternalProgram(path: Bundle.main.executablePath ?? CommandLine.arguments[0]))
  }

  /// Compiles the package and draws with what comes out.
  ///
  /// - Throws: ``ExternalProgram/Failure`` when there is no Swift.
  func rebuild() throws -> Outcome {
    guard let swift = ExternalProgram(anyOf: ["swift"]) else {
      throw ExternalProgram.Failure(description: "the command 'swift' is not in PATH")
    }
    let compiled = try swift.execute(["build", "--product", tool])
    guard compiled.status == 0 else {
      return Outcome(isDrawn: false, messages: Self.complaints(in: compiled))
    }
    let bin = try swift.run(["build", "--show-bin-path"])
    let path = String(decoding: bin, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    return try draw(with: ExternalProgram(path: "\(path)/\(tool)"))
  }

  private func draw(with program: ExternalProgram) throws -> Outcome {
    let next = "\(folder)/next"
    try? FileManager.default.removeItem(atPath: next)
    let result = try program.execute(
      ["build"] + ids + ["--formats", "html", "--output", next] + options)
    // Findings change the exit code but nothing else; what could not be drawn has no viewer.
    let isDrawn = FileManager.default.fileExists(atPath: "\(next)/\(viewer)")
    if isDrawn {
      try? FileManager.default.removeItem(atPath: current)
      try FileManager.default.moveItem(atPath: next, toPath: current)
    }
    return Outcome(isDrawn: isDrawn, messages: Self.lines(of: result.errors))
  }

  /// What the compiler complains of, each once, without its progress and the quoted sources.
  private static func complaints(in result: ExternalProgram.Result) -> [String] {
    let all = lines(of: result.output) + lines(of: result.errors)
    let told = all.filter { $0.contains(#/^[^ |].*: (error|warning|note): /#) }
    let here = FileManager.default.currentDirectoryPath + "/"
    let distinct = told.map { $0.replacing(here, with: "") }.distinct
    return distinct.isEmpty ? all.suffix(20) : distinct
  }

  private static func lines(of bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
