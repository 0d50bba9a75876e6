extension Duration {
  /// Returns a duration of whole minutes.
  public static func minutes(_ count: Int) -> Duration { .seconds(count * 60) }
  /// Returns a duration of whole hours.
  public static func hours(_ count: Int) -> Duration { .seconds(count * 3600) }
  /// Returns a duration of whole days.
  public static func days(_ count: Int) -> Duration { .seconds(count * 86_400) }

  /// The duration in words, in the largest unit that leaves a whole number.
  package var inWords: String {
    let seconds = components.seconds
    let units: [(Int64, String)] = [(86_400, "day"), (3600, "hour"), (60, "minute")]
    for (size, name) in units where seconds >= size && seconds % size == 0 {
      return "\(seconds / size) \(name)\(seconds == size ? "" : "s")"
    }
    return "\(seconds) second\(seconds == 1 ? "" : "s")"
  }
}
