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
    try compile(example)
  }

  @Test(arguments: [
    "README.md", "Sources/ArchitectureModel/ArchitectureModel.docc/PlayingFailures.md",
  ])
  func `the scenario compiles`(page: String) throws {
    let text = try Tool.read("\(Tool.root)/\(page)")
    let example = try #require(
      text.components(separatedBy: "```swift\n").dropFirst().first {
        $0.contains("Scenario(\"The region is lost, and returns\")")
      }?.components(separatedBy: "```").first)
    let scenarios =
      example.hasPrefix("public var scenarios")
      ? example : "public var scenarios: [Scenario] {\n\(example)}\n"
    try compile(
      """
      public import ArchitectureModel
      public struct Played {
        let home = AzureRegion.ukSouth
        var server: FlexibleServer {
          FlexibleServer(
            "Orders", name: "psql-orders", compute: .generalPurpose("Standard_D4ds_v5", vCores: 4),
            storage: Storage(gibibytes: 512))
        }
        var replica: ReadReplica { ReadReplica("Replica", name: "psql-replica", of: server) }
        @ScenariosBuilder \(scenarios)
      }
      """)
  }

  private func compile(_ example: String) throws {
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
