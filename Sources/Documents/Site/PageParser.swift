import Diagrams

/// Reads our own Markdown: CommonMark with tables and tasks, whose HTML is made of a few shapes, each
/// on lines of its own.
struct PageParser {
  private let lines: [Substring]
  private var next = 0

  init(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    self.lines = lines
  }

  private init(_ lines: [Substring]) {
    self.lines = lines
  }

  static func blocks(of text: String) -> [PageBlock] {
    var parser = PageParser(text)
    return parser.blocks()
  }

  private static func blocks(of lines: [Substring]) -> [PageBlock] {
    var parser = PageParser(lines)
    return parser.blocks()
  }

  private mutating func blocks() -> [PageBlock] {
    var blocks: [PageBlock] = []
    while next < lines.count { blocks.append(block()) }
    return blocks
  }

  private mutating func block() -> PageBlock {
    let line = lines[next]
    if line.drop(while: { $0 == " " }).hasPrefix("```") { return code() }
    if line == "<!-- tabs -->" {
      return .tabs(Self.blocks(of: inside(until: "<!-- /tabs -->")).filter(\.isDisclosure))
    }
    if let summary = line.between("<details><summary>", "</summary>") {
      return .disclosure(summary: summary, Self.blocks(of: inside(until: "</details>").trimmed))
    }
    if let kind = line.between("> [!", "]") { return alert(kind) }
    if line.hasPrefix("| "), let glossary = glossary() { return glossary }
    next += 1
    if let comment = line.between("<!-- ", " -->") { return .comment(comment) }
    if let picture = PagePicture(line) { return .picture(picture) }
    return Self.heading(line) ?? .line(String(line))
  }

  // MARK: Blocks of several lines

  /// The lines after this one up to one that ends the block, and takes that as well.
  private mutating func inside(until end: String) -> [Substring] {
    let start = next + 1
    let last = lines[start...].firstIndex { $0 == end } ?? lines.count
    next = min(last + 1, lines.count)
    return Array(lines[start..<last])
  }

  private mutating func code() -> PageBlock {
    let fence = lines[next].prefix { $0 == " " || $0 == "`" }
    let start = next
    next += 1
    while next < lines.count, lines[next] != fence { next += 1 }
    next = min(next + 1, lines.count)
    return .code(lines[start..<next].map(String.init))
  }

  private mutating func alert(_ kind: String) -> PageBlock {
    next += 1
    let start = next
    while next < lines.count, lines[next].hasPrefix(">") { next += 1 }
    let body = lines[start..<next].map { $0.hasPrefix("> ") ? $0.dropFirst(2) : $0.dropFirst() }
    return .alert(kind: kind, Self.blocks(of: body))
  }

  /// A table, if its rows begin with anchors.
  private mutating func glossary() -> PageBlock? {
    var end = next
    while end < lines.count, lines[end].hasPrefix("| ") { end += 1 }
    let rows = lines[next..<end]
    guard rows.count > 2, rows[next + 2].hasPrefix("| <a id=\"") else { return nil }
    let header = rows[next].cells
    let body = rows.dropFirst(2).map { row in
      var cells = row.cells
      let (anchor, first) = (cells.first ?? "")[...].withoutAnchor
      if !cells.isEmpty { cells[0] = first }
      return GlossaryRow(anchor: anchor ?? "", cells: cells)
    }
    next = end
    return .glossary(header: header, body)
  }

  static func heading(_ line: Substring) -> PageBlock? {
    let level = line.prefix { $0 == "#" }.count
    guard (1...6).contains(level), line.dropFirst(level).first == " " else { return nil }
    let (anchor, title) = line.dropFirst(level + 1).withoutAnchor
    return .heading(level: level, anchor: anchor, title: title)
  }
}

extension PageBlock {
  fileprivate var isDisclosure: Bool {
    if case .disclosure = self { true } else { false }
  }
}

extension PagePicture {
  /// Reads `[<img src="…" alt="…" width="…" height="…">](…)`.
  fileprivate init?(_ line: Substring) {
    guard let inner = line.between("[<img ", ")")?[...],
      let middle = inner.firstRange(of: ">](")
    else { return nil }
    let attributes = inner[..<middle.lowerBound]
    guard let file = attributes.attribute("src"), let text = attributes.attribute("alt"),
      let width = attributes.attribute("width"), let height = attributes.attribute("height")
    else { return nil }
    self.init(
      file: file, alternativeText: XML.unescaped(text), width: width, height: height,
      target: String(inner[middle.upperBound...]))
  }
}

extension [Substring] {
  /// The lines without empty ones at either end.
  fileprivate var trimmed: [Substring] {
    Array(drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).reversed())
  }
}

extension Substring {
  /// What stands between a beginning and an ending that make up the whole line.
  fileprivate func between(_ start: String, _ end: String) -> String? {
    guard hasPrefix(start), hasSuffix(end), count >= start.count + end.count else { return nil }
    return String(dropFirst(start.count).dropLast(end.count))
  }

  /// The anchor that the text begins with, and the text after it.
  fileprivate var withoutAnchor: (anchor: String?, text: String) {
    let start = "<a id=\""
    let end = "\"></a>"
    guard hasPrefix(start), let close = firstRange(of: end) else { return (nil, String(self)) }
    return (
      String(self[..<close.lowerBound].dropFirst(start.count)), String(self[close.upperBound...])
    )
  }

  fileprivate func attribute(_ name: String) -> String? {
    guard let start = firstRange(of: "\(name)=\"") else { return nil }
    return String(self[start.upperBound...].prefix { $0 != "\"" })
  }

  /// The cells of a row; a bar within a cell is written as an entity.
  fileprivate var cells: [String] {
    split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map {
      String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }
}
