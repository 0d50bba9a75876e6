import ArgumentParser
import Facts
import Foundation

/// Lists the facts that pages rest on.
struct FactsCommand<Tool: ArchitectureTool>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "facts",
      abstract: "Lists all facts, or those that are old or unsure.",
      discussion: """
        A fact is as old as the newest of the pages that it was read on. A page that names only a \
        year or a month counts from its first day; a fact without any public page is always old.
        """)
  }

  @Option(help: "Only facts that are more than this many days old.")
  var stale: Int?

  @Option(help: "The day from which age is counted, such as 2026-11-24; the clock is never read.")
  var asOf: CalendarDay?

  @Option(help: "Only facts of one confidence.")
  var confidence: Fact.Confidence?

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    guard let stale else { return }
    if stale < 0 { throw ValidationError("--stale is a number of days, and cannot be negative") }
    if asOf == nil {
      throw ValidationError("--stale needs --as-of, the day from which age is counted")
    }
  }

  func run() throws {
    let entries = Ledger.facts.map { Entry($0, asOf: asOf) }.filter { entry in
      let isOld = stale.map { limit in entry.age.map { $0 > limit } ?? true } ?? true
      return isOld && (confidence.map { entry.confidence == $0.rawValue } ?? true)
    }
    if json {
      try Console.print(json: entries)
    } else {
      entries.map(\.line).forEach(Console.print)
      Console.print("\(entries.count) of \(Ledger.facts.count) facts")
    }
  }

  private struct Entry: Encodable {
    struct Page: Encodable {
      let title: String
      let date: String
      let address: String?
    }

    let id: String
    let statement: String
    let confidence: String
    /// Of the newest page: a year, and where the page gives them month and day.
    let date: String
    /// In days, if a day was given to count from.
    let age: Int?
    let pages: [Page]

    init(_ fact: Fact, asOf day: CalendarDay?) {
      id = fact.id.text
      statement = fact.statement
      confidence = fact.confidence.rawValue
      let published = fact.sources.filter { $0.address != nil }.map(\.date).max()
      date = fact.date
      age = day.flatMap { day in published.flatMap { CalendarDay($0) }?.days(until: day) }
      pages = fact.sources.map { Page(title: $0.title, date: $0.date, address: $0.address) }
    }

    var line: String {
      let old = age.map { ", \($0) days old" } ?? ""
      return "\(id) (\(confidence), \(date)\(old)): \(statement)"
    }
  }
}

extension Fact.Confidence: ExpressibleByArgument {}
