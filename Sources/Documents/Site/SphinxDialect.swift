import Diagrams

/// Markdown for Sphinx: MyST with the extension `tasklist`, and sphinx-design.
struct SphinxDialect: SiteDialect {
  /// Whether themes find a dark picture beside each; their classes are `only-light` and `only-dark`.
  let hasDarkPictures: Bool

  func frontMatter(of page: SitePage) -> [String] {
    ["---", "myst:", "  html_meta:", "    description: \(quoted(page.summary))", "---", ""]
  }

  /// Sphinx wants every page to be in some table of contents.
  func backMatter(of page: SitePage) -> [String] {
    page.children.isEmpty
      ? []
      : [""]
        + directive("toctree", body: [":hidden:", ""] + page.children.map { "\($0.dropLast(3))" })
  }

  /// The names of headings are shared by all pages.
  func heading(_ level: Int, _ anchor: String?, _ title: String, on page: SitePage) -> [String] {
    let heading = "\(marks(of: level)) \(title)"
    return anchor.map { ["(\(name(of: $0, on: page.path)))=", heading] } ?? [heading]
  }

  /// Sphinx makes a picture that has a width lead to its file; it leads to nothing else.
  func picture(_ picture: PagePicture, leadingTo target: PageLink, on page: SitePage) -> [String] {
    let pictures: [(file: String, options: [String])] =
      hasDarkPictures
      ? [
        (picture.file, [":class: only-light"]),
        (SiteGenerator.darkName(of: picture.file), [":class: only-dark"]),
      ] : [(picture.file, [])]
    return pictures.flatMap { file, options in
      directive(
        "image", argument: file,
        body: [
          ":alt: \(picture.alternativeText.replacing("\\", with: "\\\\"))",
          ":width: \(picture.width)px",
        ] + options)
    }
  }

  func drawing(_ svg: String) -> [String] {
    directive("raw", argument: "html", body: svg.split(separator: "\n").map(String.init))
  }

  func disclosure(_ summary: String, _ body: [String]) -> [String] {
    directive("dropdown", argument: summary, body: body)
  }

  func tabs(_ tabs: [(label: String, body: [String])]) -> [String] {
    directive(
      "tab-set", body: tabs.flatMap { directive("tab-item", argument: $0.label, body: $0.body) })
  }

  func alert(_ kind: String, _ body: [String]) -> [String] {
    directive(kind.lowercased(), body: body)
  }

  func link(_ text: String, to link: PageLink, on page: SitePage) -> String {
    switch link {
    case .heading(let anchor): "[\(text)](#\(name(of: anchor, on: page.path)))"
    case .row(let anchor):
      "<a href=\"#\(anchor)\">\(XML.escaped(Markdown(source: text).plainText))</a>"
    case .page(let path, let anchor?):
      "[\(text)](#\(name(of: anchor, on: (page.folder + path).withoutDetours)))"
    case .page(let path, nil): "[\(text)](\(path))"
    case .file(let path): "[\(text)](\(path))"
    case .elsewhere(let address): "[\(text)](\(address))"
    }
  }

  private func name(of anchor: String, on path: String) -> String {
    "\(path.dropLast(".md".count).replacing("/", with: "-"))-\(anchor)"
  }

  /// A directive between fences that are longer than all within.
  private func directive(_ name: String, argument: String? = nil, body: [String]) -> [String] {
    let longest = body.map { $0.prefix { $0 == "`" }.count }.max() ?? 0
    let fence = String(repeating: "`", count: max(longest + 1, 3))
    return ["\(fence){\(name)}\(argument.map { " \($0)" } ?? "")"] + body + [fence]
  }
}

extension String {
  /// The path without the folders that `..` leaves again.
  fileprivate var withoutDetours: String {
    var parts: [Substring] = []
    for part in split(separator: "/") {
      if part == "..", !parts.isEmpty { parts.removeLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
