import ArchitectureModel
import Documents
import Rules
import TestSupport
import Testing

/// The design that the user's notes describe, as far as they describe one.
private struct NotedArchitecture: Architecture {
  let title = "Resilience"
  let summary = "The failover is automatic within the region."
  let whenToUse = "As noted."

  private var group: ResourceGroup {
    ResourceGroup("rg", in: Subscription("s", owner: .application), location: .ukSouth)
  }
  var office: OnPremisesSite { OnPremisesSite("Office", "10.200.0.0/16") }
  var dns: DNSServer {
    DNSServer(
      "DNS", address: "10.200.0.10",
      forwarders: [ConditionalForwarder("postgres.database.azure.com", to: inbound)])
  }
  var circuit: HybridConnection {
    HybridConnection("Circuit", .expressRoute, from: office, to: gateway)
  }
  var desk: Application { Application("Desk", client: ClientSettings(secret: login)) }
  var hub: VirtualNetwork { VirtualNetwork("vnet-hub", "10.10.0.0/16", role: .hub) }
  var gatewaySubnet: Subnet { Subnet("GatewaySubnet", "10.10.0.0/26") }
  var gateway: VirtualNetworkGateway { VirtualNetworkGateway("gw") }
  var resolver: DNSPrivateResolver { DNSPrivateResolver("dnspr") }
  var inboundSubnet: Subnet { Subnet("snet-in", "10.10.0.64/26", delegation: .dnsResolvers) }
  var inbound: InboundEndpoint { InboundEndpoint("in", of: resolver, address: "10.10.0.68") }
  var spoke: VirtualNetwork {
    VirtualNetwork("vnet-spoke", "10.11.0.0/16", role: .spoke, nameServers: .inbound(inbound))
  }
  var subnet: Subnet { Subnet("snet", "10.11.1.0/24") }
  var peering: Peering { Peering(hub, spoke, gatewayTransit: true) }
  var app: Application { Application("App", client: ClientSettings(secret: login)) }
  var recoverySpoke: VirtualNetwork {
    VirtualNetwork("vnet-2", "10.21.0.0/16", role: .spoke)
  }
  var recoverySubnet: Subnet { Subnet("snet", "10.21.1.0/24") }
  var recoveryApp: Application { Application("App 2", client: ClientSettings(secret: login)) }
  var server: FlexibleServer {
    FlexibleServer(
      "Primary", name: "psql-a", compute: .generalPurpose("Standard_D4ds_v5", vCores: 4),
      storage: Storage(gibibytes: 128),
      highAvailability: .zoneRedundant(primary: .one, standby: .two),
      encryption: .customerManaged(key: key, identity: identity))
  }
  var replica: ReadReplica { ReadReplica("Replica", name: "psql-b", of: server) }
  var access: PrivateEndpoint {
    PrivateEndpoint("pe", to: server, address: "10.11.1.4", zone: zone)
  }
  var zone: PrivateDNSZone {
    PrivateDNSZone(
      "privatelink.postgres.data.azure.com", linkedTo: hub, resourceGroup: group)
  }
  var vault: KeyVault { KeyVault("kv", name: "kv-a") }
  var key: Key { Key("kek") }
  var login: Secret { Secret("login", rotation: .none) }
  var identity: UserAssignedIdentity {
    UserAssignedIdentity("id", roles: .keyVaultCryptoServiceEncryptionUser)
  }
  var linked: ForeignServer {
    ForeignServer("Linked", on: server, to: replica, user: "app", credential: .inCatalog)
  }
  var workspace: LogAnalyticsWorkspace { LogAnalyticsWorkspace("log") }
  var logs: DiagnosticSetting { DiagnosticSetting("diag", of: server, to: workspace) }
  var portal: ManagementClient { ManagementClient("Portal", .portal) }
  var people: Operator { Operator("People") }

  var body: [any GlobalContent] {
    office {
      dns
      desk
      people
    }
    circuit
    zone
    peering
    portal
    Region(.ukSouth, resourceGroup: group) {
      hub {
        resolver
        gatewaySubnet { gateway }
        inboundSubnet { inbound }
      }
      spoke {
        subnet {
          app
          access
        }
      }
      server
      vault {
        key
        login
      }
      identity
      linked
      workspace
      logs
    }
    Region(.swedenCentral, resourceGroup: group) {
      recoverySpoke { recoverySubnet { recoveryApp } }
      replica
    }
  }
  var relationships: [any Relationship] {
    app.calls(server, "Read and write")
    desk.calls(server, "Read")
    recoveryApp.calls(HostName("orders.trafficmanager.net"), "Take over")
    people.uses(portal, "Fail over")
  }
  var objectives: [Objective] {
    [.recovery(.regionLost, dataLoss: .zero, time: .minutes(1))]
  }
  var scenarios: [Scenario] {
    Scenario("Site swap") { Promote(replica, .toPrimary, .planned) }
  }
}

/// Each mistake in the user's notes that a rule can find is found.
struct NotesTests {
  /// What finds an erratum.
  enum Finder: Sendable {
    /// Rules on wording, in the text of the notes.
    case text([String])
    /// Rules on the design that the notes describe.
    case design([String])
    /// Nothing, for a reason.
    case nothing(String)
  }

  static let finders: [String: Finder] = [
    "E01": .text(["zone-name"]), "E02": .text(["zone-name"]), "E03": .text(["zone-name"]),
    "E04": .text(["zone-name"]), "E05": .text(["temporary-names"]),
    "E06": .text(["temporary-names"]), "E07": .text(["virtual-endpoint-for-private-endpoint"]),
    "E08": .text(["private-link-object"]), "E09": .text(["private-link-object"]),
    "E10": .text(["private-link-object"]), "E11": .text(["enforced-tls"]),
    "E12": .text(["bare-promotion"]), "E13": .text(["directory-domains"]),
    "E14": .text(["directory-domains"]), "E15": .text(["unnamed-forwarders"]),
    "E16": .text(["azure-dns-as-forwarder"]), "E17": .text(["hub-only-names"]),
    "E18": .text(["hub-only-names"]), "E19": .text(["duplicate-paragraph"]),
    "E20": .text(["hub-only-names"]), "E21": .text(["service-managed-key"]),
    "E22": .text(["transparent-encryption"]), "E23": .text(["fips-level"]),
    "E24": .text(["key-store-table"]), "E25": .text(["key-store-table"]),
    "E26": .text(["data-key-in-vault"]), "E27": .text(["linked-server"]),
    "E28": .text(["portal-promise"]), "E29": .text(["log-store"]),
    "E30": .nothing("three headings for one topic are no phrase"),
    "E31": .nothing("what an architecture is follows from its servers"),
    "E32": .nothing("views are apart by construction"),
    "E33": .text(["product-name"]), "E34": .text(["product-name"]),
    "E35": .nothing("a heading without content is no phrase"),
    "E36": .text(["standby-and-replica"]), "E37": .text(["vague-promise"]),
    "E38": .text(["failover-causes"]), "E39": .text(["moving-address"]),
    "E40": .text(["standby-and-replica"]),
    "E41": .text(["automatic-promotion", "standby-and-replica"]),
    "E42": .text(["regional-zone"]), "E43": .text(["health-checked-names"]),
    "E44": .text(["vault-on-the-way"]), "E45": .text(["vault-failover"]),
    "E46": .text(["moving-address"]), "E47": .text(["vault-failover"]),
    "E48": .text(["vague-promise"]), "E49": .text(["duplicate-paragraph"]),
    "E50": .text(["duplicate-paragraph"]), "E51": .text(["duplicate-paragraph"]),
    "E52": .text(["duplicate-paragraph"]), "E53": .text(["duplicate-paragraph"]),
    "E54": .nothing("a title is short enough to recur; the wrong name in it is found"),
    "E55": .design(["unreachable-secret"]),
    "E56": .design([
      "missing-private-endpoint", "swap-without-virtual-endpoint", "missing-diagnostic-setting",
      "group-in-lost-region", "no-backup-elsewhere", "region-loss-without-data-loss",
      "region-recovery-time", "missing-lag-alert", "missing-storage-alert",
    ]),
  ]

  private static let text: [Finding] = {
    let path = "Tests/Notes/resilience-notes.txt"
    let text = (try? Tool.read("\(Tool.root)/\(path)")) ?? ""
    return Linter().findings(in: Prose(text: text, path: path))
  }()

  private func design() throws -> [Finding] {
    Linter().findings(
      in: try #require(Model.resolve(NotedArchitecture()).model), on: "2026-11-25")
  }

  @Test func `every erratum has its finder`() {
    #expect(Set(Self.finders.keys) == Set(Erratum.all.map(\.id)))
    #expect(Self.finders.count == 56)
  }

  @Test(arguments: finders.keys.sorted())
  func `an erratum that a rule can find is found on its lines`(id: String) throws {
    let erratum = try #require(Erratum.all.first { $0.id == id })
    switch try #require(Self.finders[id]) {
    case .text(let rules):
      for rule in rules {
        let lines = Self.text.filter { $0.rule == rule }.map(\.diagnostic.location.line)
        #expect(lines.contains(where: erratum.holds), "\(rule): \(lines)")
      }
    case .design(let rules):
      let found = Set(try design().map(\.rule))
      #expect(Set(rules).isSubset(of: found), "\(found.sorted())")
    case .nothing(let reason): #expect(!reason.isEmpty)
    }
  }

  @Test(arguments: [
    "wrong-private-zone", "unreachable-database", "shared-replica-key", "password-in-catalog",
    "secrets-in-one-region", "single-workspace", "promotion-by-portal-only", "unrotated-login",
    "no-way-back", "fixed-server-name", "own-alias",
  ])
  func `the design of the notes is found out`(rule: String) throws {
    #expect(try design().contains { $0.rule == rule })
  }
}

extension Erratum {
  /// Whether the mistake is on a line of the notes.
  fileprivate func holds(_ line: Int) -> Bool {
    lines.split(separator: ",").contains { part in
      let ends = part.split(separator: "–").compactMap {
        Int($0.filter(\.isNumber))
      }
      return ends.first.map { $0...(ends.last ?? $0) }?.contains(line) == true
    }
  }
}
