/// A drawing with the geometry that Graphviz handed back for it.
package struct LaidOutDrawing: Sendable {
  package let drawing: Drawing
  package let layout: LaidOutGraph

  package init(_ drawing: Drawing, _ layout: LaidOutGraph) {
    self.drawing = drawing
    self.layout = layout
  }
}
