import ArchitectureModel
import Architectures
import TestSupport
import Testing

/// What types cannot refuse is refused at resolution, with the line of the declaration.
struct ResolutionTests {
  struct Slip: Sendable, CustomTestStringConvertible {
    let identifier: String
    let summary: String
    let change: @Sendable (inout Declaration) -> Void
    var testDescription: String { identifier }
  }

  static let slips = [
    Slip(
      identifier: "unplaced-element",
      summary: "'replica' refers to 'server', which is not placed in 'body'"
    ) {
      $0.entries.removeAll { $0.element.id == "server" }
    },
    Slip(identifier: "placed-twice", summary: "'access' is placed twice in 'body'") { declaration in
      let entry = declaration.entries.first { $0.element.id == "access" }
      if let entry { declaration.entries.append(entry) }
    },
    Slip(identifier: "duplicate-identity", summary: "the identity 'access' is taken") {
      $0.update("vaultAccess", as: PrivateEndpoint.self) { $0.identity.id = "access" }
    },
    Slip(identifier: "malformed-identity", summary: "the identity 'a b' has characters") {
      $0.update("key", as: Key.self) { $0.identity.id = "a b" }
    },
    Slip(identifier: "malformed-name", summary: "'Psql_Orders' cannot be part of a host name") {
      $0.update("server", as: FlexibleServer.self) { $0.name = "Psql_Orders" }
    },
    Slip(identifier: "duplicate-name", summary: "the name 'kv-tallgren-uks' is taken by 'vault'") {
      $0.update("recoveryVault", as: KeyVault.self) { $0.name = "kv-tallgren-uks" }
    },
    Slip(
      identifier: "standby-in-primary-zone",
      summary: "the standby of 'server' is in the zone of its primary; that is not zone-redundant"
    ) {
      $0.update("server", as: FlexibleServer.self) {
        $0.highAvailability = .zoneRedundant(primary: .one, standby: .one)
      }
    },
    Slip(identifier: "malformed-prefix", summary: "'10.11.0.0' of 'spoke' is not an address range")
    {
      $0.update("spoke", as: VirtualNetwork.self) { $0.addressSpace = "10.11.0.0" }
    },
    Slip(
      identifier: "malformed-address", summary: "'10.11.2.400' of 'access' is not an IPv4 address"
    ) {
      $0.update("access", as: PrivateEndpoint.self) { $0.address = "10.11.2.400" }
    },
    Slip(
      identifier: "address-outside-subnet",
      summary: "the address 10.11.9.4 of 'access' is outside 10.11.2.0/24 of 'endpoints'"
    ) {
      $0.update("access", as: PrivateEndpoint.self) { $0.address = "10.11.9.4" }
    },
    Slip(identifier: "address-taken", summary: "the address 10.11.2.4 is taken by 'access'") {
      $0.update("vaultAccess", as: PrivateEndpoint.self) { $0.address = "10.11.2.4" }
    },
    Slip(
      identifier: "subnet-outside-network",
      summary: "the range 10.99.2.0/24 of 'applications' is outside 10.11.0.0/16 of 'spoke'"
    ) {
      $0.update("applications", as: Subnet.self) { $0.addressPrefix = "10.99.2.0/24" }
    },
    Slip(
      identifier: "overlapping-subnets",
      summary: "the range 10.11.1.0/24 of 'endpoints' overlaps 10.11.1.0/24 of 'applications'"
    ) {
      $0.update("endpoints", as: Subnet.self) { $0.addressPrefix = "10.11.1.0/24" }
    },
    Slip(
      identifier: "overlapping-networks",
      summary:
        "'spoke' (10.11.0.0/16) and 'recoverySpoke' (10.11.0.0/16) overlap and cannot be peered"
    ) {
      $0.update("recoverySpoke", as: VirtualNetwork.self) { $0.addressSpace = "10.11.0.0/16" }
    },
    Slip(
      identifier: "no-property",
      summary: "an element takes the name of its property, and this one has none"
    ) {
      $0.update("key", as: Key.self) { $0.identity.id = "body" }
    },
    Slip(
      identifier: "malformed-architecture",
      summary:
        "the identifier '../x' of 'CrossRegionDisasterRecovery' cannot be the name of a folder"
    ) {
      $0.id = "../x"
    },
    Slip(
      identifier: "region-twice", summary: "UK South is declared a second time; it stands at"
    ) { declaration in
      let region = declaration.entries.first { $0.element.id == "uksouth" }
      if let region { declaration.entries.append(region) }
    },
    Slip(
      identifier: "unknown-fact",
      summary: "the ledger has no fact 'HA-010'; did you mean 'HA-01'?"
    ) {
      $0.summaryFacts = ["HA-010"]
    },
    Slip(identifier: "duplicate-name", summary: "the name 'psql-orders-uks' is taken by 'server'") {
      $0.update("replica", as: ReadReplica.self) { $0.name = "psql-orders-uks" }
    },
    Slip(
      identifier: "duplicate-name", summary: "the name 'diag-orders-uks' is taken by"
    ) { declaration in
      let entry = declaration.entries.first { $0.element is DiagnosticSetting }
      guard var entry, var setting = entry.element as? DiagnosticSetting else { return }
      setting.identity.id = "again"
      entry.element = setting
      declaration.entries.append(entry)
    },
    Slip(identifier: "small-subnet", summary: "the range 10.11.2.0/30 of 'endpoints' is smaller") {
      $0.update("endpoints", as: Subnet.self) { $0.addressPrefix = "10.11.2.0/30" }
    },
    Slip(identifier: "malformed-prefix", summary: "'10.11.2.7/24' of 'endpoints' is not an address")
    {
      $0.update("endpoints", as: Subnet.self) { $0.addressPrefix = "10.11.2.7/24" }
    },
    Slip(identifier: "empty-title", summary: "a relationship of 'api' has an empty title") {
      guard var traffic = $0.relationships.first(where: { $0.source == "api" }) as? DataTraffic
      else {
        return
      }
      traffic.purpose = " "
      $0.relationships.append(traffic)
    },
    Slip(identifier: "reserved-address", summary: "the address 10.11.2.3 of 'access' is one that") {
      $0.update("access", as: PrivateEndpoint.self) { $0.address = "10.11.2.3" }
    },
    Slip(identifier: "reserved-address", summary: "the address 10.11.2.255 of 'access' is one") {
      $0.update("access", as: PrivateEndpoint.self) { $0.address = "10.11.2.255" }
    },
    Slip(identifier: "empty-title", summary: "'server' has an empty title") {
      $0.update("server", as: FlexibleServer.self) { $0.identity.title = " " }
    },
    Slip(identifier: "empty-title", summary: "'CrossRegionDisasterRecovery' has an empty title") {
      $0.title = ""
    },
    Slip(identifier: "empty-title", summary: "a scenario has an empty title") {
      $0.scenarios.append(Scenario("", id: "x") { Lose(.controlPlane) })
    },
    Slip(
      identifier: "unplaced-region", summary: "\"Far\" is about West Europe, where nothing stands"
    ) {
      $0.scenarios.append(Scenario("Far") { Lose(.zone(.one, of: .westEurope)) })
    },
    Slip(
      identifier: "event-without-effect",
      summary: "\"Back\" lets UK South return, which was not lost"
    ) {
      $0.scenarios.append(Scenario("Back") { Recover(.region(.ukSouth)) })
    },
    Slip(
      identifier: "event-without-effect",
      summary: "\"Twice\" loses zone 1 of UK South a second time"
    ) {
      $0.scenarios.append(
        Scenario("Twice") {
          Lose(.zone(.one, of: .ukSouth))
          Lose(.zone(.one, of: .ukSouth))
        })
    },
    Slip(identifier: "duplicate-scenario", summary: "two scenarios have the identifier") {
      $0.scenarios.append($0.scenarios[0])
    },
  ]

  @Test(arguments: slips)
  func `a slip is reported with its line and a cure`(slip: Slip) throws {
    var declaration = Declaration(CrossRegionDisasterRecovery())
    slip.change(&declaration)
    let diagnostics = Model.resolve(declaration).diagnostics
    let found = diagnostics.filter { $0.identifier == slip.identifier }
    let diagnostic = try #require(
      found.first { $0.summary.contains(slip.summary) }, "\(diagnostics.flatMap(\.lines))")
    #expect(diagnostic.location.file.hasSuffix(".swift"))
    #expect(diagnostic.location.line > 1)
    #expect(!diagnostic.cure.isEmpty)
    #expect(DiagnosticCatalog.entries.contains { $0.identifier == slip.identifier })
  }

  @Test func `a range with bits beyond its length is told where it begins`() throws {
    var declaration = Declaration(CrossRegionDisasterRecovery())
    declaration.update("endpoints", as: Subnet.self) { $0.addressPrefix = "10.11.2.7/24" }
    let cures = Model.resolve(declaration).diagnostics.map { $0.cure }
    #expect(cures.contains("begin at its first address: '10.11.2.0/24'"))
  }

  @Test func `everything is reported at once`() {
    var declaration = Declaration(CrossRegionDisasterRecovery())
    declaration.update("access", as: PrivateEndpoint.self) { $0.address = "nowhere" }
    declaration.update("server", as: FlexibleServer.self) { $0.name = "!" }
    declaration.update("spoke", as: VirtualNetwork.self) { $0.addressSpace = "?" }
    let found = Set(Model.resolve(declaration).diagnostics.map(\.identifier))
    #expect(found == ["malformed-address", "malformed-name", "malformed-prefix"])
  }

  @Test func `a server in a region without zones cannot name one`() throws {
    let diagnostics = Model.resolve(ZoneWithoutZones()).diagnostics
    #expect(diagnostics.map(\.identifier) == ["region-without-zones"])
  }

  @Test func `a typed host name that is almost right is questioned`() throws {
    let resolution = Model.resolve(AlmostRight())
    let diagnostic = try #require(resolution.diagnostics.first)
    #expect(diagnostic.identifier == "unknown-host" && diagnostic.severity == .warning)
    #expect(diagnostic.summary.contains("did you mean 'psql-orders.postgres.database.azure.com'?"))
    #expect(resolution.model != nil)
  }

  @Test func `a diagnostic is printed as compilers do`() throws {
    let diagnostic = try #require(Model.resolve(ZoneWithoutZones()).diagnostics.first)
    let lines = diagnostic.lines
    #expect(
      lines[0].hasPrefix("ArchitectureModelTests/ResolutionTests.swift:")
        && lines[0].hasSuffix(" [region-without-zones]"))
    #expect(lines.last == "  help: leave the zone out, or choose another region")
  }

  @Test func `every catalogued diagnostic is covered here`() {
    let covered = Set(Self.slips.map(\.identifier)).union([
      "region-without-zones", "unknown-host",
      // Found in the source; see the tests of the tool.
      "forgotten-element",
    ])
    #expect(covered == Set(DiagnosticCatalog.entries.map(\.identifier)))
  }
}

private struct ZoneWithoutZones: Architecture {
  let title = "T", summary = "S", whenToUse = "W"
  var server: FlexibleServer {
    FlexibleServer(
      "Orders", name: "psql-orders", compute: .generalPurpose("Standard_D4ds_v5", vCores: 4),
      storage: Storage(gibibytes: 128), zone: .one)
  }
  var body: [any GlobalContent] { Region(.ukWest) { server } }
  var relationships: [any Relationship] { [] }
  var scenarios: [Scenario] { [] }
}

private struct AlmostRight: Architecture {
  let title = "T", summary = "S", whenToUse = "W"
  var office: OnPremisesSite { OnPremisesSite("Office", "10.200.0.0/16") }
  var app: Application { Application("App") }
  var server: FlexibleServer {
    FlexibleServer(
      "Orders", name: "psql-orders", compute: .generalPurpose("Standard_D4ds_v5", vCores: 4),
      storage: Storage(gibibytes: 128))
  }
  var body: [any GlobalContent] {
    office { app }
    Region(.swedenCentral) { server }
  }
  var relationships: [any Relationship] {
    app.calls(HostName("psql-order.postgres.database.azure.com"), "Read")
  }
  var scenarios: [Scenario] { [] }
}
