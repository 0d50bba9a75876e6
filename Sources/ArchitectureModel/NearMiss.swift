extension Collection where Element == String {
  /// The members that are spelt almost like a word, the closest first.
  package func nearMisses(of word: String) -> [String] {
    let limit = Swift.max(1, word.count / 3)
    return map { (name: $0, distance: editDistance(from: $0, to: word)) }
      .filter { $0.distance <= limit }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
      .map(\.name)
  }

  /// A question that names the closest member, with a space before it; empty if none is close.
  package func didYouMean(_ word: String) -> String {
    nearMisses(of: word).first.map { "; did you mean '\($0)'?" } ?? ""
  }
}

/// How many characters have to be put in, taken out, replaced or exchanged with their neighbour to make
/// one word of another.
private func editDistance(from left: String, to right: String) -> Int {
  let (left, right) = (Array(left), Array(right))
  var rows = [Array(0...right.count)]
  for (row, character) in left.enumerated() {
    var current = [row + 1]
    for (column, other) in right.enumerated() {
      let replaced = rows[row][column] + (character == other ? 0 : 1)
      var distance = Swift.min(replaced, rows[row][column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, character == right[column - 1], left[row - 1] == other {
        distance = Swift.min(distance, rows[row - 1][column - 1] + 1)
      }
      current.append(distance)
    }
    rows.append(current)
  }
  return rows[left.count][right.count]
}
