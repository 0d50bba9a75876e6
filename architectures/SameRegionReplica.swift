public import ArchitectureModel

/// Adds a readable copy in the same region to a zone-redundant server.
public struct SameRegionReplica: ProductionLandingZone {
  public init() {}

  public let title = "High availability with a read replica in the same region"
  public let summary = """
    A zone-redundant flexible server with a read replica beside it: reports read from the replica, \
    which follows asynchronously and can be promoted, but is not the standby.
    """
  public let summaryFacts = ["RR-01", "RR-26"]
  public let whenToUse = """
    Reports must not slow down orders, one region is enough, and a second server that can be \
    promoted is wanted besides the standby.
    """

  // MARK: Elements: applications

  var api: Application { Application("Orders API", client: ClientSettings(secret: login)) }
  var reports: Application { Application("Reports", client: ClientSettings(secret: login)) }

  // MARK: Elements: database

  var server: FlexibleServer {
    FlexibleServer(
      "Orders database", name: "psql-orders-uks", compute: Tallgren.compute,
      storage: Tallgren.storage,
      highAvailability: .zoneRedundant(primary: .one, standby: .two),
      backup: Backup(retentionDays: 14, redundancy: .geoRedundant))
  }
  var replica: ReadReplica {
    ReadReplica("Orders replica", name: "psql-orders-ro-uks", of: server, zone: .three)
  }
  var endpoint: VirtualEndpoint { VirtualEndpoint("orders", writer: server, reader: replica) }
  var access: PrivateEndpoint {
    PrivateEndpoint("pe-orders-uks", to: server, address: "10.11.2.4", zone: databaseNames)
  }
  var replicaAccess: PrivateEndpoint {
    PrivateEndpoint(
      "pe-orders-ro-uks", to: replica, address: "10.11.2.6", zone: databaseNames)
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
  var replicaLogs: DiagnosticSetting {
    DiagnosticSetting("diag-orders-ro-uks", of: replica, to: workspace)
  }
  var replicaLag: Alert {
    Alert("Replica lags behind", on: replica, .replicaLag(above: .minutes(5)))
  }
  var storageUsed: Alert { Alert("Storage fills up", on: server, .storageUsed(abovePercent: 80)) }
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
    endpoint
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
        applications {
          api
          reports
        }
        endpoints {
          access
          replicaAccess
          vaultAccess
        }
      }
      server
      replica
      vault { login }
      serverLogs
      replicaLogs
      workspace
      notAlive
      standbyUnhealthy
      replicaLag
      storageUsed
    }
    peering
    circuit
  }

  // MARK: Traffic

  public var relationships: [any Relationship] {
    api.calls(endpoint.writer, "Read and write orders")
    reports.calls(endpoint.reader, "Run reports")
    backOffice.calls(endpoint.writer, "Correct orders")
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
    Scenario("The replica is lost") { Lose(.element(replica)) }
    Scenario("The replica is promoted") { Promote(replica, .toPrimary, .planned) }
  }
}
