import ArchitectureModel
import Architectures
import Diagrams
import GraphvizLayout
import TestSupport
import Testing

struct SVGTests {
  private func svg(_ graph: DiagramGraph) throws -> String {
    let drawing = Drawing(graph)
    return try SVGWriter(drawing, try GraphvizReader.read(DOTWriter(drawing).text())).text()
  }

  @Test(arguments: hostileTexts)
  func `hostile titles stay text`(text: String) throws {
    var graph = DiagramGraph.random(seed: 11, titles: [text])
    graph.summary = text
    graph.steps = [.init(1, text)]
    let reading = try SVGReading(try svg(graph))
    #expect(
      reading.elements.isDisjoint(with: ["script", "foreignObject", "image", "a", "b", "img"]))
    for attribute in reading.attributes {
      #expect(!attribute.name.hasPrefix("on"))
      if attribute.name.hasSuffix("href") { #expect(attribute.value.hasPrefix("#")) }
    }
    #expect(reading.groups("node").count == graph.nodes.count)
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
    let reading = try SVGReading(try svg(DiagramGraph(model.view(.overview), of: model)))
    let titles = reading.groups("node").map(\.title) + reading.groups("edge").map(\.title)
    #expect(titles.contains("Orders database, Primary, psql-orders-uks"))
    #expect(titles.contains { $0.hasPrefix("Orders API to pe-orders-uks: ") })
    #expect(titles.allSatisfy { !$0.isEmpty })
  }

  @Test func `contrast of every colour pair is at least 4.5`() {
    for palette in [Theme.standard.light, Theme.standard.dark] {
      let grounds = [
        palette.page, palette.site, palette.region, palette.network, palette.subnet, palette.zone,
      ]
      for ground in grounds {
        #expect(contrast(palette.detail, ground) >= 4.5)
        for kind in LineKind.allCases { #expect(contrast(palette.stroke(of: kind), ground) >= 3) }
      }
      #expect(contrast(palette.title, palette.card) >= 4.5)
      #expect(contrast(palette.detail, palette.card) >= 4.5)
      #expect(contrast(palette.badgeText, palette.badge) >= 4.5)
    }
  }

  private func contrast(_ one: String, _ other: String) -> Double {
    let values = [luminance(one), luminance(other)].sorted()
    return (values[1] + 0.05) / (values[0] + 0.05)
  }

  private func luminance(_ color: String) -> Double {
    let value = Int(color.dropFirst(), radix: 16) ?? 0
    let channels = [16, 8, 0].map { shift -> Double in
      let part = Double(value >> shift & 0xff) / 255
      return part <= 0.03928 ? part / 12.92 : power((part + 0.055) / 1.055)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  /// The 2.4th power, as the square times the fifth root of the square.
  private func power(_ base: Double) -> Double {
    var root = base
    for _ in 0..<60 {
      root -= (root * root * root * root * root - base * base) / (5 * root * root * root * root)
    }
    return base * base * root
  }

  // MARK: The description

  @Test(arguments: Catalog.architectures.map(\.id))
  func `the drawing can be rebuilt from its description`(id: String) throws {
    let architecture = try #require(Catalog.architectures.first { $0.id == id })
    let model = try #require(Model.resolve(Declaration(architecture)).model)
    for view in model.views {
      let graph = DiagramGraph(view, of: model)
      let text = try SVGReading(try svg(graph)).description_
      let holdings = text.matches(of: #/“([^”]*)” holds ((?:[^.]|\.[^ ])*)\.( |$)/#)
      #expect(holdings.count == graph.clusters.count, "\(view.kind)")
      var names: [String: String] = [:]
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
