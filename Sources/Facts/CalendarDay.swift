import Foundation

/// A day, written as `2026-11-24`; a month or a year alone stands for its first day.
package struct CalendarDay: Sendable {
  private let date: Date

  /// Reads a whole day, with year, month and day; nothing if there is no such day.
  package init?(full text: String) {
    guard text.count(where: { $0 == "-" }) == 2 else { return nil }
    self.init(text)
  }

  /// Reads a date as a page gives it; nothing if there is no such day.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    // Signs are no part of a date.
    let numbers = parts.compactMap { $0.hasPrefix("+") ? nil : Int($0) }
    let lengths = parts.map(\.utf8.count)
    guard numbers.count == parts.count, [[4], [4, 2], [4, 2, 2]].contains(lengths) else {
      return nil
    }
    let components = DateComponents(
      calendar: Self.calendar, timeZone: .gmt, year: numbers[0],
      month: numbers.count > 1 ? numbers[1] : 1, day: numbers.count > 2 ? numbers[2] : 1)
    guard components.isValidDate, let date = components.date else { return nil }
    self.date = date
  }

  /// The day of today, by the clock.
  package static var today: CalendarDay { CalendarDay(calendar.startOfDay(for: Date())) }

  private init(_ date: Date) {
    self.date = date
  }

  /// The day as it is written.
  package var text: String {
    let parts = Self.calendar.dateComponents([.year, .month, .day], from: date)
    return [(parts.year ?? 0, 4), (parts.month ?? 0, 2), (parts.day ?? 0, 2)].map { number, width in
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }.joined(separator: "-")
  }

  /// How many days lie between this day and a later one.
  package func days(until other: CalendarDay) -> Int {
    Self.calendar.dateComponents([.day], from: date, to: other.date).day ?? 0
  }

  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }()
}
