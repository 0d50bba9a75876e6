import ArgumentParser
import Diagrams
import Documents

/// For which program the pages are written, and how they show drawings.
struct SiteStyle: Sendable {
  /// How pages show drawings.
  enum Drawings: String, CaseIterable, ExpressibleByArgument {
    /// As pictures that lie beside them.
    case files
    /// In the pages themselves, where texts can be searched and copied.
    case inline
  }

  var generator = SiteGenerator.plain
  var drawings = Drawings.files
  /// The grounds that drawings are made for.
  var scheme = Scheme.adaptive

  /// Whether a dark picture lies beside each light one.
  var hasDarkPictures: Bool {
    generator.wantsDarkPictures && drawings == .files && scheme == .adaptive
  }

  /// A page as a file of the site.
  ///
  /// - Parameter drawings: The files among which the page finds the drawings that it shows.
  func file(_ page: SitePage, drawings files: [SiteFile] = []) -> SiteFile {
    SiteFile(
      path: generator.path(of: page.path),
      text: generator.text(
        of: page, hasDarkPictures: hasDarkPictures,
        inlining: drawings == .inline
          ? { path in files.first { $0.path == path && path.hasSuffix(".svg") }?.text } : nil))
  }
}

extension SiteGenerator: ExpressibleByArgument {}

/// The options of a site.
struct SiteOptions: ParsableArguments {
  @Option(
    help: """
      The program that makes a web site of the pages: plain for none, mkdocs for MkDocs with \
      Material, hugo, or sphinx for Sphinx with MyST and sphinx-design.
      """)
  var site = SiteGenerator.plain

  @Option(
    help: "How pages show drawings: as files beside them, or inline, in the pages themselves.")
  var drawings = SiteStyle.Drawings.files

  func style(for scheme: Scheme) -> SiteStyle {
    SiteStyle(generator: site, drawings: drawings, scheme: scheme)
  }

  func validate() throws {
    guard drawings == .files || site.allowsInlineDrawings else {
      throw ValidationError(
        "\(site.rawValue) leaves HTML out of pages, so that drawings would be missing; use "
          + "'--drawings files'")
    }
  }
}
