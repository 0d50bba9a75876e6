import ArchitectureModel
import Diagrams
import Documents

extension SiteBuilder {
  func addScenarios(to built: inout [BuiltArchitecture]) {
    let films = concurrentMap(built) { entry in
      entry.model?.scenarioDiagrams(theme: theme, options: options) ?? []
    }
    let jobs = films.enumerated().flatMap { index, entry in entry.map { (index, $0) } }
    let ids = built.map(\.id)
    let painted = concurrentMap(jobs) { index, film in paint(film, in: ids[index]) }
    for ((index, _), result) in zip(jobs, painted) {
      built[index].add(result, to: \.scenarios)
    }
  }

  private func paint(
    _ film: ScenarioDiagram, in folder: String
  ) -> Result<Part<ScenarioDrawings>, Failure> {
    let painter = ScenarioPainter(theme: theme, options: options, read: read)
    do {
      let frames = try painter.frames(of: film)
      let steps = try painter.steps(of: frames, named: film.view.name)
      let strips = try painter.strips(of: film)
      let files = try (strips + steps).flatMap { painted in
        try self.files(
          svg: painted.svg, dot: painted.dot, graph: painted.dot.map { _ in painted.picture.graph },
          as: "\(folder)/\(painted.picture.name)")
      }
      advance(strips.count + steps.count)
      return .success(
        Part(
          content: ScenarioDrawings(
            run: film.run, frames: frames, steps: steps.map(\.picture),
            strips: strips.map { StripPart($0.picture, steps: $0.steps) }),
          files: files,
          warnings: (strips + steps).flatMap { painted in
            painted.audits.flatMap(\.defects).distinct.map {
              $0.sentence(in: "\(folder)/\(painted.picture.name)")
            }
          }))
    } catch {
      return .failure(Failure(description: "\(folder)/\(film.view.name): error: \(error)"))
    }
  }

  /// A picture in every format that was asked for.
  ///
  /// - Parameters:
  ///   - dot: Nothing for a picture that is composed of others, and so is the graph.
  func files(
    svg: String, dot: String?, graph: DiagramGraph?, as name: String
  ) throws -> [SiteFile] {
    let svg = SiteFile(path: "\(name).svg", text: svg)
    return try formats.compactMap { format -> SiteFile? in
      switch format {
      case .dot: dot.map { SiteFile(path: "\(name).dot", text: $0) }
      case .svg: svg
      case .mmd:
        graph.map {
          SiteFile(path: "\(name).mmd", text: MermaidWriter($0, theme: theme).text())
        }
      case .md, .html: nil
      case .png, .pdf:
        try converter.map {
          SiteFile(
            path: "\(name).\(format.rawValue)", bytes: try $0.convert(svg.bytes, to: format))
        }
      }
    }
  }
}
