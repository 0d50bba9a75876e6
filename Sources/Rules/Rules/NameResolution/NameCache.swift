import ArchitectureModel
import Facts

/// A client that remembers too long comes too late.
struct NameCache: Rule {
  let identifier = "name-cache-above-objective"
  let group = RuleGroup.nameResolution
  let severity = Diagnostic.Severity.warning
  let summary = "Clients forget an address sooner than the promised recovery."
  let rationale = "Until then they go to the old address, wherever the name leads."
  let facts: [Fact.ID] = ["NET-23", "NET-24"]
  let counterparts: [Counterpart] = [
    .proactiveResiliency("3538aa48-c40b-455b-a93b-269fe6e65be2")
  ]

  var conforming: [Example] {
    [
      Example("a cache of 2 minutes and a promise of 3") {
        $0.change(\.service) { $0.client.nameCache = .minutes(2) }
      }
    ]
  }
  var violating: [Example] {
    [
      Example("a cache of an hour and a promise of half an hour") {
        $0.change(\.service) { $0.client.nameCache = .hours(1) }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    let times = model.objectives.compactMap { objective -> Duration? in
      guard case .recovery(let incident, _, let time) = objective.promise,
        incident != .logicalError
      else { return nil }
      return time
    }
    guard let shortest = times.min() else { return [] }
    return model.databaseTraffic.map(\.source).distinct.compactMap {
      model.element($0, as: Application.self)
    }.filter { $0.client.nameCache > shortest }.map {
      Violation(
        $0,
        "\($0.quoted) keeps an address for \($0.client.nameCache.inWords), but recovery within "
          + "\(shortest.inWords) is promised", cure: "forget addresses after 30 seconds")
    }
  }
}
