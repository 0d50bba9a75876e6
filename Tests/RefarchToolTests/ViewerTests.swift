import ArchitectureModel
import Diagrams
import Documents
import Foundation
import TestSupport
import Testing

@testable import Architectures
@testable import RefarchTool

struct ViewerTests {
  /// The viewers of all architectures by path, the common one included.
  private static let viewers: [String: String] = {
    do {
      let builder = SiteBuilder(templates: try TemplateLibrary(), formats: [.html])
      let built = builder.build(Catalog.architectures)
      let files = built.flatMap(\.files) + (try builder.rootFiles(built))
      return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
    } catch {
      return [:]
    }
  }()

  private func identifiers(in text: String) -> [String] {
    text.matches(of: /\sid="([^"]*)"/).map { String($0.output.1) }
  }

  @Test func `there is a viewer for each architecture and one for all`() {
    #expect(
      Self.viewers.keys.sorted()
        == (Catalog.architectures.map { "\($0.id)/viewer.html" } + ["viewer.html"]).sorted())
  }

  @Test(arguments: Catalog.architectures.map(\.id))
  func `every view and every state of every scenario is in it`(id: String) throws {
    let architecture = try #require(Catalog.architectures.first { $0.id == id })
    let model = try Model.resolved(architecture)
    let wanted =
      model.diagrams().map(\.view.name)
      + model.scenarios.flatMap { scenario in
        (0...scenario.events.count).map { "failover-\(scenario.id)-\($0)" }
      } + ["sources"]
    let text = try #require(Self.viewers["\(id)/viewer.html"])
    let frames = text.matches(of: /class="frame" id="([^"]*)"/).map { String($0.output.1) }
    #expect(frames == wanted)
    let common = try #require(Self.viewers["viewer.html"])
    for name in wanted.dropLast() { #expect(common.contains("id=\"\(id)/\(name)\"")) }
    #expect(text.utf8.count < 400_000)
  }

  @Test(arguments: viewers.keys.sorted())
  func `everything that is referred to is there, once, and nothing is fetched`(path: String) throws
  {
    let text = try #require(Self.viewers[path])
    let defined = identifiers(in: text)
    #expect(Set(defined).count == defined.count)
    let referred = text.matches(of: /(?:href="#|url\(#)([^")]*)/).map { String($0.output.1) }
    #expect(Set(referred).subtracting(defined) == [])
    #expect(text.matches(of: /(src=|@import|<link|url\([^#])/).isEmpty)
    #expect(try text.contains(Regex("default-src 'none'")))
  }

  /// The part of a viewer between two places.
  private func part(of text: String, from start: String, to end: String) throws -> Substring {
    let first = try #require(text.firstRange(of: start))
    let last = try #require(text[first.upperBound...].firstRange(of: end))
    return text[first.lowerBound..<last.lowerBound]
  }

  @Test func `lines that are shared keep what a step makes of them`() throws {
    let text = try #require(Self.viewers["cross-region-disaster-recovery/viewer.html"])
    let model = try Model.resolved(CrossRegionDisasterRecovery())
    for film in model.scenarioDiagrams(options: .withinPage(.adaptive)) {
      for (number, frame) in film.frames.enumerated() {
        let id = "\(film.view.name)-\(number)"
        let svg = try part(of: text, from: "class=\"frame\" id=\"\(id)\"", to: "</svg>")
        for look in [DiagramGraph.Emphasis.changed, .quiet] {
          let shown = svg.matches(of: try Regex("class=\"\(look.rawValue)\"")).count
          #expect(shown == frame.edges.count { $0.emphasis == look }, "\(id) \(look)")
        }
      }
    }
  }

  @Test func `a scenario's tables hold what it changes, and no more`() throws {
    let text = try #require(Self.viewers["cross-region-disaster-recovery/viewer.html"])
    let swap = try part(of: text, from: "id=\"failover-site-swap-and-back-2\"", to: "</body>")
    let records = try part(of: String(swap), from: "<section class=\"records\"", to: "</section>")
    #expect(records.contains("orders.writer") && records.contains("orders.reader"))
    #expect(!records.contains("kv-tallgren") && !records.contains("10.11.2.4"))
    let views = try part(of: text, from: "<section class=\"records\"", to: "</section>")
    #expect(views.contains("kv-tallgren") && views.contains("10.11.2.4"))
  }

  @Test func `text of a model is text in the viewer`() throws {
    let built = SiteBuilder(templates: try TemplateLibrary(), formats: [.html]).build([Hostile()])
    let text = try #require(built[0].files.first { $0.path == "hostile/viewer.html" }?.text)
    #expect(text.matches(of: /<script/).count == 2)
    #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!text.contains("\"onload="))
  }

  /// An architecture whose texts try to be more than text.
  private struct Hostile: Architecture {
    let id = "hostile"
    let title = "<script>alert(1)</script>"
    let summary = "</style></script><script>alert(2)</script> `a` **b** [c](javascript:d)"
    let whenToUse = "\"onload=\"alert(3)"
    let objectives: [Objective] = []
    var server: FlexibleServer {
      FlexibleServer(
        "a\"onload=\"b</svg><script>alert(4)</script>", name: "psql-a",
        compute: .generalPurpose("Standard_D4ds_v5", vCores: 4), storage: Storage(gibibytes: 64))
    }
    var body: [any GlobalContent] { Region(.swedenCentral) { server } }
    var relationships: [any Relationship] { [] }
    var scenarios: [Scenario] {
      Scenario("<script>alert(5)</script>") { Lose(.zone(.one, of: .swedenCentral)) }
    }
  }
}
