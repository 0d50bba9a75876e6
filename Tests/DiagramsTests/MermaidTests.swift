import ArchitectureModel
import Diagrams
import Foundation
import TestSupport
import Testing

@testable import Architectures

struct MermaidTests {
  @Test(arguments: Catalog.architectures.map(\.id))
  func `every card, boundary and line is written once`(id: String) throws {
    let architecture = try #require(Catalog.architectures.first { $0.id == id })
    let model = try Model.resolved(architecture)
    let graphs =
      model.diagrams().map(\.graph) + model.scenarioDiagrams().flatMap { $0.frames.dropFirst() }
    for graph in graphs {
      let lines = MermaidWriter(graph).text().split(separator: "\n").map {
        String($0.trimmingPrefix { $0 == " " })
      }
      #expect(lines[0] == "flowchart TB")
      #expect(lines.count { $0.wholeMatch(of: /n\d+\[".*"\]/) != nil } == graph.nodes.count)
      #expect(lines.count { $0.hasPrefix("subgraph ") } == graph.clusters.count)
      #expect(lines.count { $0 == "end" } == graph.clusters.count)
      let edges = lines.filter { $0.contains(/^[nc]\d+ (-->|==>|-\.->|---)\|"[^"]*"\| [nc]\d+$/) }
      #expect(edges.count == graph.edges.count)
      #expect(lines.count { $0.hasPrefix("linkStyle ") } == graph.edges.count)
    }
  }

  @Test func `text stays text`() {
    let hostile = "a\"]; end --> x #quot; <b> | ` \\ {y}\nend"
    let graph = DiagramGraph(
      id: "g", title: hostile, subtitle: "s", summary: hostile,
      columns: [
        DiagramGraph.Cluster(
          id: "c", kind: .region, title: hostile,
          items: [
            .node(
              DiagramGraph.Node(
                id: "a", icon: .application, title: hostile, cell: .init(row: 0, column: 0))),
            .node(
              DiagramGraph.Node(
                id: "b", icon: .application, title: "b", cell: .init(row: 1, column: 0))),
          ])
      ], edges: [.init(id: "e", from: "a", to: "b", .data, "x", caption: hostile)])
    let text = MermaidWriter(graph).text()
    #expect(text.split(separator: "\n").count == 9)
    let quoted = "a#34;#93;#59; end --#62; x #35;quot#59; #60;b#62; #124; #96; #92; #123;y#125; end"
    #expect(text.contains("subgraph c1[\"\(quoted)\"]"))
    #expect(text.contains("n1[\"\(quoted)\"]"))
    #expect(text.contains("n1 -->|\"\(quoted)\"| n2"))
    #expect(text.contains("accDescr: a ]  end --> x  quot  <b> |   \\  y  end"))
  }
}
