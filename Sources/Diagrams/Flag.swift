package import ArchitectureModel

extension DiagramGraph {
  /// A small mark on a card or boundary: something about the element is to be mended.
  ///
  /// An octagon, a triangle and a circle tell errors, warnings and notes apart without colours.
  package struct Flag: Sendable, Hashable {
    package let severity: Diagnostic.Severity
    /// What a person reads who points at the element.
    package let text: String

    package init(_ severity: Diagnostic.Severity, _ text: String) {
      self.severity = severity
      self.text = text
    }

    /// The text with its severity, such as "warning: no alert watches the lag".
    package var inWords: String { "\(severity.rawValue): \(text)" }
  }

  /// The flag of a node or cluster, if it has one.
  package func flag(of id: String) -> Flag? { flags[ElementID(id)] }

  /// What a person reads who points at an element: a text, and its flag if it has one.
  func tooltip(_ text: String, of id: String) -> String {
    ([text] + [flag(of: id)?.inWords].compactMap(\.self)).filter { !$0.isEmpty }
      .joined(separator: "; ")
  }

  /// The flags that the graph shows.
  package var shownFlags: [Flag] {
    flags.isEmpty ? [] : (nodes.map(\.id) + clusters.map(\.id)).compactMap(flag)
  }
}

extension Diagnostic.Severity {
  /// What a flag says where there is no room for its text, such as "warning found".
  var remark: String { "\(rawValue) found" }
}

extension Pen {
  /// The ground of a flag, with an exclamation mark or the letter i; it reaches 8 points from its
  /// centre.
  func flag(_ severity: Diagnostic.Severity, _ center: Point) -> [String] {
    let (outline, glyph) =
      switch severity {
      case .error:
        (
          "m-2.9 -7h5.8l4.1 4.1v5.8l-4.1 4.1h-5.8l-4.1 -4.1v-5.8z",
          "m-1 -4.4h2v5.2h-2zm0 6.6h2v2h-2z"
        )
      case .warning: ("m0 -7.4l8 14.4h-16z", "m-0.9 -3h1.8v5h-1.8zm0 6.2h1.8v1.8h-1.8z")
      case .note:
        ("m-7 0a7 7 0 0 1 14 0a7 7 0 0 1 -14 0z", "m-1 -4.4h2v2h-2zm0 3.6h2v5.2h-2z")
      }
    let start = "M\(number(center.x)) \(number(center.y))"
    return [path(start + outline, .flag(severity)), path(start + glyph, .flagGlyph)]
  }
}
