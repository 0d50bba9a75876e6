import ArchitectureModel
import ArgumentParser
import Diagrams
import Documents
import GraphvizLayout

/// Measures every drawing, and tells what a reader would stumble over.
struct AuditCommand<Tool: ArchitectureTool>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "audit",
      abstract: "Measures all drawings, or those of some architectures.",
      discussion: """
        Looks for what overlaps, for lines through what is not theirs, for type that is too small \
        on A4 and for colours that are too weak. Exit code 1 says that something was found.
        """)
  }

  @Argument(
    help: "Architectures to measure; all if left out.",
    completion: .list(Tool.architectures.map(\.id)))
  var ids: [String] = []

  @OptionGroup var drawing: DrawingOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let theme = try drawing.theme(among: Tool.themes)
    var reports: [Report] = []
    var isWhole = true
    for architecture in try Tool.architectures.choosing(ids) {
      let resolution = Model.resolve(Declaration(architecture))
      resolution.diagnostics.flatMap(\.lines).forEach(Console.printError)
      guard let model = resolution.model else {
        isWhole = false
        continue
      }
      reports += model.diagrams(theme: theme, options: drawing.frame).map { diagram in
        Report(
          "\(model.id)/\(diagram.view.name)",
          LayoutAudit(Drawing(diagram.graph, theme: theme), options: drawing.frame))
      }
      reports += try scenarioReports(of: model, theme)
    }
    if json {
      try Console.print(json: reports)
    } else {
      reports.flatMap(\.lines).forEach(Console.print)
      let count = reports.map(\.defects.count).reduce(0, +)
      Console.print("\(reports.count) drawings, \(count) \(count == 1 ? "defect" : "defects")")
    }
    if !isWhole || reports.contains(where: { !$0.defects.isEmpty }) { throw ExitCode.failure }
  }

  /// The pictures of scenarios, as they are painted.
  private func scenarioReports(of model: Model, _ theme: Theme) throws -> [Report] {
    let painter = ScenarioPainter(
      theme: theme, options: drawing.frame, read: { try GraphvizReader.read($0) })
    do {
      return try model.scenarioDiagrams(theme: theme, options: drawing.frame).flatMap { diagram in
        let frames = try painter.frames(of: diagram)
        let steps = try painter.steps(of: frames, named: diagram.view.name)
        return try (painter.strips(of: diagram) + steps).map {
          Report("\(model.id)/\($0.picture.name)", $0.audits)
        }
      }
    } catch {
      Console.printError("\(model.id): error: \(error)")
      throw ExitCode.failure
    }
  }

  private struct Report: Encodable {
    struct Defect: Encodable {
      let kind: String
      let elements: [String]
    }

    let drawing: String
    /// In points.
    let width: Double
    let height: Double
    let crossings: Int
    /// In points, when fitted to A4.
    let smallestType: Double
    let contrast: Double
    let defects: [Defect]

    init(_ name: String, _ audit: LayoutAudit) {
      self.init(name, [audit])
    }

    /// A picture that is composed of several drawings.
    init(_ name: String, _ audits: [LayoutAudit]) {
      drawing = name
      (width, height) = audits.first?.size ?? (0, 0)
      crossings = audits.map(\.crossings).reduce(0, +)
      smallestType = (audits.map(\.smallestType).min() ?? 0).tenths
      contrast = (audits.map(\.contrast).min() ?? 0).tenths
      let found = audits.flatMap(\.defects)
      defects = found.map { Defect(kind: "\($0.kind)", elements: $0.elements) }
      sentences = found.map { $0.sentence(in: name) }
    }

    private let sentences: [String]

    private enum CodingKeys: CodingKey {
      case drawing, width, height, crossings, smallestType, contrast, defects
    }

    var lines: [String] {
      [
        "\(drawing): \(number(width)) x \(number(height)) points, \(crossings) crossings, "
          + "type \(number(smallestType)) points on A4, contrast \(number(contrast))"
      ] + sentences.map { "  \($0)" }
    }
  }
}

extension LayoutAudit.Defect {
  /// What is wrong, where, and with what.
  func sentence(in drawing: String) -> String {
    "\(drawing): warning: \(kind.rawValue): \(elements.map { "'\($0)'" }.joined(separator: ", "))"
  }
}

extension Double {
  fileprivate var tenths: Double { (self * 10).rounded(.down) / 10 }
}
