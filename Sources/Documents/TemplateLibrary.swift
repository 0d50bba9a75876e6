import Mustache
import Templates

/// The templates of all pages: those compiled into the library, or a user's own in their place.
package struct TemplateLibrary: Sendable {
  private let library: MustacheLibrary
  private let texts: [String: String]

  /// The templates as they were when the library was compiled, by file name.
  package static var builtIn: [String: String] { Templates.all }

  /// Parses all templates.
  ///
  /// - Parameter overrides: Templates that take the place of built-in ones, by file name.
  /// - Throws: ``TemplateError`` that names the template, its line and what is wrong with it.
  package init(overrides: [String: String] = [:]) throws(TemplateError) {
    texts = Self.builtIn.merging(overrides) { _, own in own }
    var library = MustacheLibrary()
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
      do {
        try library.register(text, named: name)
      } catch let error as MustacheTemplate.ParserError {
        throw .malformed(
          template: name, line: error.context.lineNumber, reason: error.error.inWords)
      } catch {
        throw .malformed(template: name, line: 1, reason: "\(error)")
      }
    }
    self.library = library
  }

  /// Renders a page.
  ///
  /// - Throws: ``TemplateError`` when there is no such template, or when it or one that it includes
  ///   names something that the page does not have.
  package func render(_ value: TemplateValue, with name: String) throws(TemplateError) -> String {
    let names = UnknownNames()
    let language = TemplateValue.Language(of: name)
    guard let text = library.render(value.rendered(names, as: language), withTemplate: name) else {
      throw .missing(name)
    }
    let unknown = names.all
    guard unknown.isEmpty else { throw .unknownNames(unknown.flatMap { places(of: $0, in: name) }) }
    return text.tidied
  }

  /// Where a template and those that it includes mention a name.
  private func places(of name: String, in template: String) -> [TemplateError.Place] {
    let included = texts.keys.filter {
      texts[template]?.contains("{{>\($0)}}") == true
        || texts[template]?.contains("{{> \($0)}}") == true
    }
    let found = ([template] + included.sorted()).flatMap { file in
      (texts[file] ?? "").split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        .filter { $0.element.mentions(name) }
        .map { TemplateError.Place(template: file, line: $0.offset + 1, name: name) }
    }
    return found.isEmpty ? [TemplateError.Place(template: template, line: 1, name: name)] : found
  }
}

/// Why a page could not be rendered.
package enum TemplateError: Error, Sendable, CustomStringConvertible {
  /// A tag and where it stands.
  package struct Place: Sendable, Hashable {
    package let template: String
    package let line: Int
    package let name: String
  }

  case missing(String)
  case malformed(template: String, line: Int, reason: String)
  case unknownNames([Place])

  package var description: String {
    switch self {
    case .missing(let name): "there is no template '\(name).mustache'"
    case .malformed(let template, let line, let reason):
      "\(template).mustache:\(line): error: the template cannot be parsed: \(reason)"
    case .unknownNames(let places):
      places.map {
        "\($0.template).mustache:\($0.line): error: the page has nothing called '\($0.name)'"
      }.joined(separator: "\n")
    }
  }
}

extension Error {
  /// What is wrong with a template.
  fileprivate var inWords: String {
    switch self as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect: "a section is closed by another name"
    case .unfinishedName: "a tag is not closed"
    case .expectedSectionEnd: "a section is not closed"
    case .invalidSetDelimiter: "the delimiters are malformed"
    case .invalidConfigVariableSyntax, .unrecognisedConfigVariable: "a pragma is not known"
    default: "a section or tag is not closed"
    }
  }
}

extension Substring {
  /// Whether a tag on this line names something.
  fileprivate func mentions(_ name: String) -> Bool {
    var rest = self
    while let start = rest.firstRange(of: "{{") {
      rest = rest[start.upperBound...]
      guard let end = rest.firstRange(of: "}}") else { return false }
      let tag = rest[..<end.lowerBound].drop { "#^/&{ ".contains($0) }
        .prefix { !" }".contains($0) }
      if tag == name || tag.split(separator: ".").contains(name[...]) { return true }
      rest = rest[end.upperBound...]
    }
    return false
  }
}

extension String {
  /// The text without runs of empty lines, and with one line break at its end.
  fileprivate var tidied: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var breaks = 2
    for byte in utf8 {
      breaks = byte == 0x0a ? breaks + 1 : 0
      if breaks < 3, byte != 0x0a || !bytes.isEmpty { bytes.append(byte) }
    }
    while bytes.last == 0x0a { bytes.removeLast() }
    return String(decoding: bytes + [0x0a], as: UTF8.self)
  }
}
