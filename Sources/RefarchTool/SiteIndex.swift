import ArchitectureModel
import Diagrams
import Documents
import Foundation
import Simulation

/// The site in a form for other programs: `index.json`.
struct SiteIndex: Codable {
  struct Drawing: Codable {
    let view: String
    let title: String
    let svg: String
    let dot: String
    let alternativeText: String
    /// In points.
    let width: Double
    let height: Double
  }

  struct Page: Codable {
    let id: String
    let title: String
    let summary: String
    let page: String
    /// The file in which a reader steps through the drawings; nothing if it was not asked for.
    let viewer: String?
    let drawings: [Drawing]
    let scenarios: [Scenario]
  }

  /// A scenario with its page and its pictures.
  struct Scenario: Codable {
    let id: String
    let title: String
    let page: String
    /// All steps side by side, on one page or several.
    let strips: [Picture]
    /// One for each step.
    let steps: [Picture]
  }

  struct Picture: Codable {
    let svg: String
    /// What the picture is about, such as "The zone is lost: step 1 of 3".
    let title: String
    let alternativeText: String
    /// In points.
    let width: Double
    let height: Double
  }

  let architectures: [Page]
  /// A page at the root of the site.
  struct RootPage: Codable {
    let page: String
    let title: String
  }

  let pages: [RootPage]

  init(
    _ built: [BuiltArchitecture], pages: [SitePage], _ site: SiteStyle, hasViewers: Bool
  ) {
    architectures = built.compactMap { entry in
      entry.model.map { model in
        Page(
          id: model.id, title: model.title, summary: model.summary,
          page: site.generator.path(of: "\(model.id)/index.md"),
          viewer: hasViewers ? "\(model.id)/\(SiteBuilder.viewerName)" : nil,
          drawings: entry.drawings.map { Self.drawing($0, of: model) },
          scenarios: entry.scenarios.map { Self.scenario($0, of: model) })
      }
    }
    self.pages = pages.map {
      RootPage(page: site.generator.path(of: $0.path), title: $0.title)
    }.sorted { $0.page < $1.page }
  }

  private static func drawing(_ drawing: PageDrawing, of model: Model) -> Drawing {
    let name = "\(model.id)/\(drawing.view.name)"
    return Drawing(
      view: drawing.view.name, title: drawing.view.title, svg: "\(name).svg",
      dot: "\(name).dot", alternativeText: drawing.picture.alternativeText,
      width: drawing.picture.width, height: drawing.picture.height)
  }

  private static func scenario(_ drawings: ScenarioDrawings, of model: Model) -> Scenario {
    let scenario = drawings.run.scenario
    func picture(_ picture: Documents.Picture) -> Picture {
      Picture(
        svg: "\(model.id)/\(picture.name).svg", title: picture.graph.subtitle,
        alternativeText: picture.alternativeText, width: picture.width, height: picture.height)
    }
    return Scenario(
      id: scenario.id, title: scenario.title,
      page: "\(model.id)/\(ScenarioPage.fileName(of: scenario))",
      strips: drawings.strips.map(\.picture).map(picture), steps: drawings.steps.map(picture))
  }

  func text() throws -> String {
    try JSON.text(self)
  }
}

extension Console {
  /// Prints a value as JSON.
  static func print(json value: some Encodable) throws {
    print(String(try JSON.text(value).dropLast()))
  }
}

/// JSON with the same bytes for the same value.
enum JSON {
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
