import Diagrams
import Documents

/// Draws the states of scenarios; all states of one scenario share their geometry.
struct ScenarioPainter: Sendable {
  let theme: Theme
  let options: SVGWriter.Options
  let read: SiteBuilder.Reader

  /// A finished picture as text, in both forms.
  struct Painted: Sendable {
    let picture: Picture
    /// The indices of the steps whose outcome it shows.
    let steps: Range<Int>
    let svg: String
    /// Nothing for a picture that is composed of others.
    let dot: String?
    /// One for each drawing in the picture.
    let audits: [LayoutAudit]
  }

  /// The state before a scenario, and then that after each step.
  ///
  /// - Throws: What keeps Graphviz from reading the drawing.
  func frames(of diagram: ScenarioDiagram) throws -> [LaidOutDrawing] {
    let base = Drawing(diagram.base, theme: theme, isFilm: true)
    let layout = try read(DOTWriter(base).text())
    return diagram.frames.map { LaidOutDrawing(Drawing($0, sharing: base), layout) }
  }

  /// All steps side by side, on one page or several.
  ///
  /// - Throws: What keeps a drawing from being shown.
  func strips(of diagram: ScenarioDiagram) throws -> [Painted] {
    let writer = StripWriter(diagram.strip, theme: theme, options: options)
    return try writer.pages(try read(writer.dot)).map { page in
      Painted(
        picture: Picture(page.name, of: page.graph, size: (page.width, page.height)),
        steps: page.steps,
        svg: page.text, dot: nil, audits: page.audits)
    }
  }

  /// The pictures of all steps.
  ///
  /// - Parameter name: The name of the scenario's drawings.
  /// - Throws: What keeps a drawing from being shown.
  func steps(of frames: [LaidOutDrawing], named name: String) throws -> [Painted] {
    try frames.enumerated().dropFirst().map { number, frame in
      let drawing = frame.drawing
      let writer = try SVGWriter(drawing, frame.layout, options: options)
      return Painted(
        picture: Picture("\(name)-\(number)", of: drawing.graph, size: writer.size),
        steps: number - 1..<number, svg: writer.text(), dot: DOTWriter(drawing).text(),
        audits: [LayoutAudit(drawing, size: writer.size)])
    }
  }
}
