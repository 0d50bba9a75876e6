import Foundation
import TestSupport
import Testing

/// What the compiler refuses, and with which sentence.
///
/// Each file of `Tests/Refusals` names the messages it expects in comments above the lines that must
/// not compile.
struct RefusalTests {
  private static let folder = "\(Tool.root)/Tests/Refusals"

  static let files =
    (try? FileManager.default.contentsOfDirectory(atPath: folder).filter {
      $0.hasSuffix(".swift")
    }.sorted()) ?? []

  @Test func `there are refusals`() {
    #expect(Self.files.count >= 8)
  }

  @Test(arguments: files)
  func `the compiler refuses with our sentence`(file: String) throws {
    let path = "\(Self.folder)/\(file)"
    let result = try Tool.run(
      "swiftc",
      [
        "-typecheck", "-swift-version", "6", "-I", "\(Tool.root)/.build/debug/Modules", path,
        "\(Self.folder)/Support/Fixture.swift",
      ])
    let expected = try Tool.read(path).split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated().compactMap { number, line -> (line: Int, message: String)? in
        line.firstRange(of: "// error: ").map {
          (number + 2, String(line[$0.upperBound...]))
        }
      }
    #expect(!expected.isEmpty)
    let errors = result.errors.split(separator: "\n").filter {
      $0.hasPrefix(path) && $0.contains(": error: ")
    }
    for (line, message) in expected {
      #expect(
        errors.contains { $0.hasPrefix("\(path):\(line):") && $0.contains(message) },
        "line \(line): \(errors.joined(separator: "\n"))")
    }
    let lines = Set(expected.map(\.line))
    for error in errors {
      let line = error.dropFirst(path.count + 1).prefix { $0 != ":" }
      #expect(lines.contains(Int(line) ?? -1), "\(error)")
    }
  }
}
