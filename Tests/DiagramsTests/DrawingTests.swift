import ArchitectureModel
import Architectures
import Diagrams
import TestSupport
import Testing

struct DrawingTests {
  // MARK: Placement

  @Test(arguments: UInt64(0)..<120)
  func `cards never overlap, and stand inside their boundaries`(seed: UInt64) throws {
    let graph = DiagramGraph.random(seed: seed, titles: hostileTexts)
    let placement = Placement(graph)
    let cards = graph.nodes.compactMap { placement.cards[$0.id]?.frame }
    #expect(cards.count == graph.nodes.count)
    for (index, card) in cards.enumerated() {
      #expect(card.left >= 0 && card.top >= 0)
      #expect(card.right <= placement.width && card.bottom <= placement.height)
      #expect(cards[..<index].allSatisfy { !$0.intersects(card) })
    }
    let frames = Dictionary(uniqueKeysWithValues: placement.boundaries.map { ($0.id, $0) })
    for cluster in graph.clusters {
      let frame = try #require(frames[cluster.id])
      for node in cluster.nodes {
        let card = try #require(placement.cards[node.id])
        #expect(frame.frame.contains(Point(card.frame.left, card.frame.top)))
        #expect(frame.frame.contains(Point(card.frame.right, card.frame.bottom)))
        #expect(frame.textFrames.allSatisfy { !$0.intersects(card.frame) })
      }
    }
  }

  @Test(arguments: Catalog.architectures.map(\.id))
  func `common elements keep their order in all views`(id: String) throws {
    let architecture = try #require(Catalog.architectures.first { $0.id == id })
    let model = try #require(Model.resolve(Declaration(architecture)).model)
    let placements = model.diagrams().map { Placement($0.graph) }
    for (index, one) in placements.enumerated() {
      for other in placements[..<index] {
        let common = one.cards.keys.filter { other.cards[$0] != nil }.sorted()
        for a in common {
          for b in common where a < b {
            guard let a1 = one.cards[a]?.frame.center, let b1 = one.cards[b]?.frame.center,
              let a2 = other.cards[a]?.frame.center, let b2 = other.cards[b]?.frame.center
            else { continue }
            #expect((a1.y - b1.y).sign(a2.y - b2.y), "\(a) above \(b)")
            #expect((a1.x - b1.x).sign(a2.x - b2.x), "\(a) left of \(b)")
          }
        }
      }
    }
  }

  @Test func `the same element stands at the same height in both regions`() throws {
    let model = try Model.crossRegion()
    let placement = Placement(model.diagram(.nameResolution).graph)
    for (one, other) in [
      ("inbound", "recoveryInbound"), ("api", "recoveryAPI"),
    ] {
      #expect(placement.cards[one]?.frame.top == placement.cards[other]?.frame.top)
    }
  }

  // MARK: Lines

  @Test(arguments: UInt64(0)..<60)
  func `lines touch no card but their own`(seed: UInt64) {
    let drawing = Drawing(DiagramGraph.random(seed: seed))
    for line in drawing.lines {
      for (id, card) in drawing.placement.cards where id != line.edge.tail && id != line.edge.head {
        let inner = card.frame.inset(by: 1)
        #expect(
          !line.curve.contains { inner.contains($0) }, "\(line.edge.tail)-\(line.edge.head) x \(id)"
        )
      }
    }
  }

  @Test func `lines begin and end on the borders of their cards`() throws {
    let model = try Model.crossRegion()
    for diagram in model.diagrams() {
      let drawing = Drawing(diagram.graph)
      let anchors = Dictionary(uniqueKeysWithValues: drawing.anchors.map { ($0.id, $0.frame) })
      for line in drawing.lines {
        let tail = try #require(drawing.placement.cards[line.tail]?.frame ?? anchors[line.tail])
        let head = try #require(drawing.placement.cards[line.head]?.frame ?? anchors[line.head])
        let start = try #require(line.curve.first)
        let end = try #require(line.tip ?? line.curve.last)
        #expect(tail.contains(start) && !tail.inset(by: 0.5).contains(start))
        #expect(head.contains(end) && !head.inset(by: 0.5).contains(end))
      }
    }
  }

  @Test func `marks stand on their lines and touch nothing else`() throws {
    let model = try Model.crossRegion()
    for diagram in model.diagrams() {
      let drawing = Drawing(diagram.graph)
      let marks = drawing.lines.compactMap(\.mark)
      #expect(marks.compactMap(\.badge).count == drawing.lines.count)
      #expect(marks.contains { !$0.caption.isEmpty })
      for (index, mark) in marks.enumerated() {
        #expect(drawing.placement.cards.values.allSatisfy { !$0.frame.intersects(mark.frame) })
        #expect(
          drawing.placement.boundaries.flatMap(\.textFrames).allSatisfy {
            !$0.intersects(mark.frame)
          }, "\(diagram.view.name) \(index)")
        #expect(marks[..<index].allSatisfy { !$0.frame.intersects(mark.frame) })
      }
    }
  }

  @Test func `the same graph gives the same drawing`() {
    let graph = DiagramGraph.random(seed: 7, titles: hostileTexts)
    let first = DOTWriter(Drawing(graph)).text()
    for _ in 0..<5 { #expect(DOTWriter(Drawing(graph)).text() == first) }
  }

  @Test func `another title moves nothing`() throws {
    let before = try Model.crossRegion()
    let after = try Model.crossRegion {
      $0.update("api", as: Application.self) {
        $0.identity.title = "A much longer name that takes two lines and more"
      }
    }
    for (one, other) in zip(before.diagrams(), after.diagrams()) {
      let (first, second) = (Placement(one.graph), Placement(other.graph))
      #expect(first.cards.mapValues(\.frame) == second.cards.mapValues(\.frame))
      #expect(first.boundaries.map(\.frame) == second.boundaries.map(\.frame))
    }
  }
}

extension Double {
  /// Whether two differences have the same sign; zero has one of its own.
  fileprivate func sign(_ other: Double) -> Bool {
    (self > 0) == (other > 0) && (self < 0) == (other < 0)
  }
}
