package import ArchitectureModel

/// A paragraph that stands twice in one text; what is said once can be mended once.
package enum DuplicateParagraph {
  /// Paragraphs of fewer characters may repeat: headings, rows of tables.
  private static let shortest = 80

  /// The paragraphs that an earlier one equals, but for white space and marks.
  package static func findings(in prose: Prose) -> [Diagnostic] {
    var first: [String: SourceLocation] = [:]
    return prose.passages.flatMap(\.lines).compactMap { passage in
      guard !passage.text.isStep, !passage.text.hasPrefix("|"), !passage.text.hasPrefix("<")
      else { return nil }
      let essence = passage.text.lowercased().filter { $0.isLetter || $0.isNumber }
      guard essence.count >= shortest else { return nil }
      guard let earlier = first[essence] else {
        first[essence] = passage.location
        return nil
      }
      return Diagnostic(
        .note, "duplicate-paragraph", at: passage.location,
        "the paragraph stands in line \(earlier.line) already", cure: "say it once, and link to it")
    }
  }
}

extension String {
  /// Whether the text is an entry of a numbered list or of a checklist, or a command of one: the same
  /// step may occur in two of them.
  fileprivate var isStep: Bool { prefixMatch(of: #/\s*(\d+\. |- \[ \] )|   \w/#) != nil }
}

extension Passage {
  /// Each line as a passage of its own.
  fileprivate var lines: [Passage] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().map {
      Passage(
        String($0.element),
        at: location.onLine(location.line + $0.offset))
    }
  }
}
