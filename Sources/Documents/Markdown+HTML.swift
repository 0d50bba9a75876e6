import Diagrams

extension Markdown {
  /// The text as HTML, for pages that no other program translates.
  ///
  /// Knows what our own lines are made of: escapes, entities, code spans, bold text and links.
  var html: String {
    var reader = HTMLReader(rest: source[...])
    return reader.html()
  }
}

/// Turns a line of our own Markdown into HTML.
private struct HTMLReader {
  var rest: Substring

  mutating func html() -> String {
    var result = ""
    while let character = rest.first {
      if let (length, html) = span(character) {
        rest = rest.dropFirst(length)
        result += html
      } else {
        rest.removeFirst()
        result.append(character == "\"" ? "&quot;" : String(character))
      }
    }
    return result
  }

  /// What begins here and is not written as it stands: how long it is, and its HTML.
  private func span(_ character: Character) -> (length: Int, html: String)? {
    switch character {
    case "\\": rest.dropFirst().first.map { (2, XML.escaped(String($0))) }
    case "`": code
    case "*" where rest.hasPrefix("**"): bold
    case "[": link
    case "<" where rest.hasPrefix("<code>"), "<" where rest.hasPrefix("</code>"):
      (rest.prefix { $0 != ">" }.count + 1, String(rest.prefix { $0 != ">" }) + ">")
    case "<": (1, "&lt;")
    case ">": (1, "&gt;")
    default: nil
    }
  }

  private var code: (Int, String)? {
    let text = rest.dropFirst().prefix { $0 != "`" }
    guard text.endIndex < rest.endIndex else { return nil }
    return (text.count + 2, "<code>\(XML.escaped(String(text)))</code>")
  }

  private var bold: (Int, String)? {
    let inner = rest.dropFirst(2)
    guard let end = inner.firstRange(of: "**") else { return nil }
    let text = inner[..<end.lowerBound]
    return (text.count + 4, "<strong>\(Markdown(source: String(text)).html)</strong>")
  }

  private var link: (Int, String)? {
    guard let middle = rest.firstRange(of: "]("),
      let end = rest[middle.upperBound...].firstIndex(of: ")")
    else { return nil }
    let text = rest[..<middle.lowerBound].dropFirst()
    let destination = rest[middle.upperBound..<end]
    return (
      rest[..<end].count + 1,
      "<a href=\"\(XML.escaped(String(destination)))\">\(Markdown(source: String(text)).html)</a>"
    )
  }
}
