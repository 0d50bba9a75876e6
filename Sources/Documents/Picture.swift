package import Diagrams

/// A finished drawing, as far as pages need to know it.
package struct Picture: Sendable {
  /// The file's name without its ending.
  package let name: String
  package let graph: DiagramGraph
  /// The size in points.
  package let width: Double
  package let height: Double

  package init(_ name: String, of graph: DiagramGraph, size: (width: Double, height: Double)) {
    self.name = name
    self.graph = graph
    (width, height) = size
  }

  /// One sentence or two in place of the picture.
  package var alternativeText: String {
    "\(graph.title), \(graph.subtitle): \(graph.summary)"
  }

  /// The picture as pages show it.
  ///
  /// - Parameter folder: Where the picture lies as the page sees it; nothing if both lie together.
  func image(in folder: String? = nil) -> [String: TemplateValue] {
    [
      "file": .text(Markdown(source: (folder.map { "\($0)/" } ?? "") + "\(name).svg")),
      "alt": .text(Markdown(source: XML.escaped(alternativeText))),
      "width": .text(Markdown(source: number(width))),
      "height": .text(Markdown(source: number(height))),
    ]
  }
}
