public import ArchitectureModel

/// Shows where logs go, and that the database does not depend on them.
public struct LogAnalytics: ProductionLandingZone {
  public init() {}

  public let title = "Log Analytics kept apart from the data path"
  public let summary = """
    Every server exports its logs by a diagnostic setting of its own to a replicated workspace and an \
    archive, the primary to a stream as well; no client, name or key of the database depends on any of \
    them.
    """
  public let summaryFacts = ["LOG-01", "LOG-05", "LOG-08"]
  public let whenToUse = """
    The question is who sees what when something fails, and whether the loss of logging can touch \
    the data.
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

  var workspace: LogAnalyticsWorkspace {
    LogAnalyticsWorkspace("log-tallgren-uks", replicatedTo: .swedenCentral)
  }
  var archive: StorageAccount { StorageAccount("stlogsuks") }
  var stream: EventHub { EventHub("evh-logs-uks") }
  var serverLogs: DiagnosticSetting {
    DiagnosticSetting(
      "diag-orders-uks", of: server, to: workspace, archive, stream,
      categories: [.serverLogs, .sessions, .queryStoreRuntime, .queryStoreWaits])
  }
  var replicaLogs: DiagnosticSetting {
    DiagnosticSetting(
      "diag-orders-ro-uks", of: replica, to: workspace, archive,
      categories: [.serverLogs, .sessions])
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
      archive
      stream
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
    Scenario("The workspace is lost") {
      Lose(.element(workspace))
      Recover(.element(workspace))
    }
    Scenario("The workspace's region is lost", showing: .observability) { Lose(.region(home)) }
    Scenario("The database is lost", showing: .observability) { Lose(.element(server)) }
  }
}
