import ArchitectureModel

/// What has no place in a drawing, so that the drawing cannot be shown.
package struct MissingGeometry: Error, Sendable, CustomStringConvertible {
  /// The elements, and lines by both ends.
  package let names: [String]

  package var description: String {
    "there is no place for \(names.listed); the drawing is too crowded"
  }

  /// Compares a drawing with the geometry that came back for it.
  static func check(_ drawing: Drawing, _ layout: LaidOutGraph) throws(MissingGeometry) {
    let lines = drawing.lines.filter { line in
      let geometry = layout.lines[line.edge.id]
      return line.curve.count < 4 || (geometry?.tip == nil) != (line.tip == nil)
        || geometry?.curve.count ?? 0 < 4 || (line.mark != nil && geometry?.label == nil)
    }
    let names =
      drawing.graph.nodes.filter { layout.nodes[$0.id] == nil }.map(\.title)
      + drawing.graph.clusters.filter { layout.clusters[$0.id] == nil }.map(\.title)
      + lines.map { "the line from \($0.edge.tail) to \($0.edge.head)" }
    if !names.isEmpty { throw MissingGeometry(names: names) }
  }
}
