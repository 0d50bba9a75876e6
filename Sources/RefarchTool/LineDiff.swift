/// The difference of two texts as reviewers know it: hunks with `-` before what is there, `+` before
/// what should be, and a space before what is the same.
enum LineDiff {
  private static let context = 1
  private static let width = 160

  fileprivate enum Mark: Character {
    case same = " "
    case old = "-"
    case new = "+"
  }

  fileprivate struct Line {
    let mark: Mark
    let text: Substring
    /// Counted from zero.
    let oldNumber: Int
    let newNumber: Int
  }

  /// The hunks in at most some lines, of which the last counts what is left out.
  ///
  /// Long lines begin shortly before they differ.
  static func hunks(from old: String, to new: String, limit: Int = 40) -> [String] {
    let all = hunks(of: script(from: lines(old), to: lines(new))).flatMap(written)
    guard all.count > limit else { return all }
    return all[..<limit] + ["… and \(all.count - limit) more lines"]
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// All lines of both texts, with what becomes of them.
  private static func script(from old: [Substring], to new: [Substring]) -> [Line] {
    let changes = new.difference(from: old)
    let removed = Set(changes.removals.map(\.place))
    let inserted = Set(changes.insertions.map(\.place))
    var result: [Line] = []
    var (oldNumber, newNumber) = (0, 0)
    while oldNumber < old.count || newNumber < new.count {
      if removed.contains(oldNumber) {
        result.append(
          Line(mark: .old, text: old[oldNumber], oldNumber: oldNumber, newNumber: newNumber))
        oldNumber += 1
      } else if inserted.contains(newNumber) {
        result.append(
          Line(mark: .new, text: new[newNumber], oldNumber: oldNumber, newNumber: newNumber))
        newNumber += 1
      } else {
        result.append(
          Line(mark: .same, text: old[oldNumber], oldNumber: oldNumber, newNumber: newNumber))
        oldNumber += 1
        newNumber += 1
      }
    }
    return result
  }

  /// Changed lines with their neighbours; changes whose neighbours touch share a hunk.
  private static func hunks(of script: [Line]) -> [ArraySlice<Line>] {
    let changed = script.indices.filter { script[$0].mark != .same }
    var ranges: [Range<Int>] = []
    for index in changed {
      let range = max(index - context, 0)..<min(index + context + 1, script.count)
      if let last = ranges.last, last.upperBound >= range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
    }
    return ranges.map { script[$0] }
  }

  private static func written(_ hunk: ArraySlice<Line>) -> [String] {
    guard let first = hunk.first else { return [] }
    let old = hunk.count { $0.mark != .new }
    let new = hunk.count { $0.mark != .old }
    return ["@@ -\(first.oldNumber + 1),\(old) +\(first.newNumber + 1),\(new) @@"]
      + hunk.indices.map { "\(hunk[$0].mark.rawValue)\(shortened(hunk, at: $0))" }
  }

  // MARK: Long lines

  private static func shortened(_ hunk: ArraySlice<Line>, at index: Int) -> String {
    let text = hunk[index].text
    guard text.count > width else { return String(text) }
    let start = max(0, (partner(of: index, in: hunk).map { common($0, text) } ?? 0) - width / 4)
    let shown = text.dropFirst(start)
    let isCut = shown.count > width
    return (start > 0 ? "…" : "") + shown.prefix(width) + (isCut ? "…" : "")
  }

  /// The line that takes the place of another, or whose place that takes: the first removed one of a
  /// change belongs to its first inserted one, and so on.
  private static func partner(of index: Int, in hunk: ArraySlice<Line>) -> Substring? {
    guard hunk[index].mark != .same else { return nil }
    let run = hunk.changedRun(around: index)
    let own = run.filter { hunk[$0].mark == hunk[index].mark }
    let others = run.filter { hunk[$0].mark != hunk[index].mark }
    guard let place = own.firstIndex(of: index), place < others.count else { return nil }
    return hunk[others[place]].text
  }

  private static func common(_ one: Substring, _ other: Substring) -> Int {
    zip(one, other).prefix { $0 == $1 }.count
  }
}

extension CollectionDifference.Change {
  /// The number of the line that is removed or inserted.
  fileprivate var place: Int {
    switch self {
    case .remove(let offset, _, _), .insert(let offset, _, _): offset
    }
  }
}

extension ArraySlice<LineDiff.Line> {
  /// The lines around one without an unchanged line between them.
  fileprivate func changedRun(around index: Int) -> [Int] {
    let before = indices.prefix { $0 < index }.reversed().prefix { self[$0].mark != .same }
      .reversed()
    return before + indices.drop { $0 < index }.prefix { self[$0].mark != .same }
  }
}
