import ArchitectureModel
package import Facts

/// What a step costs, in words.
package struct RecoveryText {
  package let recovery: Recovery

  package init(_ recovery: Recovery) {
    self.recovery = recovery
  }

  /// The greatest loss of committed data, such as "up to 5 minutes: the lag at that moment".
  package var loss: String {
    let part = recovery.dataLoss
    guard let span = part.span, span.upperBound > .zero else { return part.name }
    return "\(part.isAssumption ? "typically " : "")\(span.inWords): \(part.name)"
  }

  /// What clients wait for: the sum, and what comes on top.
  package var time: String {
    let open = recovery.open.map(\.name).listed
    guard recovery.hasSum else { return "no figure for \(open)" }
    return [recovery.time.inWords, open].filter { !$0.isEmpty }
      .joined(separator: ", and on top: ")
  }

  /// The facts that the figures rest on.
  package var facts: [Fact.ID] {
    (recovery.dataLoss.facts + recovery.parts.flatMap(\.facts)).distinct
  }
}

extension Recovery.Part {
  /// The name without whose part it is.
  package var shortName: String { name.replacing(" by the customer", with: "") }
}

extension ClosedRange<Duration> {
  /// Such as "1 minute to 3 minutes", or "up to 5 minutes" if it begins at nothing.
  package var inWords: String {
    if lowerBound == upperBound { return upperBound == .zero ? "0" : upperBound.clockText }
    if lowerBound == .zero { return "up to \(upperBound.clockText)" }
    return "\(lowerBound.clockText) to \(upperBound.clockText)"
  }
}

extension Duration {
  /// In hours, minutes and seconds, such as "2 min 30 s".
  package var clockText: String {
    let seconds = components.seconds
    let parts = [(seconds / 3600, "h"), (seconds / 60 % 60, "min"), (seconds % 60, "s")]
    return parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: " ")
  }
}
