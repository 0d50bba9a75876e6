/// A page of the site in our own Markdown, and its place among the others.
package struct SitePage: Sendable {
  /// The path from the root, such as `high-availability/index.md`.
  package let path: String
  /// What the page is about, in plain text on one line.
  package let summary: String
  /// The place among the pages of its folder, from one.
  package let order: Int
  /// The pages below this one, by their paths from its folder.
  package let children: [String]
  package let text: String

  package init(
    path: String, summary: String, order: Int, children: [String] = [], text: String
  ) {
    self.path = path
    self.summary = summary.split(whereSeparator: \.isNewline).joined(separator: " ")
    self.order = order
    self.children = children
    self.text = text
  }

  /// The first heading in plain text.
  package var title: String {
    let first = text.split(separator: "\n", maxSplits: 2).first { $0.hasPrefix("# ") } ?? ""
    guard case .heading(_, _, let title)? = PageParser.heading(first) else { return "" }
    return Markdown(source: title).plainText
  }

  /// The folder that the page lies in, with a slash at its end; empty at the root.
  var folder: String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// Whether the page is the one that its folder opens with.
  var isIndex: Bool { path.folderOfIndex != nil }
}
