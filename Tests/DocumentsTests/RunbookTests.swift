import Facts
import TestSupport
import Testing

/// Commands on the pages of scenarios.
struct RunbookTests {
  private struct Command {
    var page: String
    /// The line before, with what the command is for and what it rests on.
    var purpose: Substring
    var text: Substring
  }

  private static func commands() throws -> [Command] {
    try PageText.committed().flatMap { page, text -> [Command] in
      let lines = text.split(separator: "\n")
      return lines.indices.dropFirst(2).filter { lines[$0].hasPrefix("   az ") }.map {
        Command(page: page, purpose: lines[$0 - 2], text: lines[$0].dropFirst(3))
      }
    }
  }

  @Test func `a promotion says how, and how much may be lost`() throws {
    let promotions = try Self.commands().filter { $0.text.contains(" replica promote ") }
    #expect(promotions.count >= 6)
    for promotion in promotions {
      #expect(
        promotion.text.contains(#/--promote-mode (switchover|standalone) /#)
          && promotion.text.contains(#/--promote-option (planned|forced)$/#), "\(promotion)")
    }
  }

  @Test func `words and switches stand in the fact that a command cites, with its date`() throws {
    /// What all commands have in common.
    let common: Set = ["--resource-group", "--name", "--server-name", "--query", "--output"]
    for command in try Self.commands() {
      let ids = command.purpose.matches(of: #/\[\\\[([A-Z]+-\d+)/#).map { String($0.1) }
      let fact = try #require(ids.last.flatMap { Ledger.fact(Fact.ID($0)) }, "\(command)")
      #expect(fact.id.text.hasPrefix("AZ-"))
      let date = try #require(fact.sources.map(\.date).max())
      #expect(command.purpose.contains("As of \(date):"), "\(command)")
      let words = command.text.split(separator: " ").prefix { !$0.hasPrefix("-") }
      let verb = words.joined(separator: " ")
      #expect(fact.statement.contains(verb), "\(command.page): \(verb)")
      for flag in command.text.matches(of: #/--[a-z-]+/#).map({ String($0.0) })
      where !common.contains(flag) {
        #expect(fact.statement.contains(flag), "\(command.page): \(flag) of \(verb)")
      }
    }
  }
}
