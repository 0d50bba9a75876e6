import ArchitectureModel
import Rules
import TestSupport
import Testing

/// The cross-region variant of the published accelerator for this product, as it deploys.
///
/// Azure-Samples/Azure-PostgreSQL-Resiliency-Architecture, read in 2026: one private endpoint and one
/// network in the primary region, no private DNS zone, replicas of a fixed size beside a primary of
/// a chosen one, members of the virtual endpoint as names, no diagnostic setting, and a replica in
/// the primary's region pinned to zone 1 while the primary's zone is open.
private struct Accelerator: Architecture {
  let title = "Accelerator"
  let summary = "A primary, a replica beside it and one in another region."
  let whenToUse = "As published."

  var network: VirtualNetwork { VirtualNetwork("vnet", "10.0.0.0/16", role: .spoke) }
  var subnet: Subnet { Subnet("snet-pe", "10.0.1.0/24") }
  var client: Application { Application("Client") }
  /// The size is a parameter of the template; here somebody chose eight cores.
  var server: FlexibleServer {
    FlexibleServer(
      "Primary", name: "psql-primary",
      compute: .generalPurpose("Standard_D8ds_v5", vCores: 8), storage: Storage(gibibytes: 128),
      backup: Backup(redundancy: .geoRedundant))
  }
  var besides: ReadReplica {
    ReadReplica(
      "Replica in the region", name: "psql-replica-1", of: server, zone: .one,
      compute: .generalPurpose("Standard_D4ds_v5", vCores: 4))
  }
  var elsewhere: ReadReplica {
    ReadReplica(
      "Replica in another region", name: "psql-replica-2", of: server,
      compute: .generalPurpose("Standard_D4ds_v5", vCores: 4))
  }
  var endpoint: VirtualEndpoint {
    VirtualEndpoint("accelerator", writer: server, reader: elsewhere)
  }
  var access: PrivateEndpoint {
    PrivateEndpoint("pe", to: server, address: "10.0.1.4", zone: nil)
  }

  var body: [any GlobalContent] {
    endpoint
    Region(.swedenCentral) {
      network {
        subnet {
          client
          access
        }
      }
      server
      besides
    }
    Region(.norwayEast) { elsewhere }
  }
  var relationships: [any Relationship] { client.calls(endpoint.writer, "Read and write") }
  var scenarios: [Scenario] {
    Scenario("Site swap") { Promote(elsewhere, .toPrimary, .planned) }
  }
}

struct AcceleratorTests {
  struct Flaw: Sendable, CustomTestStringConvertible {
    let what: String
    let rule: String
    let elements: [String]
    var testDescription: String { what }
  }

  static let flaws = [
    Flaw(
      what: "one private endpoint, in the primary region only", rule: "missing-private-endpoint",
      elements: ["besides", "elsewhere"]),
    Flaw(
      what: "one network: nobody gets to the replica after the swap",
      rule: "missing-private-endpoint", elements: ["elsewhere"]),
    Flaw(what: "no private DNS zone", rule: "unregistered-endpoint", elements: ["access"]),
    Flaw(
      what: "clients find no private address", rule: "unreachable-database", elements: ["client"]),
    Flaw(
      what: "replicas of a fixed size, smaller than the primary", rule: "smaller-replica",
      elements: ["besides", "elsewhere"]),
    Flaw(what: "no site swap with that size", rule: "asymmetric-replica", elements: ["elsewhere"]),
    Flaw(
      what: "no diagnostic setting", rule: "missing-diagnostic-setting",
      elements: ["server", "besides", "elsewhere"]),
    Flaw(
      what: "a replica in zone 1, and the primary's zone is open", rule: "replica-in-primary-zone",
      elements: ["server"]),
  ]

  @Test(arguments: flaws)
  func `the published estate is found out`(flaw: Flaw) throws {
    let model = try #require(Model.resolve(Accelerator()).model)
    let found = Linter().findings(in: model).filter { $0.rule == flaw.rule }
    let elements = found.compactMap(\.elements.first?.text)
    #expect(Set(flaw.elements).isSubset(of: elements), "\(elements)")
  }

  /// Members of a virtual endpoint are elements: names do not compile.
  @Test func `names as members are refused by the compiler`() throws {
    let refusals = Refusal.all.filter {
      $0.summary == "A virtual endpoint is made of servers, not of their names."
    }
    #expect(refusals.count == 1)
  }
}
