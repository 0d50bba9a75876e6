import ArchitectureModel
import Documents
import Foundation
import TestSupport
import Testing

@testable import RefarchTool

/// An architecture with errors, warnings and notes, some of them on boundaries.
private struct Careless: Architecture {
  let title = "Careless"
  let summary = "A Burstable server with a standby, and a vault that nothing protects."
  let whenToUse = "Never."

  var network: VirtualNetwork { VirtualNetwork("vnet-careless", "10.0.0.0/16", role: .spoke) }
  var subnet: Subnet { Subnet("snet-endpoints", "10.0.1.0/24") }
  var client: Application { Application("Client") }
  var server: FlexibleServer {
    FlexibleServer(
      "Careless database", name: "psql-careless",
      compute: .burstable("Standard_B2s", vCores: 2), storage: Storage(gibibytes: 128),
      highAvailability: .zoneRedundant(primary: .one, standby: .two), backup: Backup(),
      encryption: .customerManaged(key: key, identity: identity))
  }
  var vault: KeyVault {
    KeyVault("kv-careless", name: "kv-careless", softDelete: false, purgeProtection: false)
  }
  var key: Key { Key("careless-key") }
  var identity: UserAssignedIdentity { UserAssignedIdentity("id-careless") }
  var names: PrivateDNSZone {
    PrivateDNSZone("privatelink.postgres.database.azure.com", linkedTo: network)
  }
  var access: PrivateEndpoint {
    PrivateEndpoint("pe-careless", to: server, address: "10.0.1.4", zone: names)
  }

  var body: [any GlobalContent] {
    names
    Region(.swedenCentral) {
      network {
        subnet {
          client
          access
        }
      }
      server
      identity
      vault { key }
    }
  }
  var relationships: [any Relationship] { client.calls(server, "Read and write") }
  var scenarios: [Scenario] { Scenario("The node fails") { Lose(.node(of: server)) } }
  var suppressions: [Suppression] {
    [
      Suppression(
        of: "missing-diagnostic-setting", at: server, because: "nobody looks at logs here.")
    ]
  }
}

struct FlaggedBuildTests {
  private func built() throws -> BuiltArchitecture {
    try SiteBuilder(templates: TemplateLibrary()).build([Careless()])[0]
  }

  private func text(_ name: String, in built: BuiltArchitecture) throws -> String {
    try #require(built.files.first { $0.path == "careless/\(name)" }).text
  }

  @Test func `errors stop nothing`() throws {
    let built = try built()
    #expect(built.hasErrors)
    #expect(built.problems == [] && built.warnings == [])
    #expect(built.files.contains { $0.path == "careless/index.md" })
    if let folder = ProcessInfo.processInfo.environment["REFARCH_DRAWINGS"] {
      for file in built.files where file.path.hasSuffix("svg") {
        let name = file.path.replacing("/", with: "-")
        try Data(file.bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
      }
    }
  }

  @Test func `elements to mend are marked by the worst that was found`() throws {
    let built = try built()
    let overview = try text("overview.svg", in: built)
    #expect(overview.contains("class=\"flag-error\""))
    #expect(overview.contains("error: 'server' has a standby"))
    #expect(overview.contains(">Error found</text>"))
    let encryption = try text("encryption.svg", in: built)
    #expect(encryption.contains("class=\"flag-error\""))
    #expect(try text("overview.dot", in: built).contains("error: 'server' has a standby"))
  }

  @Test func `the page says what, where, why and how to mend it`() throws {
    let page = try text("index.md", in: built())
    let row = try #require(page.split(separator: "\n").first { $0.contains("#burstable-standby") })
    #expect(row.hasPrefix("| Error | 'server' has a standby"))
    #expect(row.contains("FlaggedBuildTests.swift:"))
    #expect(row.contains("(#ha-50)"))
    #expect(row.contains("Choose General Purpose or Memory Optimized"))
    #expect(row.contains("[Overview](#view-overview)"))
    #expect(page.contains("Accepted by the author:"))
    #expect(page.contains("Nobody looks at logs here."))
  }
}
