import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An SVG read back: its groups with what stands in them.
final class SVGReading: NSObject, XMLParserDelegate {
  struct Group {
    var kind: String
    var attributes: [String: String]
    var title = ""
    var rect: [String: String] = [:]
    var paths: [[String: String]] = []
    var circle: [String: String] = [:]
    var texts: [String] = []

    var id: String { attributes["data-id"] ?? "" }
    /// Where a card or boundary stands, or how a line runs.
    var place: [String] {
      kind == "edge" ? [paths.first?["d"] ?? ""] : box.map { String($0) }
    }

    /// The x and y of the middle of its rectangle, or else of its circle; then width and height.
    var box: [Double] {
      func value(_ attributes: [String: String], _ name: String) -> Double {
        attributes[name].flatMap(Double.init) ?? .nan
      }
      guard rect.isEmpty else {
        let (width, height) = (value(rect, "width"), value(rect, "height"))
        return [value(rect, "x") + width / 2, value(rect, "y") + height / 2, width, height]
      }
      let diameter = 2 * value(circle, "r")
      return [value(circle, "cx"), value(circle, "cy"), diameter, diameter]
    }
  }

  /// Where the graph begins.
  var graphTransform: String? {
    attributes.first { $0.element == "g" && $0.name == "transform" }?.value
  }

  private(set) var groups: [Group] = []
  private(set) var elements: Set<String> = []
  private(set) var attributes: [(element: String, name: String, value: String)] = []
  private(set) var identifiers: [String] = []
  private(set) var description_ = ""
  private var open: [String] = []
  private var current: Int?

  /// Reads text that must be well-formed XML.
  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  func groups(_ kind: String) -> [Group] { groups.filter { $0.kind == kind } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(name)
    elements.insert(name)
    for (key, value) in attributes { self.attributes.append((name, key, value)) }
    if let id = attributes["id"] { identifiers.append(id) }
    let kind = attributes["class"]?.split(separator: " ").first.map(String.init) ?? ""
    if name == "g", ["node", "edge", "cluster", "legend", "titleblock"].contains(kind) {
      groups.append(Group(kind: kind, attributes: attributes))
      current = groups.count - 1
    } else if let current {
      switch name {
      case "rect" where groups[current].rect.isEmpty: groups[current].rect = attributes
      case "path": groups[current].paths.append(attributes)
      case "circle": groups[current].circle = attributes
      case "text": groups[current].texts.append("")
      default: break
      }
    }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if open.last == "desc" { description_ += text }
    guard let current else { return }
    if open.last == "title" { groups[current].title += text }
    if open.last == "text", !groups[current].texts.isEmpty {
      groups[current].texts[groups[current].texts.count - 1] += text
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
    if name == "g" { current = nil }
  }
}
