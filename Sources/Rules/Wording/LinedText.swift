/// A text that knows on which line of its source a place lies.
struct LinedText {
  private(set) var text = ""
  /// How many bytes of the text stand before each line break of the source, in ascending order.
  private var breaks: [Int] = []

  /// Takes a text as it stands.
  init(_ source: String) {
    text = source
    breaks = source.utf8.enumerated().filter { $0.element == UInt8(ascii: "\n") }.map(\.offset)
  }

  /// Takes a text on one line, with one space wherever there is white space.
  init(runningOf source: String) {
    text.reserveCapacity(source.utf8.count)
    var isSpace = false
    for character in source {
      defer { if character.isNewline { breaks.append(text.utf8.count - 1) } }
      if character.isWhitespace, isSpace { continue }
      isSpace = character.isWhitespace
      text.append(isSpace ? " " : character)
    }
  }

  /// What stands in a range of the text, with the line it begins on.
  func slip(_ range: Range<String.Index>) -> Slip {
    let phrase = text[range].split(whereSeparator: \.isNewline).joined(separator: " ")
    return Slip(phrase: phrase, line: lines(before: range.lowerBound))
  }

  private func lines(before index: String.Index) -> Int {
    let offset = text.utf8.distance(from: text.startIndex, to: index)
    var (low, high) = (0, breaks.count)
    while low < high {
      let middle = (low + high) / 2
      if breaks[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
