import ArchitectureModel
import Diagrams
import Documents
import Facts
import Foundation
import TestSupport
import Testing

@testable import Architectures

/// Pages say what the model says, and change with it.
struct PageTests {
  struct Change: Sendable, CustomTestStringConvertible {
    let name: String
    let apply: @Sendable (inout Declaration) -> Void
    /// What the page no longer names.
    let gone: [String]
    /// What the page says instead.
    let said: [String]
    var testDescription: String { name }
  }

  private static let suffix = "postgres.database.azure.com"

  static let changes = [
    Change(
      name: "a server is renamed",
      apply: {
        $0.update("server", as: FlexibleServer.self) { $0.name = "psql-shop-uks" }
      }, gone: ["psql-orders-uks"],
      said: [
        "| `orders.writer.\(suffix)` | CNAME | `psql-shop-uks.\(suffix)` |",
        "| `psql-shop-uks.\(suffix)` | CNAME | `psql-shop-uks.privatelink.\(suffix)` |",
        "| `psql-shop-uks.privatelink.\(suffix)` | A | `10.11.2.4` |",
        "pe-orders-uks leads to Orders database (`psql-shop-uks`) at `10.11.2.4`",
        "1. `psql-shop-uks.\(suffix)` is a CNAME for `psql-shop-uks.privatelink.\(suffix)`.",
      ]),
    Change(
      name: "an address changes",
      apply: {
        $0.update("access", as: PrivateEndpoint.self) { $0.address = "10.11.2.99" }
      }, gone: ["10.11.2.4"],
      said: [
        "| `psql-orders-uks.privatelink.\(suffix)` | A | `10.11.2.99` |",
        "`10.11.2.99` (pe-orders-uks) is reached within the virtual network.",
      ]),
    Change(
      name: "the recovery private endpoint is dropped", apply: { $0.remove("recoveryAccess") },
      gone: ["pe-orders-swc", "10.21.2.4", "psql-orders-swc.privatelink"],
      said: [
        "Orders replica has no private endpoint of its own.",
        "| `psql-orders-swc.\(suffix)` | CNAME | `rs-&lt;random characters&gt;.\(suffix)`"
          .replacing("&lt;", with: "<").replacing("&gt;", with: ">"),
      ]),
    Change(
      name: "the zone is unlinked from one network",
      apply: {
        $0.update("databaseNames", as: PrivateDNSZone.self) { zone in
          zone.links.removeAll { $0.network == "recoveryHub" }
        }
      },
      gone: [
        "vnet-orders-uks, vnet-hub-swc and vnet-orders-swc | `rg-dns-swc` in Sweden Central | Network team |\n| `privatelink.vaultcore"
      ],
      said: [
        "| `privatelink.\(suffix)` | vnet-hub-uks, vnet-orders-uks and vnet-orders-swc |",
        "No linked zone holds `psql-orders-uks.privatelink.\(suffix)`; the public answer counts.",
        "The public address refuses the connection.",
      ]),
    Change(
      name: "a server is switched to virtual network integration",
      apply: {
        $0.remove("access")
        $0.update("server", as: FlexibleServer.self) {
          $0.settings.network = .integrated(subnet: "endpoints", zone: "databaseNames")
        }
      }, gone: ["pe-orders-uks", "10.11.2.4", "psql-orders-uks.privatelink"],
      said: [
        "Orders database has virtual network integration",
        "No private endpoint can lead to Orders database.",
        "| `psql-orders-uks.\(suffix)` | CNAME | `<random label>.privatelink.\(suffix)` |",
        "Orders database is reached in its subnet.",
      ]),
    Change(
      name: "the virtual endpoint is removed",
      apply: {
        $0.remove("endpoint")
        let architecture = CrossRegionDisasterRecovery()
        $0.relationships = [architecture.api.calls(architecture.server, "Read and write orders")]
      }, gone: ["orders.writer", "orders.reader", "Writer name", "VE-01"],
      said: [
        "<summary>Orders API in vnet-orders-uks</summary>\n\n**`psql-orders-uks.\(suffix)`**",
        "## <a id=\"virtual-endpoint\"></a>Virtual endpoint\n\nNone in this architecture.",
      ]),
  ]

  @Test(arguments: changes)
  func `the page follows the model`(change: Change) throws {
    let before = try PageText.page(of: try Model.crossRegion())
    let after = try PageText.page(of: try Model.crossRegion(change.apply))
    for text in change.gone {
      #expect(before.contains(text), "the page never said \(text)")
      #expect(!after.contains(text), "the page still says \(text)")
    }
    for text in change.said {
      #expect(after.contains(text), "the page does not say \(text)")
      #expect(!before.contains(text) || change.name.contains("address"), "nothing changed: \(text)")
    }
  }

  @Test(arguments: hostileTexts.filter { !$0.allSatisfy(\.isWhitespace) })
  func `hostile titles stay text`(text: String) throws {
    let model = try Model.crossRegion {
      $0.update("api", as: Application.self) { $0.identity.title = text }
      $0.update("access", as: PrivateEndpoint.self) { $0.identity.title = text }
      $0.update("headOffice", as: OnPremisesSite.self) { $0.identity.title = text }
      $0.title = text
      $0.summary = text
    }
    let page = try PageText.page(of: model)
    let outsideCode = page.replacing(#/`[^`\n]+`/#, with: "")
      .replacing("<!-- tabs -->", with: "").replacing("<!-- /tabs -->", with: "")
    let tags = Set(outsideCode.matches(of: #/<\/?([a-zA-Z!?][a-zA-Z]*)/#).map { String($0.1) })
    #expect(tags.isSubset(of: ["a", "img", "details", "summary", "code"]))
    var columns: Int?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        columns = nil
        continue
      }
      let count = line.replacing("\\|", with: "").count { $0 == "|" }
      #expect(count == columns ?? count, "\(line)")
      columns = count
    }
  }

  // MARK: The committed pages

  @Test func `every link leads somewhere`() throws {
    let pages = try PageText.committed()
    let anchors = Dictionary(
      uniqueKeysWithValues: pages.map { path, text in
        (path, Set(text.matches(of: #/<a id="([^"]+)">/#).map { String($0.1) }))
      })
    for (path, text) in pages {
      let folder = path.contains("/") ? "\(path.split(separator: "/")[0])/" : ""
      let targets =
        text.matches(of: #/\]\(([^)]+)\)/#).map { String($0.1) }
        + text.matches(of: #/src="([^"]+)"/#).map { String($0.1) }
      #expect(targets.count > 3)
      for target in targets where !target.hasPrefix("https://") {
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let file = parts[0].isEmpty ? path : Self.normalized(folder + parts[0])
        #expect(
          FileManager.default.fileExists(atPath: "\(Tool.root)/output/\(file)"),
          "\(path): \(target)")
        if parts.count == 2 {
          #expect(anchors[file]?.contains(String(parts[1])) == true, "\(path): \(target)")
        }
      }
      #expect(anchors[path]?.count == text.matches(of: #/<a id="/#).count, "\(path): double anchor")
    }
  }

  private static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") {
      if part == ".." { parts.removeLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  @Test func `every citation is in the ledger and in the page's list`() throws {
    for (path, text) in try PageText.committed() {
      for match in text.matches(of: #/\[\\\[([A-Z]+-\d+)[^\]]*\]\]\(#([a-z0-9-]+)\)/#) {
        #expect(Ledger.fact(Fact.ID(String(match.1))) != nil, "\(path): \(match.1)")
        #expect(text.contains("<a id=\"\(match.2)\"></a>\(match.1)"), "\(path): \(match.1)")
      }
    }
  }

  @Test func `what is not stated outright says so`() throws {
    for (path, text) in try PageText.committed() {
      for fact in Ledger.facts where fact.confidence != .stated {
        #expect(!text.contains("[\\[\(fact.id)\\]]"), "\(path): \(fact.id)")
      }
    }
  }

  @Test func `every erratum has its place`() {
    #expect(Set(Erratum.all.map(\.id)) == Set((1...56).map { "E\($0 < 10 ? "0" : "")\($0)" }))
    #expect(Erratum.all.count == 56)
  }
}
