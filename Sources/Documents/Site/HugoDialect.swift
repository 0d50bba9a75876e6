import ArchitectureModel

/// Markdown for Hugo: without HTML, which Hugo leaves out unless it is told otherwise, and with the
/// shortcodes `figure`, `relref` and `details`; the last is part of Hugo since version 0.140.
struct HugoDialect: SiteDialect {
  func path(of page: String) -> String {
    page.folderOfIndex.map { "\($0)_index.md" } ?? page
  }

  func frontMatter(of page: SitePage) -> [String] {
    [
      "---", "title: \(quoted(page.title))", "description: \(quoted(page.summary))",
      "weight: \(page.order)", "---", "",
    ]
  }

  /// The theme shows the title of the front matter in place of the first heading.
  func heading(_ level: Int, _ anchor: String?, _ title: String, on page: SitePage) -> [String] {
    level == 1
      ? []
      : ["\(marks(of: level)) \(title)\(anchor.map { " {#\($0)}" } ?? "")"]
  }

  func picture(_ picture: PagePicture, leadingTo target: PageLink, on page: SitePage) -> [String] {
    let address =
      switch target {
      case .page(let path, let anchor): self.address(ofPage: path, anchor, from: page)
      default: file(target.destination, from: page)
      }
    return [
      """
      {{< figure src="\(file(picture.file, from: page))" alt=\(quoted(picture.alternativeText)) \
      width="\(picture.width)" height="\(picture.height)" link="\(address)" >}}
      """
    ]
  }

  func disclosure(_ summary: String, _ body: [String]) -> [String] {
    ["{{< details summary=\(quoted(summary)) >}}", ""] + body + ["", "{{< /details >}}"]
  }

  func tabs(_ tabs: [(label: String, body: [String])]) -> [String] {
    apart(tabs.map(disclosure))
  }

  func alert(_ kind: String, _ body: [String]) -> [String] {
    ["> **\(kind.lowercased().capitalizedFirst)**", ">"] + body.map { $0.isEmpty ? ">" : "> \($0)" }
  }

  /// Cells cannot be led to without HTML; headings can.
  func glossary(_ header: [String], _ rows: [GlossaryRow]) -> [String] {
    rows.flatMap { row in
      ["#### \(row.cells.first ?? row.anchor) {#\(row.anchor)}", ""]
        + zip(header, row.cells).dropFirst().filter { !$0.1.isEmpty }.map {
          "- \($0.0): \(line($0.1))"
        } + [""]
    }
  }

  func comment(_ text: String) -> [String] { [] }

  func line(_ line: String) -> String {
    guard line.contains("<code>") else { return line }
    var parts = line.split(separator: "<code>", omittingEmptySubsequences: false).map(String.init)
    for index in parts.indices.dropFirst() {
      guard let end = parts[index].firstRange(of: "</code>") else { continue }
      let code = Markdown(source: String(parts[index][..<end.lowerBound])).plainText
      let shown = line.hasPrefix("|") ? code.replacing("|", with: "\\|") : code
      parts[index] = "`` \(shown) ``\(parts[index][end.upperBound...])"
    }
    return parts.joined()
  }

  func link(_ text: String, to link: PageLink, on page: SitePage) -> String {
    let address =
      switch link {
      case .heading, .row, .elsewhere: link.destination
      case .page(let path, let anchor):
        "{{< relref \"\(self.path(of: path))\(anchor.map { "#\($0)" } ?? "")\" >}}"
      case .file(let path): file(path, from: page)
      }
    return "[\(text)](\(address))"
  }

  /// A page that is not its folder's own is published in a folder of its name.
  private func file(_ path: String, from page: SitePage) -> String {
    page.isIndex ? path : "../\(path)"
  }

  private func address(ofPage path: String, _ anchor: String?, from page: SitePage) -> String {
    let folder = path.folderOfIndex.map(String.init) ?? "\(path.dropLast(".md".count))/"
    return file(folder, from: page) + (anchor.map { "#\($0)" } ?? "")
  }
}
