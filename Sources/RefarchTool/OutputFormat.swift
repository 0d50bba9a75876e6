import ArgumentParser

/// What a build can write.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  /// The text that any `dot` draws.
  case dot
  case svg
  /// A Mermaid flowchart, for places that take only that.
  case mmd
  /// The pages, with what links them.
  case md
  /// The viewer, in which readers step through drawings.
  case html
  /// Pixels, at twice the size.
  case png
  /// Vectors, with fonts embedded.
  case pdf

  static let usual: [OutputFormat] = [.dot, .svg, .md, .html]

  /// Whether a file of this name is made by the converter.
  static func isImage(_ path: String) -> Bool {
    path.hasSuffix(".png") || path.hasSuffix(".pdf")
  }

  /// Reads a list such as `svg,png`.
  ///
  /// - Throws: A sentence that names every format that there is not.
  static func list(_ text: String) throws -> [OutputFormat] {
    try values(in: text, called: "format")
  }
}

extension CaseIterable where Self: RawRepresentable, RawValue == String {
  /// Reads a list of names with commas between them.
  ///
  /// - Throws: A sentence that names everything that there is not.
  static func values(in text: String, called kind: String) throws -> [Self] {
    let names = text.split(separator: ",").map(String.init)
    let unknown = names.filter { Self(rawValue: $0) == nil }
    let known = allCases.map(\.rawValue)
    guard unknown.isEmpty, !names.isEmpty else {
      let what = unknown.map { "'\($0)'" }.joined(separator: ", ")
      throw ValidationError(
        "\(unknown.isEmpty ? "no \(kind)" : "unknown \(kind) \(what)"); "
          + "there are \(known.joined(separator: ", "))")
    }
    return names.compactMap { Self(rawValue: $0) }
  }
}
