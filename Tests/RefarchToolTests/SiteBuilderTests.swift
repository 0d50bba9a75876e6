import ArchitectureModel
import Diagrams
import Documents
import GraphvizLayout
import TestSupport
import Testing

@testable import Architectures
@testable import RefarchTool

struct SiteBuilderTests {
  private struct Broken: Error, CustomStringConvertible {
    let description = "broken on purpose"
  }

  /// A builder whose reader refuses one drawing.
  private func builder(refusing drawing: String) throws -> SiteBuilder {
    SiteBuilder(templates: try TemplateLibrary()) { dot in
      if dot.hasPrefix("digraph \"\(drawing)\"") { throw Broken() }
      return try GraphvizReader.read(dot)
    }
  }

  @Test func `one drawing's failure names it, and the rest are made`() throws {
    let built = try builder(refusing: "high-availability-encryption").build([
      HighAvailability(), LogAnalytics(),
    ])
    #expect(built[0].problems == ["high-availability/encryption: error: broken on purpose"])
    #expect(built[0].files.count == 25)
    #expect(!built[0].files.contains { $0.path.hasSuffix("index.md") })
    #expect(built[1].problems == [] && built[1].files.count == 30)
  }

  @Test func `a defect of a drawing is a warning that names it, and stops nothing`() throws {
    var theme = Theme.standard
    theme.light.detail = 0xdddddd
    let built = SiteBuilder(templates: try TemplateLibrary(), theme: theme).build([
      HighAvailability()
    ])
    #expect(built[0].problems == [] && built[0].files.count == 32)
    #expect(built[0].warnings.count == 15)
    #expect(
      built[0].warnings[0]
        == "high-availability/overview: warning: the contrast of a colour is less than 4.5: 'standard'"
    )
  }

  @Test func `what failed stays as the last good build left it`() throws {
    try Tool.withTemporaryFolder { path in
      let folder = OutputFolder(path: path)
      let existing: Set = ["high-availability"]
      let whole = SiteBuilder(templates: try TemplateLibrary()).build([HighAvailability()])[0]
      try folder.write(
        [.init(owner: whole.id, files: whole.files, isWhole: true)], existing: existing
      ) { _, _ in }
      let before = try Tool.read("\(path)/high-availability/encryption.svg")
      let part = try builder(refusing: "high-availability-encryption").build([HighAvailability()])[
        0]
      var changes: [String] = []
      try folder.write(
        [.init(owner: part.id, files: part.files, isWhole: false)], existing: existing
      ) { path, _ in changes.append(path) }
      #expect(changes == [])
      #expect(try Tool.read("\(path)/high-availability/encryption.svg") == before)
    }
  }

  @Test func `a refused architecture does not stop the others`() throws {
    let built = SiteBuilder(templates: try TemplateLibrary()).build([
      Impossible(), HighAvailability(),
    ])
    #expect(built[0].model == nil)
    #expect(built[0].problems[0].contains("[standby-in-primary-zone]"))
    #expect(built[1].problems == [])
  }

  @Test func `a thousand drawings in one process are alike and need no more memory`() throws {
    let model = try Model.resolved(HighAvailability())
    let drawing = Drawing(model.diagram(.overview).graph)
    let dot = DOTWriter(drawing).text()
    let first = try SVGWriter(drawing, try GraphvizReader.read(dot)).text()
    for _ in 0..<50 { _ = try GraphvizReader.read(dot) }
    let before = Memory.resident
    for _ in 0..<1000 {
      #expect(try SVGWriter(drawing, try GraphvizReader.read(dot)).text() == first)
    }
    #expect(Memory.resident - before < 8_000_000)
  }
}

private struct Impossible: Architecture {
  let title = "T", summary = "S", whenToUse = "W"
  var server: FlexibleServer {
    FlexibleServer(
      "Orders", name: "psql-orders", compute: .generalPurpose("Standard_D4ds_v5", vCores: 4),
      storage: Storage(gibibytes: 128),
      highAvailability: .zoneRedundant(primary: .two, standby: .two))
  }
  var body: [any GlobalContent] { Region(.swedenCentral) { server } }
  var relationships: [any Relationship] { [] }
  var scenarios: [Scenario] { [] }
}

private enum Memory {
  /// Bytes that the process holds in memory, where the system tells.
  static var resident: Int {
    let fields = (try? Tool.read("/proc/self/statm"))?.split(separator: " ") ?? []
    return fields.count > 1 ? (Int(fields[1]) ?? 0) * 4096 : 0
  }
}
