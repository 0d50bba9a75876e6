import Documents

extension SiteBuilder {
  /// The file name of every viewer.
  static let viewerName = "viewer.html"

  /// Adds the viewer of an architecture whose drawings are all there.
  func addingViewer(to built: BuiltArchitecture) -> BuiltArchitecture {
    guard let entry = built.viewerEntry, formats.contains(.html) else { return built }
    var built = built
    do {
      built.files.append(try viewer([entry], "\(built.id)/\(Self.viewerName)"))
    } catch {
      built.problems.append("\(error)")
    }
    return built
  }

  /// The viewer of all architectures, if there are several.
  func rootViewer(_ built: [BuiltArchitecture]) throws -> [SiteFile] {
    let entries = built.compactMap(\.viewerEntry)
    guard formats.contains(.html), entries.count > 1 else { return [] }
    return [try viewer(entries, Self.viewerName, title: "Reference architectures")]
  }

  private func viewer(
    _ entries: [ViewerPage.Entry], _ path: String, title: Markdown? = nil
  ) throws -> SiteFile {
    let page = ViewerPage(entries, title: title, theme: theme, scheme: site.scheme)
    return SiteFile(path: path, text: try templates.render(page.value, with: "viewer.html"))
  }
}

extension BuiltArchitecture {
  /// What the viewer shows; nothing while drawings are missing.
  fileprivate var viewerEntry: ViewerPage.Entry? {
    guard let model, problems.isEmpty else { return nil }
    return ViewerPage.Entry(model, drawings: drawings, scenarios: scenarios)
  }
}
