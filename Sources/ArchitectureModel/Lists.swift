extension [String] {
  /// The members as people list them: "a, b and c".
  package var listed: String {
    guard count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + self[count - 1]
  }
}

extension Sequence {
  /// The first member for each value of a key, in the order of their appearance.
  package func distinct<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}

extension Sequence where Element: Hashable {
  /// The members without repetition, in the order of their first appearance.
  package var distinct: [Element] { distinct(by: \.self) }
}

extension String {
  /// The text with its first letter as a capital.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The name of a type with a hyphen before each capital but the first, in small letters.
  package var kebabCasedType: String {
    reduce(into: "") { text, character in
      if character.isUppercase, !text.isEmpty { text.append("-") }
      text.append(contentsOf: character.lowercased())
    }
  }
}
