package import ArchitectureModel
import Foundation

/// A piece of text that people read, and where it comes from.
package struct Passage: Sendable {
  package let text: String
  package let location: SourceLocation
  package let elements: [ElementID]
  package let scenario: String?
  /// The text in lower case, as a string of C, to tell quickly that a word does not occur.
  private let lowered: [CChar]

  package init(
    _ text: String, at location: SourceLocation, elements: [ElementID] = [],
    scenario: String? = nil
  ) {
    self.text = text
    self.location = location
    self.elements = elements
    self.scenario = scenario
    lowered = text.lowercased().utf8.map { $0 == 0 ? 32 : CChar(bitPattern: $0) } + [0]
  }

  /// Whether any of some words, in lower case, occurs in the text.
  func contains(anyOf words: [String]) -> Bool {
    lowered.withUnsafeBufferPointer { text in
      guard let start = text.baseAddress else { return false }
      return words.contains { strstr(start, $0) != nil }
    }
  }
}

/// Texts whose wording is looked at: those that an architect wrote, or those of a file.
package struct Prose: Sendable {
  package let passages: [Passage]

  package init(_ passages: [Passage]) {
    self.passages = passages
  }

  /// The texts of an architecture: titles, summary, purposes.
  package init(_ model: Model) {
    let own = [model.title, model.summary, model.whenToUse].map { Passage($0, at: model.location) }
    // A zone's title is its name, which a rule of its own looks at.
    let elements = model.elements.filter { !($0 is PrivateDNSZone) }.map { element in
      Passage(
        ([element.title] + [(element as? RegionPlace)?.role].compactMap(\.self))
          .joined(separator: " "), at: element.location, elements: [element.id])
    }
    let traffic = model.relationships.map {
      Passage($0.purpose, at: $0.location, elements: [$0.source])
    }
    let scenarios = model.scenarios.map {
      Passage($0.title, at: $0.location, scenario: $0.id)
    }
    self.init(own + elements + traffic + scenarios)
  }

  /// The paragraphs of a file, but for what stands between the comments `<!-- refarch lint off -->`
  /// and `<!-- refarch lint on -->`: quotations, say.
  ///
  /// - Parameter path: How findings name the file.
  package init(text: String, path: String) {
    var passages: [Passage] = []
    var lines: [Substring] = []
    var first = 1
    let all: [Substring] = text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var isOff = false
    for (index, line) in (all + [""]).enumerated() {
      if let match = line.firstMatch(of: #/(?i)<!--\s*refarch\s+lint\s+(off|on)\s*-->/#) {
        isOff = match.1.lowercased() == "off"
      }
      if isOff || line.allSatisfy(\.isWhitespace) {
        if !lines.isEmpty {
          passages.append(
            Passage(
              lines.joined(separator: "\n"), at: SourceLocation(inFile: path, line: first)))
        }
        lines = []
      } else {
        if lines.isEmpty { first = index + 1 }
        lines.append(line)
      }
    }
    self.init(passages)
  }
}
