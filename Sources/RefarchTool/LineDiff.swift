/// The difference of two texts, short enough for a terminal.
enum LineDiff {
  /// At most some changed lines, `-` before what is there and `+` before what should be.
  static func short(from old: String, to new: String, limit: Int = 8) -> [String] {
    let (old, new) = (lines(old), lines(new))
    let changes = new.difference(from: old)
    let removals = changes.removals.map { change -> (Int, Int, String) in
      guard case .remove(let offset, let line, _) = change else { return (0, 0, "") }
      return (offset, 0, "  - \(offset + 1): \(line)")
    }
    let insertions = changes.insertions.map { change -> (Int, Int, String) in
      guard case .insert(let offset, let line, _) = change else { return (0, 0, "") }
      return (offset, 1, "  + \(offset + 1): \(line)")
    }
    let all = (removals + insertions).sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { shortened($0.2) }
    guard all.count > limit else { return all }
    return all[..<limit] + ["  … and \(all.count - limit) more lines"]
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func shortened(_ line: String) -> String {
    line.count > 120 ? line.prefix(119) + "…" : line
  }
}
