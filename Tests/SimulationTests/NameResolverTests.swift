import ArchitectureModel
@testable import Architectures
import Simulation
import TestSupport
import Testing

/// Lookups of the cross-region architecture, as it is and after one thing was changed.
struct NameResolverTests {
  private static let writer = DatabaseHost.writer("endpoint")

  private func lookup(
    from client: ElementID, of host: DatabaseHost = Self.writer,
    _ change: (inout Declaration) -> Void = { _ in }
  ) throws -> Lookup {
    NameResolver(try Model.crossRegion(change)).resolve(host, from: client)
  }

  @Test func `every client reaches the primary by the writer name`() throws {
    let expected: [(ElementID, Route)] = [
      ("api", .sameNetwork), ("recoveryAPI", .peering("globalPeering")),
      ("backOffice", .hybrid("circuit", peering: "peering")),
    ]
    for (client, route) in expected {
      #expect(
        try lookup(from: client).outcome
          == .address("10.11.2.4", endpoint: "access", route: route), "\(client)")
    }
  }

  @Test func `the chain from on premises, hop by hop`() throws {
    let actions = try lookup(from: "backOffice").hops.map(\.action)
    let server = "psql-orders-uks.postgres.database.azure.com"
    let link = "psql-orders-uks.privatelink.postgres.database.azure.com"
    #expect(
      actions == [
        .asks("backOffice", server: "corporateDNS"),
        .forwards("corporateDNS", domain: "postgres.database.azure.com", to: "inbound"),
        .entersAzure("inbound", network: "hub"),
        .alias("orders.writer.postgres.database.azure.com", to: server),
        .alias(server, to: link),
        .record(zone: "databaseNames", name: link, address: "10.11.2.4"),
      ])
  }

  @Test func `the reader name leads to the replica's own endpoint`() throws {
    let outcome = try lookup(from: "api", of: .reader("endpoint")).outcome
    #expect(
      outcome
        == .address("10.21.2.4", endpoint: "recoveryAccess", route: .peering("globalPeering")))
  }

  @Test func `without the zone's link the public answer counts, and is refused`() throws {
    let outcome = try lookup(from: "api") {
      $0.update("databaseNames", as: PrivateDNSZone.self) { $0.links.removeFirst() }
    }.outcome
    #expect(outcome == .publicAddress(accepted: false))
  }

  @Test func `a linked zone without the record hides the public answer`() throws {
    let withoutRecord: (inout Declaration) -> Void = {
      $0.update("access", as: PrivateEndpoint.self) { $0.zone = nil }
    }
    #expect(try lookup(from: "api", withoutRecord).outcome == .nonexistent)
    let redirected = try lookup(from: "api") {
      withoutRecord(&$0)
      $0.update("databaseNames", as: PrivateDNSZone.self) { zone in
        zone.links = zone.links.map { _ in
          VirtualNetworkLink(CrossRegionDisasterRecovery().hub, .nxDomainRedirect)
        }
      }
    }
    #expect(redirected.outcome == .publicAddress(accepted: false))
  }

  @Test func `with a zone for each region clients stay in their own, and follow a forced swap`()
    throws
  {
    let model = try Model.crossRegion { declaration in
      let base = CrossRegionDisasterRecovery()
      declaration.update("databaseNames", as: PrivateDNSZone.self) { zone in
        zone.links.removeAll { ["recoveryHub", "recoverySpoke"].contains($0.network.text) }
      }
      declaration.update("recoveryAccess", as: PrivateEndpoint.self) { $0.zone = "recoveryNames" }
      declaration.entries.append(
        Declaration.Entry(
          PrivateDNSZone(
            base.databaseNames.name, linkedTo: base.recoveryHub, base.recoverySpoke,
            id: "recoveryNames"), in: nil))
      let nearby: [(PrivateEndpoint, ElementID)] = [
        (
          PrivateEndpoint(
            "pe-replica-uks", to: base.replica, address: "10.11.2.9", zone: base.databaseNames,
            id: "nearReplica"), "endpoints"
        ),
        (
          PrivateEndpoint(
            "pe-server-swc", to: base.server, address: "10.21.2.9", zone: nil, id: "nearServer"),
          "recoveryEndpoints"
        ),
      ]
      for (endpoint, subnet) in nearby {
        declaration.entries.append(Declaration.Entry(endpoint, in: subnet))
      }
      declaration.update("nearServer", as: PrivateEndpoint.self) { $0.zone = "recoveryNames" }
    }
    let simulator = Simulator(model)
    func addresses(_ state: State) -> [String] {
      (["api", "recoveryAPI"] as [ElementID]).map { client in
        let lookup = NameResolver(model, in: state).resolve(Self.writer, from: client)
        guard case .address(let address, _, .sameNetwork?) = lookup.outcome else { return "none" }
        return address
      }
    }
    #expect(addresses(State(model)) == ["10.11.2.4", "10.21.2.9"])
    let swapped = simulator.play(Scenario("Swap", [.promote("replica", .toPrimary, .planned)]))
    #expect(addresses(swapped.final) == ["10.11.2.9", "10.21.2.4"])
  }

  @Test func `a wrong zone name is no private zone of the server`() throws {
    let outcome = try lookup(from: "api") {
      $0.update("databaseNames", as: PrivateDNSZone.self) {
        $0.name = "privatelink.postgres.data.azure.com"
      }
    }.outcome
    #expect(outcome == .publicAddress(accepted: false))
  }

  @Test func `without peering the address is known but not reached`() throws {
    let found = try lookup(from: "recoveryAPI") { $0.remove("globalPeering") }
    #expect(found.outcome == .address("10.11.2.4", endpoint: "access", route: nil))
    #expect(!found.reachesTarget)
  }

  @Test func `without gateway transit the spoke is not reached from on premises`() throws {
    let found = try lookup(from: "backOffice") {
      $0.update("peering", as: Peering.self) { $0.gatewayTransit = false }
    }
    #expect(found.outcome == .address("10.11.2.4", endpoint: "access", route: nil))
  }

  @Test func `a forwarder falls back to the second inbound endpoint`() throws {
    let found = try lookup(from: "backOffice") { $0.remove("circuit") }
    #expect(
      found.hops.map(\.action).contains(
        .forwards("corporateDNS", domain: "postgres.database.azure.com", to: "recoveryInbound")))
  }

  @Test func `Azure DNS does not answer on premises`() throws {
    let found = try lookup(from: "backOffice") {
      $0.update("corporateDNS", as: DNSServer.self) {
        $0.forwarders = [
          ConditionalForwarder("postgres.database.azure.com", toAddress: "168.63.129.16")
        ]
      }
    }
    #expect(found.outcome == .unanswered)
  }

  @Test func `without a forwarder a site gets the public answer`() throws {
    let found = try lookup(from: "backOffice") {
      $0.update("corporateDNS", as: DNSServer.self) { $0.forwarders = [] }
    }
    #expect(found.outcome == .publicAddress(accepted: false))
  }

  @Test func `corporate names are answered by the corporate server`() throws {
    let resolver = NameResolver(try Model.crossRegion())
    #expect(
      resolver.resolve("printer.corp.tallgren.example", from: "backOffice").outcome == .corporate)
  }

  @Test func `a server with virtual network integration is found by linked networks only`() throws {
    func integrate(_ declaration: inout Declaration) {
      declaration.remove("access")
      declaration.update("server", as: FlexibleServer.self) {
        $0.settings.network = .integrated(subnet: "endpoints", zone: "databaseNames")
      }
    }
    #expect(
      try lookup(from: "api", of: .server("server"), integrate).outcome
        == .integrated("server", route: .sameNetwork))
    let unlinked = try lookup(from: "api", of: .server("server")) {
      integrate(&$0)
      $0.update("databaseNames", as: PrivateDNSZone.self) { $0.links = [] }
    }
    #expect(unlinked.outcome == .nonexistent)
  }

  @Test func `a server without private endpoint is public`() throws {
    let found = try lookup(from: "api") {
      $0.remove("access")
      $0.update("server", as: FlexibleServer.self) {
        $0.settings.network = .publicAccess(
          enabled: true, firewallRules: [FirewallRule("office", from: "192.0.2.1", to: "192.0.2.9")]
        )
      }
    }
    #expect(found.outcome == .publicAddress(accepted: true))
  }

  @Test func `the vault's name leads to its private endpoint`() throws {
    let resolver = NameResolver(try Model.crossRegion())
    #expect(
      resolver.resolve("kv-tallgren-uks.vault.azure.net", from: "api").outcome
        == .address("10.11.2.5", endpoint: "vaultAccess", route: .sameNetwork))
  }

  @Test func `forwarders that point at each other end`() throws {
    let found = try lookup(from: "backOffice") {
      $0.update("corporateDNS", as: DNSServer.self) {
        $0.forwarders = [
          ConditionalForwarder(
            "postgres.database.azure.com", to: CrossRegionDisasterRecovery().corporateDNS)
        ]
      }
    }
    #expect(found.outcome == .unanswered)
  }

  @Test func `a ruleset sends corporate names to the corporate server`() throws {
    let resolver = NameResolver(try Model.crossRegion())
    let found = resolver.resolve("printer.corp.tallgren.example", from: "api")
    #expect(found.outcome == .corporate)
    #expect(
      found.hops.map(\.action).contains(
        .forwards("outbound", domain: "corp.tallgren.example", to: "corporateDNS")))
  }

  @Test func `DNS servers that forward to each other can be declared, and end`() throws {
    let model = try Model.resolved(MutualForwarding())
    #expect(
      NameResolver(model).resolve("a.example", from: "app").outcome == .unanswered)
  }
}

private struct MutualForwarding: Architecture {
  let title = "T", summary = "S", whenToUse = "W"
  var office: OnPremisesSite { OnPremisesSite("Office", "10.200.0.0/16") }
  var app: Application { Application("App") }
  var first: DNSServer {
    DNSServer(
      "First", address: "10.200.0.10",
      forwarders: [ConditionalForwarder("a.example", to: second)])
  }
  var second: DNSServer {
    DNSServer(
      "Second", address: "10.200.0.11", forwarders: [ConditionalForwarder("a.example", to: first)])
  }
  var body: [any GlobalContent] {
    office {
      app
      first
      second
    }
  }
  var relationships: [any Relationship] { [] }
  var scenarios: [Scenario] { [] }
}
