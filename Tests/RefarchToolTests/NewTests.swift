import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import RefarchTool

struct NewTests {
  @Test(arguments: [
    ("[]", "[A()]"),
    ("[B()]", "[B(), A()]"),
    ("[B(), C([1, 2])]", "[B(), C([1, 2]), A()]"),
    ("[\n    B(),\n    C(),\n  ]", "[\n    B(),\n    C(),\n    A(),\n  ]"),
    ("[\n    B(),\n    C()\n  ]", "[\n    B(),\n    C(),\n    A(),\n  ]"),
    ("[ B() ]", "[ B(), A()]"),
  ])
  func `a list takes another element as the others stand`(before: String, after: String) throws {
    let start = "enum E {\n  public static let architectures: [any Architecture] = "
    let list = try #require(ArchitectureList(in: "x/E.swift", text: "\(start)\(before)\n}\n"))
    #expect(list.adding("A()") == "\(start)\(after)\n}\n")
    #expect(list.isPublic && list.folder == "x")
  }

  @Test(arguments: ["let architectures = [A()]", "architectures: [any Architecture] = [A(", ""])
  func `a file without the list has none`(text: String) {
    #expect(ArchitectureList(in: "E.swift", text: text) == nil)
  }

  @Test(arguments: [
    ("Order archive", "OrderArchive", "order-archive"),
    ("  two   spaces ", "TwoSpaces", "two-spaces"),
    ("API", "Api", "api"),
    ("Ledger 2 (EU)", "Ledger2Eu", "ledger2-eu"),
    ("Bücher und Straße", "BucherUndStrasse", "bucher-und-strasse"),
    ("数据库", "ShuJuKu", "shu-ju-ku"),
  ])
  func `a name becomes a type and an identifier`(name: String, type: String, id: String) throws {
    let found = try ArchitectureName(name)
    #expect(found.type == type && found.id == id)
  }

  @Test(arguments: ["", " ", "2 regions", "–", "a\"b", "a\\b"])
  func `what gives no name is refused`(name: String) {
    #expect(throws: ValidationError.self) { try ArchitectureName(name) }
  }

  @Test func `nothing is written where something is in the way`() throws {
    try Tool.withTemporaryFolder { folder in
      let alone = try Tool.run(Tool.refarch, ["new", "Archive"], folder: folder)
      #expect(alone.status == 1 && alone.errors.contains("holds the list"), "\(alone.errors)")
      try FileManager.default.createDirectory(
        atPath: "\(folder)/Sources/t", withIntermediateDirectories: true)
      let list = "static let architectures: [any Architecture] = []\n"
      try list.write(toFile: "\(folder)/Sources/t/T.swift", atomically: true, encoding: .utf8)
      for (name, reason) in [
        ("Alert", "a word of the language"), ("Self", "a word of the language"),
        ("Any", "a word of the language"), ("High availability", "already"),
      ] {
        let refused = try Tool.run(Tool.refarch, ["new", name], folder: folder)
        #expect(refused.status == 1 && refused.errors.contains(reason), "\(refused.errors)")
      }
      #expect(try Tool.read("\(folder)/Sources/t/T.swift") == list)
      #expect(try Tool.run(Tool.refarch, ["new", "Archive"], folder: folder).status == 0)
      #expect(
        try Tool.read("\(folder)/Sources/t/T.swift").hasSuffix("= [Archive()]\n"))
      let again = try Tool.run(Tool.refarch, ["new", "Archive"], folder: folder)
      #expect(again.status == 1 && again.errors.contains("is there already"))
    }
  }
}
