import ArchitectureModel
import Architectures
import Diagrams
import Foundation
import GraphvizLayout
import Simulation
import TestSupport
import Testing

/// Pictures of scenarios: what stays where it is, what is emphasised, and how much a strip holds.
struct ScenarioDiagramTests {
  private static func diagrams() throws -> [ScenarioDiagram] {
    try Catalog.architectures.flatMap { try Model.resolved($0).scenarioDiagrams() }
  }

  private static func diagram(_ id: String) throws -> ScenarioDiagram {
    try #require(try Model.crossRegion().scenarioDiagrams().first { $0.run.scenario.id == id })
  }

  @Test func `nothing moves from one step to the next`() throws {
    var compared = 0
    for diagram in try Self.diagrams() {
      let base = Drawing(diagram.base, isFilm: true)
      let writers = try diagram.frames.map { frame in
        try SVGWriter(
          Drawing(frame, sharing: base), try GraphvizReader.read(DOTWriter(base).text()))
      }
      let pictures = try writers.map { try SVGReading($0.text()) }
      for (one, other) in zip(pictures, pictures.dropFirst()) {
        #expect(one.graphTransform == other.graphTransform)
        for kind in ["node", "cluster", "edge"] {
          let places = Dictionary(uniqueKeysWithValues: one.groups(kind).map { ($0.id, $0.place) })
          for group in other.groups(kind) {
            guard let place = places[group.id] else { continue }
            #expect(place == group.place, "\(diagram.view.name): \(group.id)")
            compared += 1
          }
        }
      }
    }
    #expect(compared > 400)
  }

  @Test func `what a step changes is emphasised, and what is lost is struck`() throws {
    let outage = try Self.diagram("the-production-region-is-lost")
    func emphases(_ step: Int) -> [String: DiagramGraph.Emphasis] {
      let graph = outage.frames[step]
      return Dictionary(
        (graph.nodes.map { ($0.id, $0.emphasis) } + graph.clusters.map { ($0.id, $0.emphasis) }),
        uniquingKeysWith: { first, _ in first })
    }
    #expect(Set(emphases(0).values) == [.usual])
    #expect(emphases(1)["server"] == .lost && emphases(1)["uksouth"] == .lost)
    #expect(emphases(1)["api"] == .lost && emphases(1)["endpoint.writer"] == .quiet)
    #expect(emphases(2)["endpoint.writer"] == .changed && emphases(2)["replica"] == .changed)
    #expect(emphases(3)["uksouth"] == .changed && emphases(3)["replica"] == .quiet)
    #expect(emphases(4)["server.standby"] == .lost)
  }

  @Test func `lines follow the state`() throws {
    let outage = try Self.diagram("the-production-region-is-lost")
    func line(_ tail: String, _ head: String, in step: Int) -> DiagramGraph.Emphasis? {
      outage.frames[step].edges.first { $0.tail == tail && $0.head == head }?.emphasis
    }
    #expect(line("recoveryAPI", "access", in: 0) == .usual)
    #expect(line("recoveryAPI", "access", in: 1) == .lost)
    #expect(line("recoveryAPI", "access", in: 2) == nil)
    #expect(line("recoveryAPI", "recoveryAccess", in: 2) == .changed)
    #expect(line("recoveryAPI", "recoveryAccess", in: 3) == .quiet)
    #expect(
      line("server", "replica", in: 1) == .lost && line("replica", "server", in: 3) == .changed)
  }

  @Test func `cards say what their server is`() throws {
    let swap = try Self.diagram("site-swap-and-back")
    func details(_ id: String, in step: Int) -> String? {
      swap.frames[step].nodes.first { $0.id == id }?.details.first
    }
    #expect(details("server", in: 0) == "Primary" && details("replica", in: 0) == "Read replica")
    #expect(details("server", in: 1) == "Read replica" && details("replica", in: 1) == "Primary")
    #expect(details("server.standby", in: 1) == "High availability is off")
  }

  @Test func `after a zone's loss the other node is the primary`() throws {
    let diagram = try #require(
      try Model.resolved(HighAvailability()).scenarioDiagrams().first {
        $0.run.scenario.id == "the-primarys-zone-is-lost"
      })
    let nodes = diagram.frames[1].nodes
    #expect(nodes.first { $0.id == "server" }?.details == ["Standby missing"])
    #expect(nodes.first { $0.id == "server.standby" }?.details.first == "Primary")
  }

  @Test func `scenarios of architectures made by chance can be drawn`() throws {
    var drawn = 0
    for seed in 0..<25 as Range<UInt64> {
      let model = try Model.resolved(RandomArchitecture(seed: seed)) { declaration in
        let servers = declaration.entries.map(\.element).filter { $0 is any DatabaseServer }
        let regions = declaration.entries.compactMap { ($0.element as? RegionPlace)?.region }
        let events =
          regions.prefix(1).map { Event.lose(.region($0)) }
          + servers.prefix(2).map { .promote($0.id, .toPrimary, .forced) }
          + regions.prefix(1).map { .recover(.region($0)) }
        declaration.scenarios = [Scenario("By chance \(seed)", events)]
      }
      for diagram in model.scenarioDiagrams() {
        let base = Drawing(diagram.base, isFilm: true)
        guard base.lines.allSatisfy({ $0.curve.count >= 4 }) else { continue }
        let layout = try GraphvizReader.read(DOTWriter(base).text())
        for frame in diagram.frames {
          let text = try SVGWriter(Drawing(frame, sharing: base), layout).text()
          #expect(try SVGReading(text).groups("node").count >= frame.nodes.count)
          drawn += 1
        }
        let writer = StripWriter(diagram.strip)
        #expect(try !writer.pages(try GraphvizReader.read(writer.dot)).isEmpty)
      }
    }
    #expect(drawn > 60)
  }

  @Test func `a failover to the standby changes no record of a name`() throws {
    let diagram = try Self.diagram("the-primarys-zone-is-lost")
    let alias = diagram.frames[1].edges.filter { $0.tail == "endpoint.writer" }
    #expect(alias.map(\.head) == ["server.standby"] && alias.map(\.emphasis) == [.quiet])
    let link = diagram.frames[1].edges.first { $0.tail == "access" }
    #expect(link?.emphasis == .changed)
  }

  // MARK: Strips

  @Test func `a panel holds eight cards at most, and a strip fits its page`() throws {
    for diagram in try Self.diagrams() {
      #expect(diagram.strip.base.nodes.count <= Strip.mostCards)
      #expect(diagram.strip.panels.count == diagram.run.steps.count + 1)
      let writer = StripWriter(diagram.strip)
      for page in try writer.pages(try GraphvizReader.read(writer.dot)) {
        #expect(
          page.width <= DiagramGraph.page.long && page.height <= DiagramGraph.page.short,
          "\(page.name): \(page.width) x \(page.height)")
        #expect(page.audits.flatMap(\.defects) == [])
        let picture = try SVGReading(page.text)
        let names = ["node", "edge", "cluster"].flatMap { picture.groups($0).map(\.id) }
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0.wholeMatch(of: /p\d+-.+/) != nil })
      }
    }
  }

  @Test func `a long scenario breaks into pages`() throws {
    let model = try Model.crossRegion { declaration in
      let swaps = (0..<8).map { step in
        Event.promote(step % 2 == 0 ? "replica" : "server", .toPrimary, .planned)
      }
      declaration.scenarios = [Scenario("Out and back, and again", swaps)]
    }
    let strip = model.scenarioDiagrams()[0].strip
    let writer = StripWriter(strip)
    let pages = try writer.pages(try GraphvizReader.read(writer.dot))
    #expect(
      pages.map(\.name) == [
        "failover-out-and-back-and-again", "failover-out-and-back-and-again-part-2",
      ])
    #expect(pages.allSatisfy { $0.height <= DiagramGraph.page.short })
    #expect(pages[0].steps.count > 1 && pages[1].steps.count > 0)
    #expect(pages.flatMap(\.steps) == Array(strip.run.steps.indices))
  }
}
