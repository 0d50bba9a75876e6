import ArchitectureModel
import Architectures
import Diagrams
import GraphvizLayout
import TestSupport
import Testing

struct SVGTests {
  private func svg(_ graph: DiagramGraph) throws -> String { try svg(Drawing(graph)) }

  private func svg(_ drawing: Drawing) throws -> String {
    try SVGWriter(drawing, try GraphvizReader.read(DOTWriter(drawing).text())).text()
  }

  @Test(arguments: hostileTexts)
  func `hostile titles stay text`(text: String) throws {
    var graph = DiagramGraph.random(seed: 11, titles: [text])
    graph.summary = text
    graph.steps = [.init(1, text)]
    let drawing = Drawing(graph)
    let reading = try SVGReading(try svg(drawing))
    #expect(
      reading.elements.isDisjoint(with: ["script", "foreignObject", "image", "a", "b", "img"]))
    for attribute in reading.attributes {
      #expect(!attribute.name.hasPrefix("on"))
      if attribute.name.hasSuffix("href") { #expect(attribute.value.hasPrefix("#")) }
    }
    #expect(reading.groups("node").count == graph.nodes.count + drawing.anchors.count)
    #expect(reading.groups("edge").count == graph.edges.count)
    #expect(reading.groups("cluster").count == graph.clusters.count)
  }

  @Test func `identifiers are unique and prefixed with the drawing's`() throws {
    let graph = DiagramGraph.random(seed: 5)
    let reading = try SVGReading(try svg(graph))
    #expect(Set(reading.identifiers).count == reading.identifiers.count)
    #expect(reading.identifiers.allSatisfy { $0.hasPrefix(graph.id) })
  }

  @Test func `every selector begins with the drawing's identifier`() throws {
    let graph = DiagramGraph.random(seed: 5)
    let style = try #require(try svg(graph).firstMatch(of: /<style>([\s\S]*?)<\/style>/)).1
    let selectors = style.split(separator: "\n").map { $0.drop { $0 == " " } }
      .filter { $0.contains("{") && !$0.hasPrefix("@") }
    #expect(selectors.count > 20)
    #expect(selectors.allSatisfy { $0.hasPrefix("#\(graph.id)") })
    for word in ["var(", "light-dark(", "color-mix("] { #expect(!style.contains(word)) }
  }

  @Test func `titles of groups are what a person reads`() throws {
    let model = try Model.crossRegion()
    let reading = try SVGReading(try svg(model.diagram(.overview).graph))
    let titles = reading.groups("node").map(\.title) + reading.groups("edge").map(\.title)
    #expect(titles.contains("Orders database, Primary, psql-orders-uks"))
    #expect(titles.contains { $0.hasPrefix("Orders API to pe-orders-uks: ") })
    #expect(titles.allSatisfy { !$0.isEmpty })
  }

  @Test(arguments: Theme.all.map(\.name))
  func `contrast of every colour pair is at least 4.5`(name: String) throws {
    let theme = try #require(Theme.all.first { $0.name == name })
    for palette in [theme.light, theme.dark].compactMap(\.self) {
      let grounds = [
        palette.page, palette.site, palette.region, palette.network, palette.subnet, palette.zone,
      ]
      let strokes = [
        palette.data, palette.replication, palette.nameResolution, palette.keyManagement,
        palette.observability, palette.control,
      ]
      for ground in grounds {
        #expect(palette.detail.contrast(to: ground) >= 4.5)
        for stroke in strokes { #expect(stroke.contrast(to: ground) >= 4.5) }
        #expect(palette.connection.contrast(to: ground) >= 2)
      }
      for flag in [palette.error, palette.warning, palette.note] {
        for ground in grounds + [palette.card] { #expect(flag.contrast(to: ground) >= 4.5) }
      }
      #expect(palette.title.contrast(to: palette.card) >= 4.5)
      #expect(palette.detail.contrast(to: palette.card) >= 4.5)
      #expect(palette.badgeText.contrast(to: palette.badge) >= 4.5)
    }
  }

  @Test func `the sheet shows every icon once, with its name`() throws {
    let reading = try SVGReading(IconSheet().text())
    let nodes = reading.groups("node")
    #expect(nodes.map { $0.attributes["data-id"] } == Icon.allCases.map(\.rawValue))
    #expect(nodes.flatMap(\.texts) == Icon.allCases.map(\.title))
    #expect(Set(Icon.allCases.map(\.path)).count == Icon.allCases.count)
    #expect(Set(Icon.allCases.map(\.title)).count == Icon.allCases.count)
  }

  @Test func `contrast is that of WCAG`() {
    #expect(abs((0x000000 as Color).contrast(to: 0xffffff) - 21) < 0.001)
    #expect(abs((0x777777 as Color).contrast(to: 0xffffff) - 4.478) < 0.001)
    #expect((0x1f5fbf as Color).contrast(to: 0x1f5fbf) == 1)
  }

  @Test(arguments: [0xffff00, 0x101010, 0x9b1c6b, 0x808080] as [Color])
  func `accents are shaded until they stand out on either ground`(accent: Color) throws {
    let theme = Theme.standard.accented(accent, named: "own")
    #expect(theme.light.data.contrast(to: theme.light.network) >= 4.5)
    let dark = try #require(theme.dark)
    #expect(dark.data.contrast(to: dark.network) >= 4.5)
    #expect(theme.name == "own" && theme.light.control == Theme.standard.light.control)
  }

  // MARK: The description

  @Test(arguments: Catalog.architectures.map(\.id))
  func `the drawing can be rebuilt from its description`(id: String) throws {
    let architecture = try #require(Catalog.architectures.first { $0.id == id })
    let model = try #require(Model.resolve(Declaration(architecture)).model)
    for diagram in model.diagrams() {
      let graph = diagram.graph
      let text = try SVGReading(try svg(graph)).description_
      let holdings = text.matches(of: #/“([^”]*)” holds ((?:[^.]|\.[^ ])*)\.( |$)/#)
      #expect(holdings.count == graph.clusters.count, "\(diagram.view.name)")
      var names = Dictionary(uniqueKeysWithValues: graph.clusters.map { ($0.id, $0.title) })
      for cluster in graph.clusters {
        for item in cluster.items {
          guard case .node(let node) = item else { continue }
          let holding = holdings.first {
            $0.1.hasPrefix(cluster.title) && $0.2.contains("“\(node.title)")
          }
          #expect(holding != nil, "\(node.id) in \(cluster.id)")
          names[node.id] = node.title
        }
      }
      let pairs = text.matches(of: #/[Ff]rom “([^”]*)” to “([^”]*)”, /#).map {
        [String($0.1), String($0.2)]
      }
      #expect(pairs.count == graph.edges.count)
      for (pair, edge) in zip(pairs, graph.edges) {
        #expect(
          pair[0].hasPrefix(names[edge.tail] ?? "?") && pair[1].hasPrefix(names[edge.head] ?? "?"))
        #expect(pair[0] != pair[1])
      }
    }
  }
}
