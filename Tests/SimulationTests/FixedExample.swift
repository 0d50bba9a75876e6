import ArchitectureModel

/// The fixed example of the runbooks: `pg-a` with a standby in one region, its replica `pg-b` in
/// another, a private endpoint for each, one shared zone.
struct FixedExample: Architecture {
  var id: String { "fixed-example" }
  let title = "Fixed example"
  let summary = "Production and recovery."
  let whenToUse = "To check the simulation."

  let production = AzureRegion.ukSouth
  let recovery = AzureRegion.ukWest

  var networkA: VirtualNetwork { VirtualNetwork("vnet-a", "10.1.0.0/16", role: .spoke) }
  var subnetA: Subnet { Subnet("snet-a", "10.1.0.0/24") }
  var networkB: VirtualNetwork { VirtualNetwork("vnet-b", "10.2.0.0/16", role: .spoke) }
  var subnetB: Subnet { Subnet("snet-b", "10.2.0.0/24") }
  var peering: Peering { Peering(networkA, networkB) }
  var clientA: Application { Application("Client A") }
  var clientB: Application { Application("Client B") }

  var a: FlexibleServer {
    FlexibleServer(
      "A", name: "pg-a", compute: .generalPurpose("Standard_D4ds_v5", vCores: 4),
      storage: Storage(gibibytes: 128),
      highAvailability: .zoneRedundant(primary: .one, standby: .two),
      backup: Backup(redundancy: .geoRedundant))
  }
  var b: ReadReplica { ReadReplica("B", name: "pg-b", of: a) }
  var endpoint: VirtualEndpoint { VirtualEndpoint("app", writer: a, reader: b) }
  var accessA: PrivateEndpoint {
    PrivateEndpoint("pe-a", to: a, address: "10.1.0.4", zone: names)
  }
  var accessB: PrivateEndpoint {
    PrivateEndpoint("pe-b", to: b, address: "10.2.0.4", zone: names)
  }
  var names: PrivateDNSZone {
    PrivateDNSZone("privatelink.postgres.database.azure.com", linkedTo: networkA, networkB)
  }

  var body: [any GlobalContent] {
    names
    endpoint
    Region(production) {
      networkA {
        subnetA {
          clientA
          accessA
        }
      }
      a
    }
    Region(recovery) {
      networkB {
        subnetB {
          clientB
          accessB
        }
      }
      b
    }
    peering
  }

  var relationships: [any Relationship] {
    clientA.calls(endpoint.writer, "Write")
    clientB.calls(endpoint.writer, "Write")
    clientB.calls(endpoint.reader, "Read")
  }

  var scenarios: [Scenario] { Scenario("Nothing") {} }
}

/// The variant of the fixed example with virtual network integration: no private endpoint, and a
/// record that the service keeps.
struct IntegratedExample: Architecture {
  var id: String { "integrated-example" }
  let title = "Integrated example"
  let summary = "A server in a subnet of its own."
  let whenToUse = "To check the simulation."

  var network: VirtualNetwork { VirtualNetwork("vnet-a", "10.1.0.0/16", role: .spoke) }
  var clients: Subnet { Subnet("snet-clients", "10.1.0.0/24") }
  var servers: Subnet { Subnet("snet-pg", "10.1.1.0/24", delegation: .flexibleServers) }
  var client: Application { Application("Client A") }
  var names: PrivateDNSZone {
    PrivateDNSZone("app.private.postgres.database.azure.com", linkedTo: network)
  }
  var a: FlexibleServer {
    FlexibleServer(
      "A", name: "pg-a", compute: .generalPurpose("Standard_D4ds_v5", vCores: 4),
      storage: Storage(gibibytes: 128),
      highAvailability: .zoneRedundant(primary: .one, standby: .two),
      network: .virtualNetworkIntegration(subnet: servers, zone: names))
  }

  var body: [any GlobalContent] {
    names
    Region(.ukSouth) {
      network {
        clients { client }
        servers {}
      }
      a
    }
  }
  var relationships: [any Relationship] { client.calls(a, "Write") }
  var scenarios: [Scenario] { Scenario("Nothing") {} }
}
