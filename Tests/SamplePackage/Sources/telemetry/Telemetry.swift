import ArchitectureModel

/// A server inside a virtual network, without names of roles and without a second region.
struct Telemetry: Architecture {
  let title = "Telemetry"
  let summary = "Devices write through a gateway into a server with virtual network integration."
  let whenToUse = "Readings may be late, but must not pass any public address."

  var devices: User { User("Devices") }
  var gateway: Application { Application("Device gateway") }
  var dashboards: Application { Application("Dashboards") }
  var network: VirtualNetwork { VirtualNetwork("vnet-telemetry", "10.50.0.0/20", role: .spoke) }
  var workloads: Subnet { Subnet("snet-workloads", "10.50.0.0/24") }
  var databases: Subnet { Subnet("snet-databases", "10.50.1.0/28", delegation: .flexibleServers) }
  var names: PrivateDNSZone {
    PrivateDNSZone("telemetry.private.postgres.database.azure.com", linkedTo: network)
  }
  var store: FlexibleServer {
    FlexibleServer(
      "Telemetry store", name: "psql-telemetry",
      compute: .memoryOptimized("Standard_E4ds_v5", vCores: 4),
      storage: Storage(gibibytes: 1024), highAvailability: .sameZone(.two),
      network: .virtualNetworkIntegration(subnet: databases, zone: names), pgBouncer: true)
  }

  var body: [any GlobalContent] {
    devices
    names
    Region(.polandCentral) {
      network {
        workloads {
          gateway
          dashboards
        }
        databases {}
      }
      store
    }
  }

  var relationships: [any Relationship] {
    devices.calls(gateway, "Send readings")
    gateway.calls(store, "Store readings", over: .pgBouncer)
    dashboards.calls(store, "Read series")
  }

  var scenarios: [Scenario] {
    Scenario("The zone is lost") { Lose(.zone(.two, of: .polandCentral)) }
  }
}
