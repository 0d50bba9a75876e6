/// Text that is safe inside an SVG element or attribute.
package enum XML {
  package static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return text }
    var result = ""
    for scalar in text.flattened.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Text whose entities of ``escaped(_:)`` are characters again.
  package static func unescaped(_ text: String) -> String {
    text.replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&amp;", with: "&")
  }

  /// Whether a byte stands for itself wherever it is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20...0x7e).contains(byte) && byte != 0x22 && byte != 0x26 && byte != 0x3c && byte != 0x3e
  }

  /// An element in one line; attributes without a value are left out.
  package static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?>, _ content: String? = nil
  ) -> String {
    let tag = opening(name, attributes)
    return content.map { "\(tag)>\($0)</\(name)>" } ?? tag + "/>"
  }

  /// A tag up to its last attribute.
  private static func opening(
    _ name: String, _ attributes: KeyValuePairs<String, String?>
  ) -> String {
    var text = "<\(name)"
    for (key, value) in attributes {
      if let value { text += " \(key)=\"\(escaped(value))\"" }
    }
    return text
  }

  /// An element with others inside, each on a line of its own; lines are not indented, because a
  /// drawing has thousands.
  static func group(
    _ name: String, _ attributes: KeyValuePairs<String, String?>, _ children: [String]
  ) -> [String] {
    [opening(name, attributes) + ">"] + children + ["</\(name)>"]
  }
}
