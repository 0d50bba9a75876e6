/// A page on its way from our own Markdown to that of a generator.
struct PageTranslation {
  private let page: SitePage
  private let dialect: any SiteDialect
  private let svg: (String) -> String?
  private let blocks: [PageBlock]
  /// The anchors of glossaries.
  private let rows: Set<String>

  init(
    _ page: SitePage, to dialect: any SiteDialect, inlining svg: @escaping (String) -> String?
  ) {
    self.page = page
    self.dialect = dialect
    self.svg = svg
    blocks = PageParser.blocks(of: page.text)
    rows = Set(blocks.flatMap(\.rowAnchors))
  }

  var text: String {
    let lines =
      dialect.frontMatter(of: page) + lines(of: blocks) + dialect.backMatter(of: page)
    return dialect.joined(lines).joined(separator: "\n") + "\n"
  }

  private func lines(of blocks: [PageBlock]) -> [String] {
    blocks.flatMap(lines)
  }

  private func lines(of block: PageBlock) -> [String] {
    switch block {
    case .heading(let level, let anchor, let title):
      dialect.heading(level, anchor, translated(title), on: page)
    case .picture(let picture): lines(of: picture)
    case .disclosure(let summary, let body): dialect.disclosure(summary, lines(of: body))
    case .tabs(let tabs):
      dialect.tabs(
        tabs.compactMap { tab in
          guard case .disclosure(let label, let body) = tab else { return nil }
          return (label, lines(of: body))
        })
    case .alert(let kind, let body): dialect.alert(kind, lines(of: body))
    case .glossary(let header, let rows):
      dialect.glossary(
        header, rows.map { GlossaryRow(anchor: $0.anchor, cells: $0.cells.map(translated)) })
    case .comment(let text): dialect.comment(text)
    case .code(let lines): dialect.code(lines)
    case .line(let line): [dialect.line(translated(line))]
    }
  }

  private func lines(of picture: PagePicture) -> [String] {
    if picture.target == picture.file, let svg = svg(page.folder + picture.file) {
      return dialect.drawing(svg)
    }
    return dialect.picture(
      picture, leadingTo: PageLink(picture.target, rows: rows), on: page)
  }

  // MARK: Links

  /// A line with its links as the dialect spells them.
  private func translated(_ line: String) -> String {
    var result = ""
    var rest = line[...]
    while let link = rest.nextLink {
      result += rest[..<link.range.lowerBound]
      result += dialect.link(
        link.text, to: PageLink(link.destination, rows: rows), on: page)
      rest = rest[link.range.upperBound...]
    }
    return result + rest
  }
}

extension PageBlock {
  fileprivate var rowAnchors: [String] {
    if case .glossary(_, let rows) = self { rows.map(\.anchor) } else { [] }
  }
}

extension Substring {
  /// The first link of a line; its text may hold escaped brackets.
  fileprivate var nextLink: (range: Range<Index>, text: String, destination: String)? {
    var rest = self
    while let middle = rest.firstRange(of: "](") {
      guard let end = self[middle.upperBound...].firstIndex(of: ")") else { return nil }
      if let start = self[..<middle.lowerBound].lastOpeningBracket {
        return (
          start..<index(after: end), String(self[index(after: start)..<middle.lowerBound]),
          String(self[middle.upperBound..<end])
        )
      }
      rest = self[middle.upperBound...]
    }
    return nil
  }

  /// The last `[` that no backslash stands before.
  private var lastOpeningBracket: Index? {
    var rest = self
    while let bracket = rest.lastIndex(of: "[") {
      if bracket == startIndex || self[index(before: bracket)] != "\\" { return bracket }
      rest = self[..<bracket]
    }
    return nil
  }
}
