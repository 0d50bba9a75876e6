import ArchitectureModel
import Diagrams
import Documents
import Foundation
import TestSupport

/// Pages as text, without drawing anything.
enum PageText {
  static func page(of model: Model) throws -> String {
    let drawings = model.diagrams().map {
      PageDrawing(
        $0.view,
        LaidOutDrawing(Drawing($0.graph), LaidOutGraph(nodes: [:], clusters: [:], lines: [:])),
        Picture($0.view.name, of: $0.graph, size: (100, 100)))
    }
    return try TemplateLibrary().render(
      ArchitecturePage(model, drawings: drawings).value, with: "architecture.md")
  }

  /// The committed pages, by path within the output folder.
  static func committed() throws -> [(path: String, text: String)] {
    let folder = "\(Tool.root)/output"
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return try paths.filter { $0.hasSuffix(".md") }.sorted().map {
      ($0, try Tool.read("\(folder)/\($0)"))
    }
  }
}
