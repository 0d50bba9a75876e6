import ArchitectureModel
package import Diagrams
import Facts

/// What differs between two architectures, or between two states of one, and what that means.
package struct ArchitectureDifference {
  private let old: ArchitectureDigest
  private let new: ArchitectureDigest

  package init(from old: ArchitectureDigest, to new: ArchitectureDigest) {
    self.old = old
    self.new = new
  }

  /// Whether anything differs that this looks at.
  package var isEmpty: Bool {
    hasSameParts && old.resilience == new.resilience && old.overview == new.overview
  }

  /// Whether elements, records, promises, traffic and scenarios are the same.
  private var hasSameParts: Bool {
    elements.isEmpty && old.records == new.records && old.objectives == new.objectives
      && lists.allSatisfy(\.comparison.isEmpty)
  }

  /// What is told line by line: traffic and scenarios, as far as both exports hold them.
  private var lists: [(name: String, comparison: Comparison<String>)] {
    let lists: [(String, KeyPath<ArchitectureDigest, [String]?>)] = [
      ("Traffic", \.traffic), ("Scenario", \.scenarios),
    ]
    return lists.compactMap { name, list in
      guard let before = old[keyPath: list], let after = new[keyPath: list] else { return nil }
      return (name, Comparison(before, after) { $0 })
    }
  }

  /// Both overviews in one graph.
  package var graph: DiagramGraph {
    DiagramGraph(
      from: old.overview, to: new.overview, id: "\(old.id)-to-\(new.id)", title: title,
      subtitle: "What is added, removed and changed")
  }

  private var title: String {
    old.title == new.title ? new.title : "From \(old.title) to \(new.title)"
  }

  package var value: TemplateValue {
    let records = Comparison(old.records, new.records) { "\($0.name) \($0.kind)" }
    let promises = Comparison(old.objectives, new.objectives) { $0 }
    var members: [String: TemplateValue] = [
      "title": .text("\(title)"), "isEmpty": .flag(isEmpty),
      "old": .text("\(old.title)"), "new": .text("\(new.title)"),
      "added": .list(elements.added.map(Self.entry)),
      "removed": .list(elements.removed.map(Self.entry)),
      "changed": .list(elements.changed.map(Self.entry)),
      "hasAdded": .flag(!elements.added.isEmpty), "hasRemoved": .flag(!elements.removed.isEmpty),
      "hasChanged": .flag(!elements.changed.isEmpty),
      "hasFailures": .flag(!failures.isEmpty), "failures": .list(failures.map(\.value)),
      "hasSame": .flag(!same.isEmpty), "same": .text("\(same.listed)"),
      "hasRecords": .flag(!records.isEmpty),
      "addedRecords": .list(records.added.map(Self.record)),
      "removedRecords": .list(records.removed.map(Self.record)),
      "changedRecords": .list(records.changed.map { Self.record($0.new, before: $0.old) }),
      "hasPromises": .flag(!promises.isEmpty),
      "addedPromises": .texts(promises.added.map { "\($0)" }),
      "removedPromises": .texts(promises.removed.map { "\($0)" }),
      "addedLines": .list(lists.flatMap { Self.lines($0.comparison.added, of: $0.name) }),
      "removedLines": .list(lists.flatMap { Self.lines($0.comparison.removed, of: $0.name) }),
      "hasLines": .flag(!lists.allSatisfy(\.comparison.isEmpty)),
      "onlyDrawn": .flag(isOnlyDrawn),
      "hasAvailability": .flag(old.availability != new.availability),
      "oldAvailability": .text("\(Self.inWords(old.availability))"),
      "newAvailability": .text("\(Self.inWords(new.availability))"),
      "hasCosts": .flag(old.paidFor != new.paidFor),
      "oldCosts": .text("\(old.paidFor)"), "newCosts": .text("\(new.paidFor)"),
    ]
    members["sources"] = SourceList(citedIn: .object(members)).value
    return .object(members)
  }

  /// Whether the overviews differ, and nothing that has words.
  private var isOnlyDrawn: Bool {
    hasSameParts && failures.isEmpty && old.overview != new.overview
  }

  private static func lines(_ texts: [String], of name: String) -> [TemplateValue] {
    texts.map { .object(["list": .text("\(name)"), "text": .text("\($0)")]) }
  }

  // MARK: Elements

  private var elements: Comparison<ArchitectureDigest.Element> {
    Comparison(old.elements, new.elements, by: \.id)
  }

  private static func entry(_ element: ArchitectureDigest.Element) -> TemplateValue {
    .object([
      "kind": .text("\(element.kind.capitalizedFirst)"), "title": .text("\(element.title)"),
      "place": .text("\(element.place.isEmpty ? "Global" : element.place.joined(separator: ", "))"),
      "details": .text("\(element.details)"),
    ])
  }

  private static func entry(
    _ pair: (old: ArchitectureDigest.Element, new: ArchitectureDigest.Element)
  ) -> TemplateValue {
    let (old, new) = pair
    let aspects: [(String, String, String)] = [
      ("kind", old.kind, new.kind), ("name", old.title, new.title),
      ("place", old.place.joined(separator: ", "), new.place.joined(separator: ", ")),
      ("details", old.details, new.details),
    ]
    return .object([
      "kind": .text("\(new.kind.capitalizedFirst)"), "title": .text("\(new.title)"),
      "aspects": .list(
        aspects.filter { $0.1 != $0.2 }.map {
          .object([
            "aspect": .text("\($0.0)"), "before": .text("\($0.1.isEmpty ? "none" : $0.1)"),
            "after": .text("\($0.2.isEmpty ? "none" : $0.2)"),
          ])
        }),
    ])
  }

  // MARK: Resilience

  /// What a failure does before and after.
  private struct FailureChange {
    var old: ArchitectureDigest.Resilience
    var new: ArchitectureDigest.Resilience

    var value: TemplateValue {
      .object([
        "failure": .text("\(new.failure)"), "effect": .text("\(effect)"),
        "before": .text(Self.cited(old)), "after": .text(Self.cited(new)),
      ])
    }

    /// Whether the change is for the better.
    private var effect: String {
      let order = Failure.Assessment.Verdict.allCases.map(\.rawValue)
      let (before, after) = (
        order.firstIndex(of: old.verdict) ?? 0, order.firstIndex(of: new.verdict) ?? 0
      )
      if after != before { return after < before ? "Gain" : "Loss" }
      let spans = [(old.dataLoss, new.dataLoss), (old.time, new.time)]
      let signs = spans.map { before, after -> Int in
        switch (before, after) {
        case (nil, nil): 0
        case (nil, _): 1
        case (_, nil): -1
        case (let before?, let after?):
          before.most > after.most ? 1 : before.most < after.most ? -1 : 0
        }
      }
      if signs.contains(1), !signs.contains(-1) { return "Gain" }
      if signs.contains(-1), !signs.contains(1) { return "Loss" }
      return "Different"
    }

    private static func cited(_ resilience: ArchitectureDigest.Resilience) -> Markdown {
      Sentence("\(resilience.text)", facts: resilience.facts.map { Fact.ID($0) }).cited
    }
  }

  private var resilience: Comparison<ArchitectureDigest.Resilience> {
    let (old, new) = (old, new)
    return Comparison(old.resilience, new.resilience, by: \.failure) {
      $0.verdict == $1.verdict
        && old.withoutTitles($0.text) == new.withoutTitles($1.text)
    }
  }

  private var failures: [FailureChange] {
    resilience.changed.map { FailureChange(old: $0.old, new: $0.new) }
  }

  /// The failures that do the same to both.
  private var same: [String] {
    resilience.entries.compactMap { if case .kept(let value) = $0 { value.failure } else { nil } }
  }

  // MARK: Records and figures

  private static func record(_ record: ArchitectureDigest.Record) -> TemplateValue {
    Self.record(record, before: nil)
  }

  private static func record(
    _ record: ArchitectureDigest.Record, before: ArchitectureDigest.Record?
  ) -> TemplateValue {
    .object([
      "name": .text("\(code: record.name)"), "kind": .text("\(record.kind)"),
      "value": .text("\(code: record.value)"), "before": .text("\(code: before?.value ?? "")"),
    ])
  }

  private static func inWords(_ span: ArchitectureDigest.Span?) -> String {
    guard let span else { return "no figure" }
    let (least, most) = (number(span.least, digits: 6), number(span.most, digits: 6))
    return least == most
      ? "\(least) %"
      : "\(least) %, or \(most) % if a second server stood in at once in every outage"
  }
}

extension ArchitectureDigest {
  /// A text that says the same of elements whatever they are called, and however many they are.
  fileprivate func withoutTitles(_ text: String) -> String {
    elements.map(\.title).filter { !$0.isEmpty }.sorted { ($0.count, $0) > ($1.count, $1) }
      .reduce(text) { $0.replacing($1, with: "…") }
      .replacing(/…(?:, …)*(?: and …)?/, with: "…")
  }
}
