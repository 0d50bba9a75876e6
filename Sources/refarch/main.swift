import Architectures
import ArchitectureModel
import Diagrams
import Foundation
import GraphvizLayout
let out = URL(fileURLWithPath: "/tmp/out")
for architecture in Catalog.architectures {
  func go(_ a: some Architecture) throws {
    let r = Model.resolve(a)
    for d in r.diagnostics { print(d.lines.joined(separator: "\n")) }
    guard let model = r.model else { return }
    let folder = out.appendingPathComponent(model.id)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for view in model.views {
      let t0 = ContinuousClock.now
      let drawing = Drawing(DiagramGraph(view, of: model))
      let t1 = ContinuousClock.now
      let dot = DOTWriter(drawing).text()
      let layout = try GraphvizReader.read(dot)
      let t2 = ContinuousClock.now
      let svg = SVGWriter(drawing, layout).text()
      let t3 = ContinuousClock.now
      print(model.id, view.kind, drawing.graph.nodes.count, drawing.lines.count, drawing.placement.width, drawing.placement.height, t1 - t0, t2 - t1, t3 - t2)
      try dot.write(to: folder.appendingPathComponent("\(view.kind.rawValue).dot"), atomically: true, encoding: .utf8)
      try svg.write(to: folder.appendingPathComponent("\(view.kind.rawValue).svg"), atomically: true, encoding: .utf8)
    }
  }
  try go(architecture)
}
