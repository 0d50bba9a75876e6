/// The program that makes a web site of the pages.
package enum SiteGenerator: String, Sendable, CaseIterable {
  /// None: Markdown as repositories and editors show it.
  case plain
  /// MkDocs with its theme Material.
  case mkdocs
  case hugo
  /// Sphinx with MyST and sphinx-design.
  case sphinx

  private func dialect(hasDarkPictures: Bool) -> any SiteDialect {
    switch self {
    case .plain: PlainDialect()
    case .mkdocs: MkDocsDialect()
    case .hugo: HugoDialect()
    case .sphinx: SphinxDialect(hasDarkPictures: hasDarkPictures)
    }
  }

  /// Whether its themes switch between a light and a dark picture, rather than tell a picture what
  /// the page's ground is.
  package var wantsDarkPictures: Bool { self == .sphinx }

  /// Whether pages may hold a drawing itself rather than show its file; Hugo leaves raw HTML out.
  package var allowsInlineDrawings: Bool { self != .hugo }

  /// Where a page lies, by its path in our own Markdown.
  package func path(of page: String) -> String { dialect(hasDarkPictures: false).path(of: page) }

  /// A page in the generator's Markdown.
  ///
  /// - Parameters:
  ///   - hasDarkPictures: Whether a dark picture lies beside each, by ``darkName(of:)``.
  ///   - svg: The text of a drawing by its path from the root, for pages that hold the drawings
  ///     themselves; nothing for a drawing that is shown as a file.
  package func text(
    of page: SitePage, hasDarkPictures: Bool = false, inlining svg: ((String) -> String?)? = nil
  ) -> String {
    if self == .plain, svg == nil { return page.text }
    let dialect = dialect(hasDarkPictures: hasDarkPictures)
    return PageTranslation(page, to: dialect, inlining: svg ?? { _ in nil }).text
  }

  /// The dark picture's file, by that of the light one.
  package static func darkName(of file: String) -> String {
    file.hasSuffix(".svg") ? "\(file.dropLast(".svg".count)).dark.svg" : file
  }
}
