/// Writes a graph as a Mermaid flowchart, for places that take only that.
///
/// Mermaid lays out by itself, so that rows and columns are lost; so are the legend, the workflow below
/// the drawing, icons, tooltips and dark colours. Numbers of the workflow stand in the labels.
package struct MermaidWriter: Sendable {
  private let graph: DiagramGraph
  private let palette: Theme.Palette
  private let names: [String: String]

  package init(_ graph: DiagramGraph, theme: Theme = .standard) {
    self.graph = graph
    palette = theme.light
    let nodes = graph.nodes.enumerated().map { ($0.element.id, "n\($0.offset + 1)") }
    let clusters = graph.clusters.enumerated().map { ($0.element.id, "c\($0.offset + 1)") }
    names = Dictionary(nodes + clusters, uniquingKeysWith: { first, _ in first })
  }

  package func text() -> String {
    let edges = graph.edges.filter { names[$0.tail] != nil && names[$0.head] != nil }
    let lines =
      [
        "flowchart TB", "  accTitle: \(plain("\(graph.title): \(graph.subtitle)"))",
        "  accDescr: \(plain(graph.summary))",
      ]
      + ([graph.banner].compactMap(\.self) + graph.columns).flatMap { cluster($0, "  ") }
      + edges.map { "  \(line($0))" }
      + edges.enumerated().map { "  linkStyle \($0.offset) \(style(of: $0.element))" }
      + classes
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Boundaries and cards

  private func cluster(_ cluster: DiagramGraph.Cluster, _ indent: String) -> [String] {
    let name = names[cluster.id] ?? ""
    let contents = cluster.items.flatMap { item -> [String] in
      switch item {
      case .node(let node): ["\(indent)  \(card(node))"]
      case .cluster(let inner): self.cluster(inner, indent + "  ")
      }
    }
    return ["\(indent)subgraph \(name)[\"\(escaped(cluster.fullTitle))\"]"] + contents
      + ["\(indent)end"]
  }

  private func card(_ node: DiagramGraph.Node) -> String {
    let text = ([node.title] + node.details).map(escaped).joined(separator: "<br/>")
    return "\(names[node.id] ?? "")[\"\(text)\"]"
  }

  // MARK: Lines

  private func line(_ edge: DiagramGraph.Edge) -> String {
    let arrow =
      switch edge.line {
      case .connection: "---"
      case .synchronousReplication: "==>"
      case .data: "-->"
      case .asynchronousReplication, .nameResolution, .keyManagement, .observability, .control:
        "-.->"
      }
    let number = edge.badge.map { ["\($0)"] } ?? []
    let caption = edge.caption.isEmpty ? [edge.line.title] : [edge.caption]
    let label = escaped((number + caption).joined(separator: " · "))
    return "\(names[edge.tail] ?? "") \(arrow)|\"\(label)\"| \(names[edge.head] ?? "")"
  }

  private func style(of edge: DiagramGraph.Edge) -> String {
    let width = edge.line.width + edge.emphasis.thickening
    return "stroke:\(palette.stroke(of: edge.line, edge.emphasis)),stroke-width:\(number(width))px"
  }

  // MARK: Emphases

  /// What cards and boundaries are besides usual, each as a class.
  private var classes: [String] {
    let marked =
      graph.nodes.map {
        ($0.id, $0.isHidden && $0.emphasis == .usual ? "hidden" : $0.emphasis.rawValue)
      }
      + graph.clusters.map { ($0.id, $0.emphasis.rawValue) }
    let looks = [
      ("hidden", "stroke-dasharray:4 3"),
      ("added", "stroke:\(palette.replication),stroke-width:3px"),
      ("changed", "stroke:\(palette.changed),stroke-width:3px"),
      ("lost", "stroke:\(palette.error),stroke-width:2px,stroke-dasharray:4 3"),
    ]
    return looks.flatMap { name, look -> [String] in
      let members = marked.filter { $0.1 == name }.compactMap { names[$0.0] }
      return members.isEmpty
        ? [] : ["  classDef \(name) \(look)", "  class \(members.joined(separator: ",")) \(name)"]
    }
  }

  // MARK: Text

  /// Text within quotation marks; what Mermaid would read as its own stands as a number.
  private func escaped(_ text: String) -> String {
    text.flattened.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\"", "#", "&", "<", ">", "`", ";", "\\", "|", "[", "]", "{", "}":
        result += "#\(scalar.value);"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  /// Text of a line of its own.
  private func plain(_ text: String) -> String {
    text.flattened.unicodeScalars.reduce(into: "") { result, scalar in
      if "#;{}`\"".unicodeScalars.contains(scalar) {
        result += " "
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }
}
