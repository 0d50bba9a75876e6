import ArchitectureModel
import Diagrams
import Documents
import Foundation
import GraphvizLayout
import Rules
import Simulation

/// A file of the site: its path within the output folder, and its contents.
struct SiteFile: Sendable {
  let path: String
  let bytes: [UInt8]

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The contents as text, as far as they are text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// Everything that one architecture contributes, and what failed on the way.
struct BuiltArchitecture: Sendable {
  let id: String
  let model: Model?
  /// What the rules found, without what depends on a day, so that pages stay the same.
  var findings: [Finding] = []
  var drawings: [PageDrawing] = []
  var scenarios: [ScenarioDrawings] = []
  var files: [SiteFile] = []
  var problems: [String] = []
  var warnings: [String] = []

  /// Whether anything was found that Azure refuses or that does not hold.
  var hasErrors: Bool { findings.contains { $0.counts(at: .error) } }

  /// Takes what was drawn, or why it could not be.
  mutating func add<Content>(
    _ result: Result<SiteBuilder.Part<Content>, SiteBuilder.Failure>,
    to list: WritableKeyPath<Self, [Content]>
  ) {
    switch result {
    case .success(let part):
      self[keyPath: list].append(part.content)
      files += part.files
      warnings += part.warnings
    case .failure(let failure): problems.append(failure.description)
    }
  }
}

/// Makes the files of a site from architectures; touches neither files nor the terminal.
struct SiteBuilder: Sendable {
  typealias Reader = @Sendable (String) throws -> LaidOutGraph

  let templates: TemplateLibrary
  let formats: [OutputFormat]
  /// Makes pictures of other kinds, if any were asked for.
  let converter: ImageConverter?
  let theme: Theme
  let options: SVGWriter.Options
  let site: SiteStyle
  /// Called whenever drawings are done, with how many.
  let advance: @Sendable (Int) -> Void
  /// Hands back the geometry of DOT text.
  let read: Reader

  init(
    templates: TemplateLibrary, formats: [OutputFormat] = OutputFormat.usual,
    converter: ImageConverter? = nil, theme: Theme = .standard,
    options: SVGWriter.Options = SVGWriter.Options(), site: SiteStyle = SiteStyle(),
    read: @escaping Reader = { try GraphvizReader.read($0) },
    advance: @escaping @Sendable (Int) -> Void = { _ in }
  ) {
    self.templates = templates
    self.formats = formats
    self.converter = converter
    self.theme = theme
    self.options = options
    self.site = site
    self.advance = advance
    self.read = read
  }

  /// Builds all architectures, several drawings at a time, in the order in which they were given.
  func build(_ architectures: [any Architecture]) -> [BuiltArchitecture] {
    guard site.hasDarkPictures else { return buildOnce(architectures) }
    let dark = copy(for: .dark, formats: [.svg]).buildOnce(architectures)
    return zip(copy(for: .light, formats: formats).buildOnce(architectures), dark).map {
      light, dark in
      var built = light
      built.files += dark.files.map {
        SiteFile(path: SiteGenerator.darkName(of: $0.path), bytes: $0.bytes)
      }
      return built
    }
  }

  /// A builder that draws for one ground only.
  private func copy(for scheme: Scheme, formats: [OutputFormat]) -> SiteBuilder {
    var options = options
    options.scheme = scheme
    return SiteBuilder(
      templates: templates, formats: formats, converter: converter, theme: theme,
      options: options, site: site, read: read, advance: advance)
  }

  private func buildOnce(_ architectures: [any Architecture]) -> [BuiltArchitecture] {
    let resolved = concurrentMap(architectures) { architecture in
      let built = resolve(architecture)
      let flags = built.findings.flags
      return (built, built.model?.diagrams(theme: theme, options: options, flags: flags) ?? [])
    }
    let diagrams = resolved.enumerated().flatMap { index, entry in entry.1.map { (index, $0) } }
    let drawn = concurrentMap(diagrams) { index, diagram in draw(diagram, in: resolved[index].0.id)
    }
    var collected = resolved.map(\.0).markingTwins()
    for ((index, _), result) in zip(diagrams, drawn) {
      guard collected[index].model != nil else { continue }
      collected[index].add(result, to: \.drawings)
    }
    addScenarios(to: &collected)
    return concurrentMap(Array(collected.enumerated())) {
      addingViewer(to: addingPages(to: $0.element, $0.offset + 1))
    }
  }

  private func resolve(_ architecture: any Architecture) -> BuiltArchitecture {
    let resolution = Model.resolve(Declaration(architecture))
    guard let model = resolution.model else {
      return BuiltArchitecture(
        id: architecture.id, model: nil, problems: resolution.diagnostics.flatMap(\.lines))
    }
    return BuiltArchitecture(
      id: model.id, model: model, findings: Linter().findings(in: resolution))
  }

  // MARK: Drawings

  /// What was drawn for one view or scenario.
  struct Part<Content: Sendable>: Sendable {
    let content: Content
    let files: [SiteFile]
    let warnings: [String]
  }

  /// Why one drawing or page is missing; the others are made all the same.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private func draw(_ diagram: Diagram, in folder: String) -> Result<Part<PageDrawing>, Failure> {
    defer { advance(1) }
    let name = "\(folder)/\(diagram.view.name)"
    let drawing = Drawing(diagram.graph, theme: theme)
    let dot = DOTWriter(drawing).text()
    do {
      let layout = try read(dot)
      let writer = try SVGWriter(drawing, layout, options: options)
      let picture = Picture(diagram.view.name, of: drawing.graph, size: writer.size)
      let audit = LayoutAudit(drawing, size: writer.size)
      return .success(
        Part(
          content: PageDrawing(diagram.view, LaidOutDrawing(drawing, layout), picture),
          files: try files(svg: writer.text(), dot: dot, graph: drawing.graph, as: name),
          warnings: audit.defects.map { $0.sentence(in: name) }))
    } catch {
      return .failure(Failure(description: "\(name): error: \(error)"))
    }
  }

  // MARK: Pages

  /// Adds the pages of an architecture whose drawings are all there; otherwise the last good ones
  /// stay.
  private func addingPages(to built: BuiltArchitecture, _ order: Int) -> BuiltArchitecture {
    guard let model = built.model, built.problems.isEmpty, formats.contains(.md) else {
      return built
    }
    var built = built
    do {
      let pages = try [page(of: model, built, order)] + scenarioPages(of: model, built)
      built.files += pages.map { site.file($0, drawings: built.files) }
    } catch {
      built.problems.append("\(error)")
    }
    return built
  }

  private func page(
    of model: Model, _ built: BuiltArchitecture, _ order: Int
  ) throws -> SitePage {
    let page = ArchitecturePage(
      model, findings: built.findings, drawings: built.drawings, scenarios: built.scenarios,
      linksDOT: formats.contains(.dot), linksViewer: formats.contains(.html))
    return SitePage(
      path: "\(model.id)/index.md", summary: model.summary, order: order,
      children: built.scenarios.map { ScenarioPage.fileName(of: $0.run.scenario) },
      text: try templates.render(page.value, with: "architecture.md"))
  }

  private func scenarioPages(of model: Model, _ built: BuiltArchitecture) throws -> [SitePage] {
    try built.scenarios.enumerated().map { index, drawings in
      let page = ScenarioPage(model, drawings: drawings)
      return SitePage(
        path: "\(model.id)/\(ScenarioPage.fileName(of: drawings.run.scenario))",
        summary: page.summary, order: index + 1,
        text: try templates.render(page.value, with: "scenario.md"))
    }
  }

  // MARK: The pages of all architectures

  /// A page of the root, with what it shows.
  private struct RootPage: Sendable {
    let name: String
    let summary: String
    let value: @Sendable () -> TemplateValue

    init(_ name: String, _ summary: String, _ value: @escaping @Sendable () -> TemplateValue) {
      self.name = name
      self.summary = summary
      self.value = value
    }
  }

  /// What lies at the root of the site, from the drawings of all architectures.
  func rootFiles(_ built: [BuiltArchitecture]) throws -> [SiteFile] {
    try rootPages(built) + rootViewer(built)
  }

  private func rootPages(_ built: [BuiltArchitecture]) throws -> [SiteFile] {
    guard formats.contains(.md) else { return [] }
    let entries = built.compactMap { entry in entry.model.map { ($0, entry.drawings) } }
    let hasNotes = NotesPage.architectures.isSubset(of: built.map(\.id))
    let notes = NotesPage(
      built.compactMap { entry in entry.model.map { ($0, entry.scenarios) } })
    let index = IndexPage(
      entries, hasNotes: hasNotes, linksViewer: formats.contains(.html) && entries.count > 1)
    let contents =
      [
        RootPage("index.md", "Reference architectures, and what each survives.") { index.value },
        RootPage("rules.md", "All rules, and what others check.") { RulesPage.value },
        RootPage("sources.md", "All facts and their sources.") { SourcesPage.value },
      ]
      + (hasNotes
        ? [
          RootPage("notes.md", "Answers to the notes.") { notes.value },
          RootPage("errata.md", "Errata of the notes.") { Erratum.page },
        ] : [])
    let texts = concurrentMap(contents) { page in
      Result { try templates.render(page.value(), with: page.name) }
    }
    let children = entries.map { "\($0.0.id)/index.md" } + contents.dropFirst().map(\.name)
    let pages = try zip(contents, texts).enumerated().map { index, page in
      SitePage(
        path: page.0.name, summary: page.0.summary, order: entries.count + index,
        children: page.0.name == "index.md" ? children : [], text: try page.1.get())
    }
    let json = try SiteIndex(
      built, pages: pages, site, hasViewers: formats.contains(.html)
    ).text()
    return pages.map { site.file($0) } + [
      SiteFile(path: "icons.svg", text: IconSheet(theme, scheme: options.scheme).text()),
      SiteFile(path: "index.json", text: json),
    ]
  }
}

extension [BuiltArchitecture] {
  /// Refuses every architecture whose identifier an earlier one has: they would share a folder.
  fileprivate func markingTwins() -> [BuiltArchitecture] {
    var seen: Set<String> = []
    return map { built in
      guard !seen.insert(built.id).inserted else { return built }
      return BuiltArchitecture(
        id: built.id, model: nil,
        problems: ["error: two architectures have the identifier '\(built.id)'"])
    }
  }
}
