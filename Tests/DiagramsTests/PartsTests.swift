import ArchitectureModel
import Diagrams
import TestSupport
import Testing

/// Views that do not fit one page.
struct PartsTests {
  @Test(arguments: UInt64(0)..<15)
  func `every line of a view is drawn once, in one of its parts`(seed: UInt64) throws {
    let model = try Model.resolved(RandomArchitecture(seed: seed))
    let diagrams = model.diagrams()
    for view in model.views {
      let parts = diagrams.filter { $0.view.kind == view.kind }
      let drawn = parts.flatMap(\.graph.edges).map { [$0.tail, $0.head, $0.line.rawValue] }
      let wanted = view.flows.map { [$0.flow.from.text, $0.flow.to.text, $0.flow.line.rawValue] }
      #expect(Set(wanted).subtracting(drawn) == [], "\(view.kind)")
      #expect(drawn.count == wanted.count, "\(view.kind)")
      let badges = Set(parts.flatMap(\.graph.edges).compactMap(\.badge))
      #expect(badges == Set(view.steps.map(\.number)))
      let shown = Set(parts.flatMap(\.graph.nodes).map(\.id))
      let hidden = view.members.filter {
        !shown.contains($0.text) && !(model[$0] is VirtualNetwork || model[$0] is OnPremisesSite)
      }
      #expect(hidden == [])
    }
  }

  @Test(arguments: UInt64(0)..<15)
  func `parts have names of their own, and say which they are`(seed: UInt64) throws {
    let diagrams = try Model.resolved(RandomArchitecture(seed: seed)).diagrams()
    #expect(Set(diagrams.map(\.view.name)).count == diagrams.count)
    #expect(Set(diagrams.map(\.graph.id)).count == diagrams.count)
    let parts = Dictionary(grouping: diagrams, by: \.view.kind).values.filter { $0.count > 1 }
    for members in parts {
      for (index, part) in members.enumerated() {
        #expect(part.graph.subtitle.hasSuffix("part \(index + 1) of \(members.count)"))
        #expect(part.graph.nodes.count <= DiagramGraph.mostNodes)
        #expect(part.graph.edges.count <= DiagramGraph.mostEdges)
      }
    }
    if seed == 0 { #expect(!parts.isEmpty) }
  }

  @Test(arguments: UInt64(0)..<15)
  func `random architectures keep their order in all views, too`(seed: UInt64) throws {
    let model = try Model.resolved(RandomArchitecture(seed: seed))
    var cells: [String: DiagramGraph.Cell] = [:]
    for node in model.diagrams().flatMap(\.graph.nodes) {
      #expect(cells[node.id] == nil || cells[node.id] == node.cell, "\(node.id)")
      cells[node.id] = node.cell
    }
    #expect(cells.count > 5)
  }
}
