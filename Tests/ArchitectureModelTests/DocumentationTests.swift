import Foundation
import TestSupport
import Testing

/// The architectures that the documentation shows are those that compile.
struct DocumentationTests {
  @Test(arguments: [
    "README.md",
    "Sources/ArchitectureModel/ArchitectureModel.docc/AddingAnArchitecture.md",
  ])
  func `the example compiles`(page: String) throws {
    let text = try Tool.read("\(Tool.root)/\(page)")
    let example = try #require(
      text.components(separatedBy: "```swift\n").dropFirst().first {
        $0.hasPrefix("public import ArchitectureModel")
      }?.components(separatedBy: "```").first)
    try Tool.withTemporaryFolder { folder in
      let file = "\(folder)/Example.swift"
      try example.write(toFile: file, atomically: true, encoding: .utf8)
      let result = try Tool.run(
        "swiftc",
        [
          "-typecheck", "-swift-version", "6", "-I", "\(Tool.root)/.build/debug/Modules", file,
        ])
      #expect(result.status == 0, "\(result.errors)")
    }
  }
}
