import Diagrams
import Documents
import Foundation
import TestSupport
import Testing

struct HandoutTests {
  private static let swap = "cross-region-disaster-recovery"

  /// The pages of a handout: for participants, and for the host.
  private func pages(_ arguments: String...) throws -> (participants: String, host: String) {
    try Tool.withTemporaryFolder { folder in
      let result = try Tool.run(
        Tool.refarch,
        ["handout", Self.swap, "--formats", "html", "--output", "\(folder)/h"] + arguments)
      #expect(result.status == 0, "\(result.errors)")
      let name = arguments.contains("--blanks") ? "\(Self.swap)-blanks" : Self.swap
      return (
        try Tool.read("\(folder)/h/\(name).html"), try Tool.read("\(folder)/h/\(name)-host.html")
      )
    }
  }

  private func numbers(_ pattern: Regex<(Substring, Substring)>, in text: String) -> [Int] {
    text.matches(of: pattern).compactMap { Int($0.output.1) }
  }

  @Test func `each blank has its answer in the key, which nobody else reads`() throws {
    let blanks = try pages("--blanks", "--key")
    let asked = numbers(/class="blank">(\d+)/, in: blanks.participants)
    #expect(asked.count > 50 && asked == Array(1...asked.count))
    #expect(numbers(/<b>(\d+)<\/b>/, in: blanks.host) == asked)
    // What a sheet has no room for is told there.
    #expect(!blanks.host.contains(" more.") && blanks.host.contains("<b>–</b>"))
    let filled = try pages()
    #expect(!filled.participants.contains("class=\"blank\""))
    #expect(!filled.host.contains("class=\"backmatter key\""))
    #expect(filled.participants.contains("read replica of Orders replica"))
    #expect(!blanks.participants.contains("read replica of Orders replica"))
    #expect(
      blanks.host.contains("<strong>Orders database: role</strong> read replica of Orders replica"))
  }

  @Test func `a step without its outcome shows neither roles nor where names lead`() throws {
    let text = try pages("--blanks").participants
    // What an earlier step has changed is an answer as well.
    let later = try #require(
      text.firstMatch(
        of: /<h2>The production region is lost, step 3.*?<svg.*?<\/svg>/.dotMatchesNewlines()))
    #expect(!later.output.contains("data-from=\"backOffice\""))
    #expect(later.output.contains("data-from=\"recoveryAccess\""))
    let step = try #require(
      text.firstMatch(of: /<h2>Site swap and back, step 1.*?<svg.*?<\/svg>/.dotMatchesNewlines()))
    for answer in ["Read replica", ">Primary<", "CNAME", "High availability is", "-changed\""] {
      #expect(!step.output.contains(answer), "\(answer)")
    }
    #expect(step.output.matches(of: /Role: \?/).count > 3)
  }

  @Test func `a worksheet shows no line that another step moves`() throws {
    try Tool.withTemporaryFolder { folder in
      _ = try Tool.run(
        Tool.refarch,
        ["handout", "high-availability", "--blanks", "--formats", "html", "--output", folder])
      let text = try Tool.read("\(folder)/high-availability-blanks.html")
      let step = try #require(
        text.firstMatch(
          of: /<h2>The primary's zone is lost, step 2.*?<svg.*?<\/svg>/.dotMatchesNewlines()))
      #expect(!step.output.contains("data-from=\"access\""))
      // The server's name moves to the card of its primary.
      #expect(!step.output.contains(">psql-orders-uks<"))
    }
  }

  @Test(arguments: [
    (
      "The production region is lost, step 1",
      [
        "Orders database: role = primary, serves nobody: its region is lost",
        "Orders database: standby = lost with its region",
        "Lost with the region: Orders database", "Cut off: Orders API (warm) and Back office",
        "Lost themselves: Orders API.", "They wait: nothing in this step brings it back.",
        "Nothing is exported to log-tallgren-uks", "No server takes writes.",
        "Whether Orders replica is promoted, forced, is for operators to decide.",
        "UK South has to return.",
      ]
    ),
    ("The production region is lost, step 2", ["Served again: Orders API (warm) and Back office"]),
    (
      "The production region is lost, step 3",
      ["Orders database serves again: reads.", "Served again: Orders API."]
    ),
    (
      "The replica becomes independent",
      [
        "Step 1: Orders database serves nobody: fenced.", "Step 2: Data lost: nothing committed.",
        "Roll out", "Still cut off: Orders API, Orders API (warm) and Back office",
        "Close the network of Orders database to clients: private endpoint.",
        "Step 2: Operators make Orders replica independent (planned).",
      ]
    ),
    (
      "The key vault is lost",
      [
        "Orders database serves nobody: kek-orders-uks is unusable, which shows within 1 h",
        "No server takes writes.",
      ]
    ),
    (
      "The DNS resolver is lost",
      [
        "New connections fail: Orders API (no name server answers).",
        "dnspr-hub-uks has to return.",
      ]
    ),
    (
      "The control plane is down",
      ["Servers keep serving", "Azure Resource Manager has to return."]
    ),
  ])
  func `a sheet tells what its steps take from clients, and what is left`(
    title: String, sentences: [String]
  ) throws {
    let text = try pages().participants
    let sheet = try #require(
      text.components(separatedBy: "<section").first { $0.contains("<h2>\(title) <") })
    let cells = sheet.matches(
      of: /<th scope="col">(.*?)<\/th>/
    ).map(\.output.1)
    let words =
      zip(cells, sheet.matches(of: /<td><span class="line">(.*?)<\/span>/).map(\.output.1))
      .map { "\($0) = \($1)" }.joined(separator: "\n") + sheet
    for sentence in sentences { #expect(words.contains(sentence), "\(sentence)") }
    #expect(!sheet.contains("Nobody has to act."))
    #expect(!sheet.contains("no client is cut off"))
  }

  @Test(arguments: ["a4", "letter", "slides"])
  func `sheets have the size of the paper`(paper: String) throws {
    let size = try #require(HandoutPaper(rawValue: paper)).size
    let text = try pages("--paper", paper).participants
    #expect(
      text.contains(
        "@page { size: \(number(size.width))mm \(number(size.height))mm; margin: 0 }"))
    for plate in text.matches(of: /class="plate" style="width: ([\d.]+)mm; height: ([\d.]+)mm"/) {
      let (width, height) = (Double(plate.output.1) ?? 0, Double(plate.output.2) ?? 0)
      #expect(width > 60 && width <= size.width - 23.9)
      #expect(height > 50 && height <= size.height - 40)
    }
  }

  @Test(arguments: [
    ([], "PDF needs Chromium or WeasyPrint, which is not installed"),
    (["--pdf-engine", "weasyprint"], "PDF needs the command 'weasyprint', which is not installed"),
    (["--formats", "png"], "PNG and PDF need the command 'rsvg-convert', which is not installed"),
  ])
  func `a missing program is named with its package`(arguments: [String], message: String) throws {
    try Tool.withTemporaryFolder { folder in
      let result = try Tool.run(
        Tool.refarch, ["handout", "--output", "\(folder)/h"] + arguments,
        environment: ["PATH": folder])
      #expect(result.status == 1 && result.errors.contains(message), "\(result.errors)")
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/h"))
    }
  }
}
