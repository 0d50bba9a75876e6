/// A number that a fact states: rules compare with it, pages print it, simulations compute with it.
package struct Figure: Sendable, Hashable {
  /// What a number counts.
  package enum Unit: String, Sendable, CaseIterable {
    case seconds, minutes, hours, days, years, percent, gibibytes, bits, characters
    case megabytesPerSecond = "megabytes per second"
    case tebibytes
    case items
  }

  /// The fact that states the number.
  package let fact: Fact.ID
  /// What the number measures, such as "a failover to the standby".
  package let name: String
  /// The typical value, or the only one.
  package let value: Double
  package let unit: Unit
  /// From the least to the greatest value that the fact allows.
  package let range: ClosedRange<Double>

  init(
    _ fact: Fact.ID, _ name: String, _ value: Double, _ unit: Unit,
    _ range: ClosedRange<Double>? = nil
  ) {
    self.fact = fact
    self.name = name
    self.value = value
    self.unit = unit
    self.range = range ?? value...value
  }

  /// The value without its unit, such as "99.95".
  package var number: String { Self.text(value) }

  /// The value with its unit and its range, such as "90 seconds (60 to 120)".
  package var inWords: String {
    let span =
      range.lowerBound == range.upperBound
      ? "" : " (\(Self.text(range.lowerBound)) to \(Self.text(range.upperBound)))"
    return "\(number) \(unit.rawValue)\(span)"
  }

  /// The least value as a length of time, which the figure must measure.
  package var shortest: Duration { duration(of: range.lowerBound) }

  /// The greatest value as a length of time, which the figure must measure.
  package var longest: Duration { duration(of: range.upperBound) }

  private func duration(of value: Double) -> Duration {
    let seconds: Double =
      switch unit {
      case .seconds: 1
      case .minutes: 60
      case .hours: 3600
      case .days: 86_400
      default: preconditionFailure("\(name) is no length of time")
      }
    return .seconds(value * seconds)
  }

  private static func text(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }
}

extension Fact {
  /// The numbers that the fact states.
  package var figures: [Figure] { Figure.all.filter { $0.fact == id } }
}
