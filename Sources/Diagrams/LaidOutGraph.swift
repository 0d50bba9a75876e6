/// The geometry of a drawing as Graphviz hands it back; y downwards, in points.
package struct LaidOutGraph: Sendable {
  /// A line as Graphviz draws it.
  package struct Line: Sendable {
    package var tail: String
    package var head: String
    package var curve: [Point]
    package var tip: Point?
    package var label: Point?

    package init(tail: String, head: String, curve: [Point], tip: Point?, label: Point?) {
      self.tail = tail
      self.head = head
      self.curve = curve
      self.tip = tip
      self.label = label
    }
  }

  /// Frames of nodes, by name.
  package var nodes: [String: Rect]
  /// Frames of clusters, by name without the prefix `cluster_`.
  package var clusters: [String: Rect]
  /// Lines, by identifier.
  package var lines: [String: Line]

  package init(nodes: [String: Rect], clusters: [String: Rect], lines: [String: Line]) {
    self.nodes = nodes
    self.clusters = clusters
    self.lines = lines
  }
}
