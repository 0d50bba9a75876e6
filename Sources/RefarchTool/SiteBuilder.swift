import ArchitectureModel
import Diagrams
import Documents
import Foundation
import GraphvizLayout

/// A file of the site: its path within the output folder, and its text.
struct SiteFile: Sendable {
  let path: String
  let text: String
}

/// Everything that one architecture contributes, and what failed on the way.
struct BuiltArchitecture: Sendable {
  let id: String
  let model: Model?
  var drawings: [PageDrawing] = []
  var files: [SiteFile] = []
  var problems: [String] = []
  var warnings: [String] = []
}

/// Makes the files of a site from architectures; touches neither files nor the terminal.
struct SiteBuilder: Sendable {
  let templates: TemplateLibrary
  let theme: Theme

  init(templates: TemplateLibrary, theme: Theme = .standard) {
    self.templates = templates
    self.theme = theme
  }

  // MARK: One architecture

  func build(_ architecture: any Architecture) -> BuiltArchitecture {
    switch Model.resolve(Declaration(architecture)) {
    case .refused(let diagnostics):
      return BuiltArchitecture(
        id: architecture.id, model: nil, problems: diagnostics.flatMap(\.lines))
    case .model(let model, let warnings):
      var built = BuiltArchitecture(
        id: model.id, model: model, warnings: warnings.flatMap(\.lines))
      for view in model.views { draw(view, of: model, into: &built) }
      addPage(of: model, to: &built)
      return built
    }
  }

  private func draw(_ view: View, of model: Model, into built: inout BuiltArchitecture) {
    let drawing = Drawing(DiagramGraph(view, of: model))
    let dot = DOTWriter(drawing, theme: theme).text()
    let name = "\(model.id)/\(view.kind.rawValue)"
    do {
      let writer = SVGWriter(drawing, try GraphvizReader.read(dot), theme: theme)
      built.files += [
        SiteFile(path: "\(name).dot", text: dot),
        SiteFile(path: "\(name).svg", text: writer.text()),
      ]
      built.drawings.append(
        PageDrawing(
          view: view, graph: drawing.graph, width: writer.size.width, height: writer.size.height))
    } catch {
      built.problems.append("\(name): error: \(error)")
    }
  }

  private func addPage(of model: Model, to built: inout BuiltArchitecture) {
    do {
      let page = ArchitecturePage(model, drawings: built.drawings)
      built.files.append(
        SiteFile(
          path: "\(model.id)/index.md",
          text: try templates.render(page.value, with: "architecture.md")))
    } catch {
      built.problems.append("\(model.id)/index.md: error: \(error)")
    }
  }

  // MARK: The pages of all architectures

  /// The pages at the root of the site, from the drawings of all architectures.
  func rootFiles(_ built: [BuiltArchitecture]) throws -> [SiteFile] {
    let entries = built.compactMap { entry in entry.model.map { ($0, entry.drawings) } }
    return [
      SiteFile(path: "errata.md", text: try templates.render(Erratum.page, with: "errata.md")),
      SiteFile(
        path: "index.md", text: try templates.render(IndexPage(entries).value, with: "index.md")),
      SiteFile(path: "index.json", text: try SiteIndex(built).text()),
      SiteFile(path: "notes.md", text: try templates.render(NotesPage.value, with: "notes.md")),
      SiteFile(
        path: "sources.md", text: try templates.render(SourcesPage.value, with: "sources.md")),
    ]
  }
}
