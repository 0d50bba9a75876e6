import Diagrams

/// How one generator spells what Markdown has no common spelling for.
///
/// Links in lines, titles and cells are translated already, and blocks within blocks are lines.
protocol SiteDialect: Sendable {
  /// Where a page lies, by its path in our own Markdown.
  func path(of page: String) -> String
  /// What stands before a page's text.
  func frontMatter(of page: SitePage) -> [String]
  /// What stands behind it.
  func backMatter(of page: SitePage) -> [String]

  func heading(_ level: Int, _ anchor: String?, _ title: String, on page: SitePage) -> [String]
  /// - Parameter target: What the picture leads to, translated.
  func picture(_ picture: PagePicture, leadingTo target: PageLink, on page: SitePage) -> [String]
  /// A drawing in the page itself.
  func drawing(_ svg: String) -> [String]
  func disclosure(_ summary: String, _ body: [String]) -> [String]
  func tabs(_ tabs: [(label: String, body: [String])]) -> [String]
  func alert(_ kind: String, _ body: [String]) -> [String]
  func glossary(_ header: [String], _ rows: [GlossaryRow]) -> [String]
  func comment(_ text: String) -> [String]
  func code(_ lines: [String]) -> [String]
  func line(_ line: String) -> String
  /// A link within a line.
  func link(_ text: String, to link: PageLink, on page: SitePage) -> String
  /// The whole page once more, where what stands between two lines depends on both.
  func joined(_ lines: [String]) -> [String]
}

/// Where a link leads.
enum PageLink: Equatable {
  /// A heading of the same page.
  case heading(String)
  /// A row of a glossary of the same page.
  case row(String)
  /// A page by its path as the link spells it, with an anchor there.
  case page(String, anchor: String?)
  /// Another file of the site, by its path as the link spells it.
  case file(String)
  case elsewhere(String)

  /// - Parameter rows: The anchors of glossaries on the page.
  init(_ destination: String, rows: Set<String>) {
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = String(parts[0])
    let anchor = parts.count > 1 ? String(parts[1]) : nil
    self =
      if destination.contains("://") || destination.hasPrefix("mailto:") {
        .elsewhere(destination)
      } else if path.isEmpty, let anchor {
        rows.contains(anchor) ? .row(anchor) : .heading(anchor)
      } else if path.hasSuffix(".md") {
        .page(path, anchor: anchor)
      } else {
        .file(destination)
      }
  }

  /// The link as our own Markdown spells it.
  var destination: String {
    switch self {
    case .heading(let anchor), .row(let anchor): "#\(anchor)"
    case .page(let path, let anchor): path + (anchor.map { "#\($0)" } ?? "")
    case .file(let path): path
    case .elsewhere(let address): address
    }
  }
}

/// The spelling of our own Markdown, which the dialects change where they have to.
extension SiteDialect {
  func path(of page: String) -> String { page }

  func frontMatter(of page: SitePage) -> [String] { [] }

  func backMatter(of page: SitePage) -> [String] { [] }

  func heading(_ level: Int, _ anchor: String?, _ title: String, on page: SitePage) -> [String] {
    ["\(marks(of: level)) \(anchor.map { "<a id=\"\($0)\"></a>" } ?? "")\(title)"]
  }

  func picture(_ picture: PagePicture, leadingTo target: PageLink, on page: SitePage) -> [String] {
    [
      """
      [<img src="\(picture.file)" alt="\(XML.escaped(picture.alternativeText))" \
      width="\(picture.width)" height="\(picture.height)">](\(target.destination))
      """
    ]
  }

  func drawing(_ svg: String) -> [String] {
    ["<div class=\"drawing\">"] + svg.split(separator: "\n").map(String.init) + ["</div>"]
  }

  func disclosure(_ summary: String, _ body: [String]) -> [String] {
    ["<details><summary>\(summary)</summary>", ""] + body + ["", "</details>"]
  }

  func tabs(_ tabs: [(label: String, body: [String])]) -> [String] {
    ["<!-- tabs -->", ""] + apart(tabs.map(disclosure)) + ["", "<!-- /tabs -->"]
  }

  func alert(_ kind: String, _ body: [String]) -> [String] {
    ["> [!\(kind)]"] + body.map { $0.isEmpty ? ">" : "> \($0)" }
  }

  func glossary(_ header: [String], _ rows: [GlossaryRow]) -> [String] {
    [
      "| \(header.joined(separator: " | ")) |",
      "| \(header.map { _ in "---" }.joined(separator: " | ")) |",
    ]
      + rows.map { "| <a id=\"\($0.anchor)\"></a>\($0.cells.joined(separator: " | ")) |" }
  }

  func comment(_ text: String) -> [String] { ["<!-- \(text) -->"] }

  func code(_ lines: [String]) -> [String] { lines }

  func line(_ line: String) -> String { line }

  func link(_ text: String, to link: PageLink, on page: SitePage) -> String {
    "[\(text)](\(link.destination))"
  }

  func joined(_ lines: [String]) -> [String] { lines }
}

/// What several dialects spell alike.
extension SiteDialect {
  func marks(of level: Int) -> String { String(repeating: "#", count: level) }

  /// Text in quotation marks, as YAML, shortcodes and titles of boxes read it.
  func quoted(_ text: String) -> String {
    "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }

  /// Blocks with an empty line between each two.
  func apart(_ blocks: [[String]]) -> [String] { Array(blocks.joined(separator: [""])) }
}

/// Our own Markdown.
struct PlainDialect: SiteDialect {}

extension String {
  /// The folder of a page that its folder opens with, with a slash at its end; nothing for others.
  var folderOfIndex: Substring? {
    self == "index.md" || hasSuffix("/index.md") ? dropLast("index.md".count) : nil
  }
}
