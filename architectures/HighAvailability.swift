public import ArchitectureModel

/// Keeps the orders database writable when a node or a zone is lost.
public struct HighAvailability: ProductionLandingZone {
  public init() {}

  public let title = "High availability"
  public let summary = """
    A zone-redundant flexible server in one region: the service keeps a hidden standby in a second \
    zone and fails over to it by itself.
    """
  public let summaryFacts = ["HA-01", "HA-20"]
  public let whenToUse = """
    One region is enough, the loss of a zone must not stop the service, and the loss of the region \
    is covered by geo-redundant backup alone.
    """

  // MARK: Elements: applications

  var api: Application { Application("Orders API", client: ClientSettings(secret: login)) }

  // MARK: Elements: database

  var server: FlexibleServer {
    FlexibleServer(
      "Orders database", name: "psql-orders-uks", compute: Tallgren.compute,
      storage: Tallgren.storage,
      highAvailability: .zoneRedundant(primary: .one, standby: .two),
      backup: Backup(retentionDays: 14, redundancy: .geoRedundant))
  }
  var access: PrivateEndpoint {
    PrivateEndpoint("pe-orders-uks", to: server, address: "10.11.2.4", zone: databaseNames)
  }
  var databaseNames: PrivateDNSZone {
    PrivateDNSZone(Tallgren.postgresZone, linkedTo: hub, resourceGroup: Tallgren.names)
  }

  // MARK: Elements: secrets

  var vault: KeyVault { KeyVault("kv-tallgren-uks", name: "kv-tallgren-uks") }
  var login: Secret { Secret("orders-login", rotation: .alternatingLogins(every: .days(30))) }
  var vaultAccess: PrivateEndpoint {
    PrivateEndpoint("pe-vault-uks", to: vault, address: "10.11.2.5", zone: vaultNames)
  }
  var vaultNames: PrivateDNSZone {
    PrivateDNSZone(Tallgren.vaultZone, linkedTo: hub, resourceGroup: Tallgren.names)
  }

  // MARK: Elements: operations

  var workspace: LogAnalyticsWorkspace { LogAnalyticsWorkspace("log-tallgren-uks") }
  var serverLogs: DiagnosticSetting {
    DiagnosticSetting("diag-orders-uks", of: server, to: workspace)
  }
  var notAlive: Alert { Alert("Server does not answer", on: server, .notAlive) }
  var standbyUnhealthy: Alert { Alert("Standby unhealthy", on: server, .standbyUnhealthy) }

  // MARK: Placement

  public var body: [any GlobalContent] {
    headOffice {
      corporateDNS
      backOffice
      operators
    }
    databaseNames
    vaultNames
    portal
    commandLine
    resourceManager
    Region(home, role: "production", resourceGroup: Tallgren.production) {
      hub {
        resolver
        gatewaySubnet { gateway }
        inboundSubnet { inbound }
        outboundSubnet { outbound }
      }
      ruleset
      spoke {
        applications { api }
        endpoints {
          access
          vaultAccess
        }
      }
      server
      vault { login }
      serverLogs
      workspace
      notAlive
      standbyUnhealthy
    }
    peering
    circuit
  }

  // MARK: Traffic

  public var relationships: [any Relationship] {
    api.calls(server, "Read and write orders")
    backOffice.calls(server, "Correct orders")
    operators.uses(portal, "Watch health")
    operators.uses(commandLine, "Ask for a planned failover")
  }

  // MARK: Failures

  public var objectives: [Objective] {
    [
      .recovery(.zoneLost, dataLoss: .zero, time: .minutes(3)),
      .availability(percent: 99.99),
    ]
  }

  public var scenarios: [Scenario] {
    Scenario("The primary's node fails") { Lose(.node(of: server)) }
    Scenario("The primary's zone is lost") {
      Lose(.zone(.one, of: home))
      Recover(.zone(.one, of: home))
      FailOver(server)
    }
    Scenario("Planned failover") { FailOver(server) }
  }
}
