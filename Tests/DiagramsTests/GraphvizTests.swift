import ArchitectureModel
import Architectures
import Diagrams
import Foundation
import GraphvizLayout
import TestSupport
import Testing

struct GraphvizTests {
  // MARK: Reading

  @Test(arguments: [
    "digraph {", "", "this is not dot", "digraph { a [label=\"unclosed ] }", "}{",
    "digraph { a -> }",
  ])
  func `bad DOT is an error, not a crash`(text: String) {
    #expect(throws: LayoutError.self) { try GraphvizReader.read(text) }
  }

  @Test func `a warning of libgvc is an error of the drawing`() {
    let text = """
      digraph "g" {
        graph [layout=nop2, bb="0,0,100,100"];
        "a" [pos="50,50", width=0.1, height=0.1, fixedsize=true, label="much too wide for this box"];
      }
      """
    let error = #expect(throws: LayoutError.self) { try GraphvizReader.read(text) }
    #expect("\(error.map { "\($0)" } ?? "")".contains("too small for label"))
  }

  @Test func `reading goes on after a failure`() throws {
    let good = DOTWriter(Drawing(.random(seed: 3))).text()
    let before = try GraphvizReader.read(good)
    #expect(throws: LayoutError.self) { try GraphvizReader.read("digraph {") }
    #expect(try GraphvizReader.read(good).nodes == before.nodes)
  }

  @Test(arguments: UInt64(0)..<80)
  func `geometry comes back as it was written`(seed: UInt64) throws {
    let drawing = Drawing(.random(seed: seed, titles: hostileTexts))
    let layout = try GraphvizReader.read(DOTWriter(drawing).text())
    let cards = drawing.placement.cards.mapValues(\.frame)
    let anchors = Dictionary(uniqueKeysWithValues: drawing.anchors.map { ($0.id, $0.frame) })
    #expect(layout.nodes == cards.merging(anchors) { $1 })
    #expect(
      layout.clusters
        == Dictionary(uniqueKeysWithValues: drawing.placement.boundaries.map { ($0.id, $0.frame) }))
    #expect(layout.lines.count == drawing.lines.count)
    for line in drawing.lines {
      let read = try #require(layout.lines[line.edge.id])
      #expect(read.tail == line.tail && read.head == line.head && read.tip == line.tip)
      #expect(read.curve == line.curve)
      #expect(read.label.map(hundredths) == line.mark.map { hundredths($0.frame.center) })
    }
  }

  /// Marks stand on hundredths of a point in the text.
  private func hundredths(_ point: Point) -> [Int] {
    [Int((point.x * 100).rounded()), Int((point.y * 100).rounded())]
  }

  // MARK: Other programs

  @Test(arguments: UInt64(0)..<12)
  func `dot reads the text and writes the same graph again`(seed: UInt64) throws {
    let text = DOTWriter(Drawing(.random(seed: seed, titles: hostileTexts))).text()
    let canonical = try Tool.run("dot", ["-Tcanon"], input: text)
    #expect(canonical.status == 0 && canonical.errors == "")
    let (first, second) = (try summary(text), try summary(canonical.output))
    #expect(first == second)
    #expect(first.nodes.count > 0)
  }

  private struct Summary: Equatable {
    var nodes: [String: String] = [:]
    var clusters: [String: String] = [:]
    var edges: Set<[String]> = []
  }

  /// Nodes and clusters with their labels, edges with their ends, as `dot -Tjson0` sees them.
  private func summary(_ dot: String) throws -> Summary {
    let json = try Tool.run("dot", ["-Tjson0"], input: dot)
    #expect(json.errors == "")
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let objects = object?["objects"] as? [[String: Any]] ?? []
    var names: [Int: String] = [:]
    var summary = Summary()
    for entry in objects {
      let name = entry["name"] as? String ?? ""
      names[entry["_gvid"] as? Int ?? -1] = name
      let label = entry["label"] as? String ?? ""
      if name.hasPrefix("cluster_") {
        summary.clusters[name] = label
      } else {
        summary.nodes[name] = label
      }
    }
    for edge in object?["edges"] as? [[String: Any]] ?? [] {
      let ends = ["tail", "head"].map { names[edge[$0] as? Int ?? -2] ?? "" }
      summary.edges.insert(ends + [edge["id"] as? String ?? ""])
    }
    return summary
  }

  @Test(arguments: Catalog.architectures.map(\.id))
  func `dot draws the same picture as our SVG`(id: String) throws {
    let folder = "\(Tool.root)/output/\(id)"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".dot") }.sorted()
    #expect(!files.isEmpty)
    for file in files {
      let plain = try Tool.run("dot", ["-Tplain", "\(folder)/\(file)"])
      #expect(plain.status == 0 && plain.errors == "")
      let canon = try Tool.run("dot", ["-Tcanon", "\(folder)/\(file)"])
      #expect(canon.status == 0 && canon.errors == "")
      let svg = try SVGReading(
        try Tool.read("\(folder)/\(file.replacing(".dot", with: ".svg"))"))
      try PlainComparison(plain.output, svg).run()
      #expect(
        svg.groups("cluster").count
          == (try summary(try Tool.read("\(folder)/\(file)"))).clusters.count)
    }
  }
}

/// Compares `dot -Tplain` with the path data of an SVG, in inches.
private struct PlainComparison {
  private let lines: [[String]]
  private let svg: SVGReading
  private let height: Double

  init(_ plain: String, _ svg: SVGReading) throws {
    lines = plain.split(separator: "\n").map(Self.fields)
    self.svg = svg
    // The SVG's y axis points down from the top of the tallest boundary.
    let bottoms = svg.groups("cluster").map {
      Self.number($0.rect["y"]) + Self.number($0.rect["height"])
    }
    height = bottoms.max() ?? 0
  }

  func run() throws {
    let nodes = lines.filter { $0.first == "node" }
    let edges = lines.filter { $0.first == "edge" }
    #expect(nodes.count == svg.groups("node").count)
    #expect(edges.count == svg.groups("edge").count)
    for group in svg.groups("node") {
      let fields = try #require(nodes.first { $0[1] == group.attributes["data-id"] })
      let box = group.box
      expectClose(
        fields[2...5].map { Double($0) ?? .nan }, [box[0], height - box[1], box[2], box[3]])
    }
    var rest = edges
    for group in svg.groups("edge") {
      let ends = [group.attributes["data-from"] ?? "", group.attributes["data-to"] ?? ""]
      let points = Self.numbers(in: group.paths.first?["d"] ?? "")
      let expected = stride(from: 0, to: points.count, by: 2).flatMap {
        [points[$0], height - points[$0 + 1]]
      }
      let index = try #require(
        rest.firstIndex { fields in
          Array(fields[1...2]) == ends
            && Self.areClose(Self.points(of: fields), expected)
        }, "\(ends)")
      let fields = rest.remove(at: index)
      guard !group.circle.isEmpty else { continue }
      let label = fields[(4 + 2 * (Int(fields[3]) ?? 0))...]
      #expect(label.first == group.texts.joined(separator: " "))
      expectClose(
        label.dropFirst().prefix(2).map { Double($0) ?? .nan },
        [group.box[0], height - group.box[1]])
    }
  }

  private static func points(of fields: [String]) -> [Double] {
    fields[4..<(4 + 2 * (Int(fields[3]) ?? 0))].map { Double($0) ?? .nan }
  }

  private func expectClose(_ inches: [Double], _ points: [Double]) {
    #expect(Self.areClose(inches, points), "\(inches) \(points.map { $0 / 72 })")
  }

  private static func areClose(_ inches: [Double], _ points: [Double]) -> Bool {
    inches.count == points.count && zip(inches, points).allSatisfy { abs($0 - $1 / 72) <= 0.01 }
  }

  private static func number(_ text: String?) -> Double { text.flatMap(Double.init) ?? .nan }

  private static func numbers(in path: String) -> [Double] {
    path.split { !($0.isNumber || $0 == "." || $0 == "-") }.compactMap { Double($0) }
  }

  /// The fields of a line; quoted ones may hold spaces.
  private static func fields(_ line: Substring) -> [String] {
    var fields: [String] = []
    var current = ""
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == " ", !isQuoted {
        fields.append(current)
        current = ""
      } else {
        current.append(character)
      }
    }
    return fields + [current]
  }
}
