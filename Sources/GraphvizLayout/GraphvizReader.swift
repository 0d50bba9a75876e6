import CGraphvizBridge
package import Diagrams
import Synchronization

/// Reads DOT with libgvc, in process, and hands its geometry out as values.
package enum GraphvizReader {
  /// libgvc keeps global state: one thread at a time.
  private static let lock = Mutex(())

  /// Lays out DOT that carries its geometry.
  ///
  /// - Throws: ``LayoutError`` when the plug-in is missing, when the text is not DOT, or when libgvc
  ///   has anything to say about it.
  package static func read(_ dot: String) throws(LayoutError) -> LaidOutGraph {
    var geometry = bridge_geometry()
    let status = lock.withLock { _ in bridge_read(dot, &geometry) }
    defer { bridge_free(&geometry) }
    let messages = geometry.messages.map { String(cString: $0) } ?? ""
    switch status {
    case bridge_ok: break
    case bridge_no_plugin: throw .missingPlugin(pattern: messages)
    case bridge_bad_dot: throw .malformed(messages)
    case bridge_no_memory: throw .outOfMemory
    default: throw .refused(messages)
    }
    guard messages.isEmpty else { throw .refused(messages) }
    return LaidOutGraph(geometry)
  }
}

/// Why libgvc gave no geometry.
package enum LayoutError: Error, Sendable, CustomStringConvertible {
  /// No layout plug-in matches the pattern beside libgvc.
  case missingPlugin(pattern: String)
  /// The text is not DOT.
  case malformed(String)
  /// libgvc warned or failed.
  case refused(String)
  case outOfMemory

  package var description: String {
    switch self {
    case .missingPlugin(let pattern):
      "Graphviz's layout plug-in was not found as '\(pattern)'; install the package 'graphviz' "
        + "(Debian: libgraphviz-dev, Homebrew: graphviz)"
    case .malformed(let messages): "Graphviz cannot read the DOT text: \(messages.oneLine)"
    case .refused(let messages): "Graphviz warns: \(messages.oneLine)"
    case .outOfMemory: "there is not enough memory for the drawing"
    }
  }
}

extension String {
  fileprivate var oneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: "; ")
  }
}

extension LaidOutGraph {
  fileprivate init(_ geometry: bridge_geometry) {
    let nodes = UnsafeBufferPointer(start: geometry.nodes, count: geometry.node_count)
    let clusters = UnsafeBufferPointer(start: geometry.clusters, count: geometry.cluster_count)
    let edges = UnsafeBufferPointer(start: geometry.edges, count: geometry.edge_count)
    let top = geometry.height
    func down(_ point: bridge_point) -> Point { Point(point.x.exact, (top - point.y).exact) }
    self.init(
      nodes: Dictionary(
        nodes.map { node in
          let center = down(bridge_point(x: node.x, y: node.y))
          let (width, height) = (node.width.exact, node.height.exact)
          return (
            String(cString: node.name),
            Rect(
              left: center.x - width / 2, top: center.y - height / 2, right: center.x + width / 2,
              bottom: center.y + height / 2)
          )
        }, uniquingKeysWith: { first, _ in first }),
      clusters: Dictionary(
        clusters.map { cluster in
          let corner = down(bridge_point(x: cluster.left, y: cluster.top))
          let other = down(bridge_point(x: cluster.right, y: cluster.bottom))
          return (
            String(String(cString: cluster.name).dropFirst("cluster_".count)),
            Rect(left: corner.x, top: corner.y, right: other.x, bottom: other.y)
          )
        }, uniquingKeysWith: { first, _ in first }),
      lines: Dictionary(
        edges.map { edge in
          let points = UnsafeBufferPointer(start: edge.points, count: edge.point_count)
          return (
            String(cString: edge.id),
            Line(
              tail: String(cString: edge.tail), head: String(cString: edge.head),
              curve: points.map(down), tip: edge.has_tip ? down(edge.tip) : nil,
              label: edge.has_label ? down(edge.label_position) : nil)
          )
        }, uniquingKeysWith: { first, _ in first }))
  }
}

extension Double {
  /// The value to a hundredth: inches and points do not convert exactly.
  fileprivate var exact: Double { (self * 100).rounded() / 100 }
}
