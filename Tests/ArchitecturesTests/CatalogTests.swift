import ArchitectureModel
import Architectures
import Foundation
import TestSupport
import Testing

struct CatalogTests {
  @Test(arguments: Catalog.architectures.map(\.id))
  func `an architecture resolves without a diagnostic`(id: String) throws {
    let architecture = try #require(Catalog.architectures.first { $0.id == id })
    #expect(Model.resolve(Declaration(architecture)).diagnostics.flatMap(\.lines) == [])
  }

  @Test func `the contract's identifiers`() {
    #expect(
      Catalog.architectures.map(\.id) == [
        "high-availability", "same-region-replica", "cross-region-disaster-recovery",
        "log-analytics",
      ])
  }

  @Test func `every file of the folder that declares an architecture is in the catalog`() throws {
    let folder = "\(Tool.root)/architectures"
    let declared = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".swift") }
      .map { String($0.dropLast(".swift".count)) }
      .filter { try Tool.read("\(folder)/\($0).swift").contains("public struct \($0): ") }
    let listed = Catalog.architectures.map { String(describing: type(of: $0)) }
    #expect(Set(declared) == Set(listed))
  }
}
