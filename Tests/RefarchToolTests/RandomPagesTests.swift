import ArchitectureModel
import Diagrams
import Documents
import Foundation
import GraphvizLayout
import TestSupport
import Testing

@testable import RefarchTool

/// Viewers, handouts and differences of architectures that nobody has looked at.
///
/// `REFARCH_SEEDS=200` tries more of them.
struct RandomPagesTests {
  private static let count =
    ProcessInfo.processInfo.environment["REFARCH_SEEDS"].flatMap(UInt64.init) ?? 8

  @Test func `viewers and handouts of random architectures are whole`() throws {
    let library = try TemplateLibrary()
    for seed in 0..<Self.count {
      let built = SiteBuilder(
        templates: library, formats: [.html, .svg], options: .withinPage(.light)
      ).build([RandomArchitecture(seed: seed)])[0]
      #expect(built.problems == [], "\(seed)")
      let model = try #require(built.model)
      let viewer = try #require(built.files.first { $0.path.hasSuffix("viewer.html") }).text
      let frames = viewer.matches(of: /class="frame"/).count
      let states = model.scenarios.filter { !$0.events.isEmpty }.map { $0.events.count + 1 }
      #expect(frames == built.drawings.count + states.reduce(1, +), "\(seed)")
      for hidesAnswers in [false, true] {
        let handout = try Handout(
          model, drawings: built.drawings, scenarios: built.scenarios, strips: [:], paper: .slides,
          hidesAnswers: hidesAnswers)
        let page = try library.render(handout.value, with: "handout.html")
        #expect(page.matches(of: /class="sheet"/).count > built.drawings.count, "\(seed)")
        let blanks = page.matches(of: /class="blank"/).count
        let key = try library.render(handout.hostValue(hasKey: true), with: "handout-host.html")
        #expect(!hidesAnswers || key.matches(of: /<b>\d+<\/b>/).count == blanks, "\(seed)")
      }
    }
  }

  @Test func `differences of random architectures show every card once`() throws {
    var crowded = 0
    for seed in 0..<Self.count {
      let old = ArchitectureDigest(try Model.resolved(RandomArchitecture(seed: seed)))
      let new = ArchitectureDigest(try Model.resolved(RandomArchitecture(seed: seed + 1)))
      let difference = ArchitectureDifference(from: old, to: new)
      let ids = difference.graph.nodes.map(\.id)
      #expect(Set(ids).count == ids.count, "\(seed)")
      #expect(Set(new.overview.cards.map(\.id)).isSubset(of: ids), "\(seed)")
      let cells = difference.graph.nodes.map(\.cell)
      #expect(Set(cells).count == cells.count, "\(seed)")
      let drawing = Drawing(difference.graph, isFilm: true)
      let layout = try GraphvizReader.read(DOTWriter(drawing).text())
      do { _ = try SVGWriter(drawing, layout) } catch { crowded += 1 }
      let text = try TemplateLibrary().render(difference.value, with: "difference.txt")
      #expect(!text.contains("[["), "\(seed)")
    }
    // Two architectures that have nothing in common may not fit one drawing; that is told.
    #expect(crowded * 4 <= Int(Self.count))
  }
}
