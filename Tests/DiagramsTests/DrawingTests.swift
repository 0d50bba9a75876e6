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
        #expect(!frame.titleFrame.intersects(card.frame))
      }
    }
  }

  @Test(arguments: Catalog.architectures.map(\.id))
  func `common elements keep their order in all views`(id: String) throws {
    let architecture = try #require(Catalog.architectures.first { $0.id == id })
    let model = try #require(Model.resolve(Declaration(architecture)).model)
    let placements = model.views.map { Placement(DiagramGraph($0, of: model)) }
    for (index, one) in placements.enumerated() {
      for other in placements[..<index] {
        let common = one.cards.keys.filter { other.cards[$0] != nil }.sorted()
        for a in common {
          for b in common where a < b {
            guard let a1 = one.cards[a]?.frame.center, let b1 = one.cards[b]?.frame.center,
              let a2 = other.cards[a]?.frame.center, let b2 = other.cards[b]?.frame.center
            else { continue }
            #expect((a1.y - b1.y) * (a2.y - b2.y) >= 0, "\(a) above \(b)")
          }
        }
      }
    }
  }

  @Test func `the same element stands at the same height in both regions`() throws {
    let model = try Model.crossRegion()
    let placement = Placement(DiagramGraph(model.view(.nameResolution), of: model))
    for (one, other) in [
      ("inbound", "recoveryInbound"), ("api", "recoveryAPI"), ("access", "recoveryAccess"),
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
    for view in model.views {
      let drawing = Drawing(DiagramGraph(view, of: model))
      for line in drawing.lines {
        let tail = try #require(drawing.placement.cards[line.edge.tail]).frame
        let head = try #require(drawing.placement.cards[line.edge.head]).frame
        let start = try #require(line.curve.first)
        #expect(tail.contains(start) && !tail.inset(by: 0.5).contains(start))
        #expect(head.contains(line.tip) && !head.inset(by: 0.5).contains(line.tip))
      }
    }
  }

  @Test func `badges stand on their lines and touch nothing else`() throws {
    let model = try Model.crossRegion()
    for view in model.views {
      let drawing = Drawing(DiagramGraph(view, of: model))
      let badges = drawing.lines.compactMap(\.badge)
      #expect(badges.count == drawing.lines.count)
      for (index, badge) in badges.enumerated() {
        let frame = Rect(left: badge.x, top: badge.y, right: badge.x, bottom: badge.y)
          .inset(by: -9)
        #expect(drawing.placement.cards.values.allSatisfy { !$0.frame.intersects(frame) })
        #expect(
          drawing.placement.boundaries.allSatisfy { !$0.titleFrame.intersects(frame) },
          "\(view.kind) \(index)")
      }
    }
  }

  @Test func `the same graph gives the same drawing`() {
    let graph = DiagramGraph.random(seed: 7, titles: hostileTexts)
    let first = DOTWriter(Drawing(graph)).text()
    for _ in 0..<5 { #expect(DOTWriter(Drawing(graph)).text() == first) }
  }

  @Test func `longer titles move no card that has as many lines`() throws {
    let before = try Model.crossRegion()
    let after = try Model.crossRegion {
      $0.update("api", as: Application.self) { $0.identity.title = "Order API" }
    }
    let placements = [before, after].map { Placement(DiagramGraph($0.overview_, of: $0)) }
    #expect(placements[0].cards.mapValues(\.frame) == placements[1].cards.mapValues(\.frame))
  }
}

extension Model {
  fileprivate var overview_: View { view(.overview) }
}
