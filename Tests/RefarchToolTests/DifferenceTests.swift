import ArchitectureModel
import Diagrams
import Documents
import Foundation
import GraphvizLayout
import TestSupport
import Testing

@testable import Architectures

struct DifferenceTests {
  private static let ids = Catalog.architectures.map(\.id)

  private func diff(_ arguments: String...) throws -> Tool.Result {
    try Tool.run(Tool.refarch, ["diff"] + arguments)
  }

  // MARK: Words

  @Test(arguments: ids)
  func `an architecture and its own export are alike`(id: String) throws {
    try Tool.withTemporaryFolder { folder in
      let file = "\(folder)/old.json"
      #expect(try Tool.run(Tool.refarch, ["export", id, "-o", file]).status == 0)
      let result = try diff(file, id, "--exit-code")
      #expect(result.status == 0 && result.output.contains("Nothing differs."), "\(result)")
      let drawing = try diff(file, id, "--format", "svg").output
      #expect(!drawing.contains("outline-") && !drawing.contains(">Removed<"))
    }
  }

  @Test func `what each failure does is told as a gain or a loss`() throws {
    let there = try diff("same-region-replica", "cross-region-disaster-recovery", "--exit-code")
    #expect(there.status == 1)
    for line in [
      "Gain: The primary's region", "Loss: The key of the primary",
      "Gain: The DNS resolver of the primary's region",
      "+ After the loss of a region: at most 5 min lost, back within 30 min",
      "~ Read replica Orders replica, place: UK South -> Sweden Central",
      "- Application Reports (UK South, vnet-orders-uks, snet-applications)",
      "~ orders.reader.postgres.database.azure.com CNAME psql-orders-ro-uks.postgres.database.azure.com -> "
        + "psql-orders-swc.postgres.database.azure.com",
    ] { #expect(there.output.contains(line), "\(line)") }
    let back = try diff("cross-region-disaster-recovery", "same-region-replica").output
    for line in ["Loss: The primary's region", "Gain: The key of the primary"] {
      #expect(back.contains(line))
    }
    // A replica in the same region survives nothing that the standby does not (RR-26).
    let inside = try diff("high-availability", "same-region-replica").output
    #expect(!inside.contains("Gain:") && !inside.contains("Loss:"))
    #expect(!inside.contains("Composite availability"))
  }

  @Test func `other names alone are no difference in what a failure does`() throws {
    try Tool.withTemporaryFolder { folder in
      let file = "\(folder)/old.json"
      let old = try Tool.run(Tool.refarch, ["export", "same-region-replica", "--json"]).output
      #expect(old.contains("Back office"))
      try Data(old.replacing("Back office", with: "Counter").utf8)
        .write(to: URL(fileURLWithPath: file))
      let result = try diff(file, "same-region-replica").output
      #expect(!result.contains("Is it survived?"), "\(result)")
      #expect(result.contains("~ Application Back office, name: Counter -> Back office"))
    }
  }

  @Test func `a promoted server that no client finds is no gain`() throws {
    func region(_ model: Model) throws -> ArchitectureDigest.Resilience {
      try #require(
        ArchitectureDigest(model).resilience.first { $0.failure == "The primary's region" })
    }
    let whole = try region(try Model.crossRegion())
    #expect(whole.verdict == "after-action" && whole.text.contains("promote Orders replica"))
    let cut = try region(
      try Model.crossRegion { declaration in
        for id in declaration.entries.map(\.element).filter({ $0 is PrivateDNSZone }).map(\.id) {
          declaration.update(id, as: PrivateDNSZone.self) {
            $0.links.removeAll { $0.network.text.hasPrefix("recovery") }
          }
        }
        // Nobody on premises asks on behalf of the database.
        declaration.relationships.removeAll { $0.source == "backOffice" }
      })
    #expect(!cut.text.contains("promote") && !cut.text.contains("independent"), "\(cut.text)")
    #expect(cut.verdict != "after-action" || cut.text.contains("restore"), "\(cut.text)")
  }

  @Test(arguments: [
    ("kept 14 days", "kept 7 days", "~ Flexible server Orders database, details:"),
    ("standby in zone 2", "standby in zone 3", "~ Flexible server Orders database, details:"),
    ("linked to vnet-hub-uks", "linked to nothing", "~ Private DNS zone"),
    ("Orders API calls psql", "Orders API asks psql", "+ Traffic: Orders API calls psql"),
    (
      "The primary's node fails: the node", "The primary's node fails: its node",
      "- Scenario: The primary's node fails: its node"
    ),
  ])
  func `what has no picture of its own is told`(new: String, old: String, line: String) throws {
    try Tool.withTemporaryFolder { folder in
      let file = "\(folder)/old.json"
      let export = try Tool.run(Tool.refarch, ["export", "high-availability", "--json"]).output
      #expect(export.contains(new), "\(new)")
      try Data(export.replacing(new, with: old).utf8).write(to: URL(fileURLWithPath: file))
      let result = try diff(file, "high-availability").output
      #expect(result.contains(line) && !result.contains("Nothing differs"), "\(result)")
    }
  }

  @Test func `Markdown carries every fact that it cites`() throws {
    let text = try diff("high-availability", "cross-region-disaster-recovery", "--format", "md")
      .output
    let cited = Set(text.matches(of: /\]\(#([a-z]+-\d+)\)/).map { String($0.output.1) })
    let listed = Set(text.matches(of: /<a id="([a-z]+-\d+)">/).map { String($0.output.1) })
    #expect(cited.count > 10 && cited == listed)
  }

  @Test(arguments: [
    ("no JSON", "is not JSON from its first character to its last"),
    ("[1]", "has no version"), ("{}", "has no version"),
    (#"{"version": 2}"#, "has version 2, and this tool reads version 1"),
    (#"{"version": 1, "id": "a"}"#, "title"),
    (#"{"version": 1, "id": 7}"#, "at 'id'"),
  ])
  func `a file that is no export is told apart`(text: String, reason: String) throws {
    try Tool.withTemporaryFolder { folder in
      let file = "\(folder)/old.json"
      try text.write(toFile: file, atomically: true, encoding: .utf8)
      let result = try diff(file, "high-availability")
      #expect(result.status == 1 && result.errors.contains(reason), "\(result.errors)")
      #expect(result.errors.hasPrefix("error: '\(file)'"))
    }
    #expect(try diff("/nowhere.json", "high-availability").errors.contains("there is no file"))
    #expect(try diff("high-availabilty", "log-analytics").errors.contains("did you mean"))
  }

  // MARK: Drawings

  @Test(arguments: ids, ids)
  func `the drawing of any two has no defect`(old: String, new: String) throws {
    func digest(_ id: String) throws -> ArchitectureDigest {
      let architecture = try #require(Catalog.architectures.first { $0.id == id })
      return ArchitectureDigest(try Model.resolved(architecture))
    }
    let (before, after) = (try digest(old), try digest(new))
    let graph = ArchitectureDifference(from: before, to: after).graph
    let drawing = Drawing(graph, isFilm: true)
    let layout = try GraphvizReader.read(DOTWriter(drawing).text())
    _ = try SVGWriter(drawing, layout)
    #expect(LayoutAudit(drawing).defects.filter { $0.kind != .smallType } == [])
    let shown = Set(graph.nodes.map(\.id))
    for card in after.overview.cards { #expect(shown.contains(card.id)) }
    for card in before.overview.cards {
      #expect(shown.contains(card.id) || shown.contains("\(card.id).before"))
    }
  }
}
