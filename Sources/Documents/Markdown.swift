import Diagrams
package import Facts

/// Markdown source; text from a model enters it only by way of an escape.
///
/// Literals stand as written: `"The zone \(code: name) is linked to \(network.title)."` escapes the
/// title and puts the name into a code span.
package struct Markdown: Sendable, Hashable, ExpressibleByStringInterpolation {
  package var source: String
  /// The facts that the text cites.
  package var citations: [Fact.ID]

  /// Takes Markdown that we wrote ourselves.
  package init(source: String, citing citations: [Fact.ID] = []) {
    self.source = source
    self.citations = citations
  }

  package init(stringLiteral value: String) {
    self.init(source: value)
  }

  package init(stringInterpolation: Interpolation) {
    self.init(source: stringInterpolation.source, citing: stringInterpolation.citations)
  }

  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var source = ""
    fileprivate var citations: [Fact.ID] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) {
      source += literal
    }

    /// Text, escaped.
    package mutating func appendInterpolation(_ text: String) {
      source += Markdown.escaped(text)
    }

    package mutating func appendInterpolation(_ number: Int) {
      source += String(number)
    }

    package mutating func appendInterpolation(_ markdown: Markdown) {
      source += markdown.source
      citations += markdown.citations
    }

    /// Text that we wrote for pages and terminals alike: code spans stay, all else is escaped.
    package mutating func appendInterpolation(prose text: String) {
      source += Markdown.prose(text).source
    }

    /// Text in a code span.
    package mutating func appendInterpolation(code text: String) {
      source += Markdown.code(text).source
    }
  }

  // MARK: Escapes

  /// Text as it is, whatever marks it contains, on one line.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      // Not all dialects know a backslash before these.
      case "|": result += "&#124;"
      case "~": result += "&#126;"
      case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "!":
        result += "\\" + String(scalar)
      default:
        result.unicodeScalars.append(scalar.isText ? scalar : " ")
      }
    }
    return result
  }

  /// Text whose code spans stay; all else is escaped.
  package static func prose(_ text: String) -> Markdown {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    guard parts.count % 2 == 1 else { return Markdown(source: escaped(text)) }
    return Markdown(
      source: parts.enumerated().map {
        $0.offset % 2 == 0 ? escaped($0.element) : code($0.element).source
      }
      .joined())
  }

  /// A code span with a fence longer than any run of backticks inside.
  package static func code(_ text: String) -> Markdown {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard !line.isEmpty else { return Markdown(source: "") }
    guard line.contains("`") || line.contains("|") else { return Markdown(source: "`\(line)`") }
    return Markdown(source: "<code>\(escaped(line))</code>")
  }

  /// The text for a terminal: without escapes and marks of code.
  package var plainText: String {
    var result = ""
    var isEscaped = false
    for character in source.replacing("<code>", with: "").replacing("</code>", with: "") {
      if isEscaped || (character != "\\" && character != "`") { result.append(character) }
      isEscaped = character == "\\" && !isEscaped
    }
    return XML.unescaped(
      result.replacing("&#124;", with: "|").replacing("&#126;", with: "~"))
  }

  /// The text as paper and terminals show it: without marks and without where links lead.
  var printedText: String {
    Markdown(source: source.replacing(/\]\(#[^)]*\)/, with: "")).plainText
      .replacing(/\[\[([^\]]*)\]/) { "[\($0.output.1)]" }.replacing("**", with: "")
  }

  /// Parts in a list: "a, b and c".
  package static func list(_ parts: [Markdown]) -> Markdown {
    guard parts.count > 1 else { return parts.first ?? "" }
    let head = parts.dropLast().map(\.source).joined(separator: ", ")
    return Markdown(
      source: "\(head) and \(parts[parts.count - 1].source)", citing: parts.flatMap(\.citations))
  }

  package static func + (left: Markdown, right: Markdown) -> Markdown {
    Markdown(source: left.source + right.source, citing: left.citations + right.citations)
  }
}
