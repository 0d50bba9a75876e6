/// Two lists held against each other, member by member.
package struct Comparison<Value> {
  /// A member of either list.
  package enum Entry {
    case added(Value)
    case kept(Value)
    case changed(old: Value, new: Value)
    case removed(Value)
  }

  /// In the order of the newer list; what is gone follows.
  package let entries: [Entry]

  /// - Parameters:
  ///   - key: Tells which members of both lists are the same one.
  ///   - isSame: Whether nothing about a member has changed.
  package init<Key: Hashable>(
    _ old: [Value], _ new: [Value], by key: (Value) -> Key, isSame: (Value, Value) -> Bool
  ) {
    let before = Dictionary(old.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    let after = Set(new.map(key))
    entries =
      new.map { value in
        guard let earlier = before[key(value)] else { return .added(value) }
        return isSame(earlier, value) ? .kept(value) : .changed(old: earlier, new: value)
      } + old.filter { !after.contains(key($0)) }.map(Entry.removed)
  }

  package var added: [Value] {
    entries.compactMap { if case .added(let value) = $0 { value } else { nil } }
  }

  package var removed: [Value] {
    entries.compactMap { if case .removed(let value) = $0 { value } else { nil } }
  }

  package var changed: [(old: Value, new: Value)] {
    entries.compactMap { if case .changed(let old, let new) = $0 { (old, new) } else { nil } }
  }

  /// Whether both lists hold the same.
  package var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }
}

extension Comparison where Value: Equatable {
  package init<Key: Hashable>(_ old: [Value], _ new: [Value], by key: (Value) -> Key) {
    self.init(old, new, by: key, isSame: ==)
  }
}
