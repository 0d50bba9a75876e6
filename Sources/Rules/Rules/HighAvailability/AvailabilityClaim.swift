import ArchitectureModel
import Facts

/// Nobody can promise more than the service does.
struct AvailabilityClaim: Rule {
  let identifier = "availability-claim"
  let group = RuleGroup.highAvailability
  let severity = Diagnostic.Severity.error
  let summary = "The promised availability is at most the SLA of the high availability in use."
  let rationale = "A higher figure is not covered by what the service promises."
  let facts: [Fact.ID] = ["HA-10"]

  var conforming: [Example] {
    [
      Example("99.99 % with a zone-redundant standby") {
        $0.promise(.availability(percent: 99.99))
      }
    ]
  }
  var violating: [Example] {
    [
      Example("99.995 % with a zone-redundant standby") {
        $0.promise(.availability(percent: 99.995))
      },
      Example("99.99 % with a same-zone standby", alsoBreaks: ["same-zone-standby"]) {
        $0.change(\.server) { $0.highAvailability = .sameZone(.one) }
        $0.promise(.availability(percent: 99.99))
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.objectives.flatMap { objective -> [Violation] in
      guard case .availability(let percent) = objective.promise else { return [] }
      return model.primaries.filter { percent > $0.serviceLevel.value }.map { server in
        Violation(
          objective, [server.id],
          "\(percent) % is promised, but the SLA of \(server.quoted) is \(server.serviceLevel.value) %",
          cure: "promise at most \(server.serviceLevel.value) %, or raise the high availability")
      }
    }
  }
}

extension Server {
  /// The availability that the service promises for the high availability in use.
  fileprivate var serviceLevel: Figure {
    switch highAvailability {
    case .zoneRedundant: .zoneRedundantAvailability
    case .sameZone: .sameZoneAvailability
    case .disabled: .plainAvailability
    }
  }
}
