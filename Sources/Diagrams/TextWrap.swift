/// Fits text into lines of a given width: first by breaking, then by shortening.
package enum TextWrap {
  /// Breaks text into at most some lines, none wider than the width; what does not fit is cut off
  /// and marked with an ellipsis.
  ///
  /// Lines break at spaces; a word that is too wide breaks after `.`, `-`, `_` or `/`, and if that does
  /// not help, with a hyphen, or anywhere if it is no word of letters.
  package static func lines(
    _ text: String, width: Double, size: Double, weight: TextMeasure.Weight = .regular,
    limit: Int
  ) -> [String] {
    func fits(_ line: String) -> Bool {
      TextMeasure.width(line, size: size, weight: weight) <= width
    }
    var lines: [String] = []
    for piece in pieces(of: text.flattened, fits: fits) {
      let joined = lines.last.map { $0 + piece.text }
      if let joined, !piece.startsLine, fits(joined.trimmed) {
        lines[lines.count - 1] = joined
      } else {
        lines.append(piece.text.trimmedStart)
      }
    }
    lines = lines.map(\.trimmed).filter { !$0.isEmpty }
    guard lines.count > limit else { return lines }
    return Array(lines[..<(limit - 1)]) + [shortened(lines[limit - 1] + "…", fits: fits)]
  }

  /// Cuts characters off before the ellipsis until a line fits, and what is left of a word then.
  private static func shortened(_ line: String, fits: (String) -> Bool) -> String {
    var kept = line.dropLast()
    guard !fits(line) else { return line }
    while !kept.isEmpty, !fits(kept + "…") { kept.removeLast() }
    if line.dropFirst(kept.count).first != " ", let space = kept.lastIndex(of: " ") {
      kept = kept[..<space]
    }
    return String(kept).trimmed + "…"
  }

  private struct Piece {
    var text: String
    var startsLine = false
  }

  /// Words with the space before them; words that are too wide in parts.
  private static func pieces(of text: String, fits: (String) -> Bool) -> [Piece] {
    text.split(separator: " ").flatMap { word -> [Piece] in
      if fits(String(word)) { return [Piece(text: " \(word)")] }
      var parts = [Piece(text: " ")]
      for part in word.parts {
        if fits(part) {
          parts.append(Piece(text: part))
        } else if part.allSatisfy(\.isLetter) {
          parts += hyphenated(part, fits: fits)
        } else {
          parts += part.map { Piece(text: String($0)) }
        }
      }
      return parts
    }
  }
}

extension TextWrap {
  /// A word in pieces that fill a line each, with a hyphen behind all but the last.
  private static func hyphenated(_ word: String, fits: (String) -> Bool) -> [Piece] {
    var pieces: [Piece] = []
    var rest = Substring(word)
    while !fits(String(rest)) {
      var length = rest.count - 3
      while length > 1, !fits(rest.prefix(length) + "-") { length -= 1 }
      guard length > 0 else { break }
      pieces.append(Piece(text: rest.prefix(length) + "-", startsLine: true))
      rest = rest.dropFirst(length)
    }
    return pieces + [Piece(text: String(rest), startsLine: true)]
  }
}

extension Substring {
  /// The parts of a word, each with the mark after which it may break.
  fileprivate var parts: [String] {
    var parts = [""]
    for character in self {
      parts[parts.count - 1].append(character)
      if ".-_/".contains(character) { parts.append("") }
    }
    return parts.filter { !$0.isEmpty }
  }
}

extension String {
  /// The text on one line: control characters and line breaks become spaces.
  package var flattened: String {
    if utf8.allSatisfy({ (0x20...0x7e).contains($0) }) { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars { scalars.append(scalar.isText ? scalar : " ") }
    return String(scalars)
  }

  fileprivate var trimmedStart: String { String(drop { $0 == " " }) }
  fileprivate var trimmed: String {
    var text = Substring(trimmedStart)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension Unicode.Scalar {
  /// Whether a scalar may stand in a line of text: no control, no line break, no noncharacter.
  package var isText: Bool {
    switch value {
    case 0..<0x20, 0x7f..<0xa0, 0x2028, 0x2029, 0xfdd0...0xfdef: false
    default: value & 0xfffe != 0xfffe
    }
  }
}
