public import ArchitectureModel

/// Keeps the orders database writable after a whole Azure region is lost.
public struct CrossRegionDisasterRecovery: ProductionLandingZone {
  public init() {}

  public let title = "Cross-region disaster recovery with site swap"
  public let summary = """
    A zone-redundant flexible server in the production region streams to a read replica in the \
    recovery region. Virtual endpoint names follow the roles, and each server has its own private \
    endpoint, key and vault, so that the two sites can change places and back.
    """
  public let summaryFacts = ["RR-01", "VE-06", "NET-09", "ENC-12"]
  public let whenToUse = """
    The loss of a whole region must cost minutes, not hours, and operators are ready to decide on \
    a promotion.
    """

  let recovery = AzureRegion.swedenCentral

  // MARK: Elements: head office

  /// Asks the resolver of either region.
  var corporateDNS: DNSServer {
    DNSServer(
      "Corporate DNS", address: "10.200.0.10", authoritativeFor: Tallgren.corporateDomain,
      forwarders: [
        ConditionalForwarder("postgres.database.azure.com", to: inbound, recoveryInbound),
        ConditionalForwarder("vault.azure.net", to: inbound, recoveryInbound),
        ConditionalForwarder("vaultcore.azure.net", to: inbound, recoveryInbound),
      ])
  }
  var recoveryCircuit: HybridConnection {
    HybridConnection(
      "ExpressRoute to Sweden Central", .expressRoute, from: headOffice, to: recoveryGateway)
  }

  // MARK: Elements: production spoke

  var api: Application { Application("Orders API", client: ClientSettings(secret: login)) }

  // MARK: Elements: recovery hub

  var recoveryHub: VirtualNetwork {
    VirtualNetwork(
      "vnet-hub-swc", "10.20.0.0/16", role: .hub, resourceGroup: Tallgren.recoveryNetwork)
  }
  var recoveryInboundSubnet: Subnet {
    Subnet("snet-dns-inbound", "10.20.0.0/28", delegation: .dnsResolvers)
  }
  var recoveryOutboundSubnet: Subnet {
    Subnet("snet-dns-outbound", "10.20.0.16/28", delegation: .dnsResolvers)
  }
  var recoveryGatewaySubnet: Subnet { Subnet("GatewaySubnet", "10.20.1.0/27") }
  var recoveryResolver: DNSPrivateResolver { DNSPrivateResolver("dnspr-hub-swc") }
  var recoveryInbound: InboundEndpoint {
    InboundEndpoint("Inbound endpoint", of: recoveryResolver, address: "10.20.0.4")
  }
  var recoveryOutbound: OutboundEndpoint {
    OutboundEndpoint("Outbound endpoint", of: recoveryResolver)
  }
  var recoveryGateway: VirtualNetworkGateway { VirtualNetworkGateway("ergw-hub-swc") }
  var recoveryRuleset: ForwardingRuleset {
    ForwardingRuleset(
      "frs-corporate-swc", through: recoveryOutbound,
      rules: [ConditionalForwarder(Tallgren.corporateDomain, to: corporateDNS)],
      linkedTo: recoveryHub,
      resourceGroup: Tallgren.recoveryNetwork)
  }

  // MARK: Elements: recovery spoke

  var recoverySpoke: VirtualNetwork {
    VirtualNetwork(
      "vnet-orders-swc", "10.21.0.0/16", role: .spoke, nameServers: .inbound(recoveryInbound),
      resourceGroup: Tallgren.recoveryNetwork)
  }
  var recoveryApplications: Subnet { Subnet("snet-applications", "10.21.1.0/24") }
  var recoveryEndpoints: Subnet { Subnet("snet-endpoints", "10.21.2.0/24") }
  var recoveryPeering: Peering { Peering(recoveryHub, recoverySpoke, gatewayTransit: true) }
  var recoveryAPI: Application {
    Application("Orders API (warm)", client: ClientSettings(secret: recoveryLogin))
  }
  /// Lets clients of either region reach the private endpoint of the other.
  var globalPeering: Peering { Peering(spoke, recoverySpoke) }

  // MARK: Elements: database

  var server: FlexibleServer {
    FlexibleServer(
      "Orders database", name: "psql-orders-uks", compute: Tallgren.compute,
      storage: Tallgren.storage,
      highAvailability: .zoneRedundant(primary: .one, standby: .two),
      backup: Backup(retentionDays: 35, longTermYears: 1),
      encryption: .customerManaged(key: key, identity: identity))
  }
  /// Becomes the primary when operators swap the sites.
  var replica: ReadReplica {
    ReadReplica(
      "Orders replica", name: "psql-orders-swc", of: server, zone: .one,
      encryption: .customerManaged(key: recoveryKey, identity: recoveryIdentity))
  }
  var endpoint: VirtualEndpoint { VirtualEndpoint("orders", writer: server, reader: replica) }
  var access: PrivateEndpoint {
    PrivateEndpoint("pe-orders-uks", to: server, address: "10.11.2.4", zone: databaseNames)
  }
  var recoveryAccess: PrivateEndpoint {
    PrivateEndpoint("pe-orders-swc", to: replica, address: "10.21.2.4", zone: databaseNames)
  }
  var databaseNames: PrivateDNSZone {
    PrivateDNSZone(
      Tallgren.postgresZone, linkedTo: hub, spoke, recoveryHub, recoverySpoke,
      resourceGroup: Tallgren.names)
  }

  // MARK: Elements: keys and secrets

  var vault: KeyVault { KeyVault("kv-tallgren-uks", name: "kv-tallgren-uks") }
  var key: Key { Key("kek-orders-uks") }
  var login: Secret { Secret("orders-login", rotation: .alternatingLogins(every: .days(30))) }
  var identity: UserAssignedIdentity {
    UserAssignedIdentity("id-orders-uks", roles: .keyVaultCryptoServiceEncryptionUser)
  }
  var vaultAccess: PrivateEndpoint {
    PrivateEndpoint("pe-vault-uks", to: vault, address: "10.11.2.5", zone: vaultNames)
  }
  var recoveryVault: KeyVault { KeyVault("kv-tallgren-swc", name: "kv-tallgren-swc") }
  var recoveryKey: Key { Key("kek-orders-swc") }
  var recoveryLogin: Secret {
    Secret("orders-login", rotation: .alternatingLogins(every: .days(30)))
  }
  var recoveryIdentity: UserAssignedIdentity {
    UserAssignedIdentity("id-orders-swc", roles: .keyVaultCryptoServiceEncryptionUser)
  }
  var recoveryVaultAccess: PrivateEndpoint {
    PrivateEndpoint(
      "pe-vault-swc", to: recoveryVault, address: "10.21.2.5", zone: vaultNames)
  }
  var vaultNames: PrivateDNSZone {
    PrivateDNSZone(
      Tallgren.vaultZone, linkedTo: hub, spoke, recoveryHub, recoverySpoke,
      resourceGroup: Tallgren.names)
  }

  // MARK: Elements: operations

  var workspace: LogAnalyticsWorkspace {
    LogAnalyticsWorkspace("log-tallgren-uks", replicatedTo: .swedenCentral)
  }
  var serverLogs: DiagnosticSetting {
    DiagnosticSetting("diag-orders-uks", of: server, to: workspace)
  }
  var replicaLogs: DiagnosticSetting {
    DiagnosticSetting("diag-orders-swc", of: replica, to: recoveryWorkspace)
  }
  var recoveryWorkspace: LogAnalyticsWorkspace { LogAnalyticsWorkspace("log-tallgren-swc") }
  var notAlive: Alert { Alert("Server does not answer", on: server, .notAlive) }
  var storageUsed: Alert { Alert("Storage fills up", on: server, .storageUsed(abovePercent: 80)) }
  var replicaLag: Alert {
    Alert("Replica lags behind", on: replica, .replicaLag(above: .minutes(5)))
  }
  var pipeline: ManagementClient { ManagementClient("Failover pipeline", .pipeline) }

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
        applications { api }
        endpoints {
          access
          vaultAccess
        }
      }
      server
      vault {
        key
        login
      }
      identity
      serverLogs
      workspace
      notAlive
      storageUsed
    }
    Region(recovery, role: "recovery", resourceGroup: Tallgren.recovery) {
      recoveryHub {
        recoveryResolver
        recoveryGatewaySubnet { recoveryGateway }
        recoveryInboundSubnet { recoveryInbound }
        recoveryOutboundSubnet { recoveryOutbound }
      }
      recoveryRuleset
      recoverySpoke {
        recoveryApplications { recoveryAPI }
        recoveryEndpoints {
          recoveryAccess
          recoveryVaultAccess
        }
      }
      replica
      recoveryVault {
        recoveryKey
        recoveryLogin
      }
      recoveryIdentity
      replicaLogs
      recoveryWorkspace
      replicaLag
      pipeline
    }
    peering
    recoveryPeering
    globalPeering
    circuit
    recoveryCircuit
  }

  // MARK: Traffic

  public var relationships: [any Relationship] {
    api.calls(endpoint.writer, "Read and write orders")
    recoveryAPI.calls(endpoint.writer, "Take over after the swap")
    backOffice.calls(endpoint.writer, "Correct orders")
    operators.uses(portal, "Watch health")
    operators.uses(commandLine, "Promote by hand")
    operators.uses(pipeline, "Start the site swap")
  }

  // MARK: Failures

  public var objectives: [Objective] {
    [
      .recovery(.zoneLost, dataLoss: .zero, time: .minutes(3)),
      .recovery(.regionLost, dataLoss: .minutes(5), time: .minutes(30)),
      .availability(percent: 99.99),
    ]
  }

  public var suppressions: [Suppression] {
    [
      Suppression(
        of: "independent-promotion-hosts", inScenario: "the-replica-becomes-independent",
        because:
          "the scenario is there to show what clients have to change, and the site swap avoids")
    ]
  }

  public var scenarios: [Scenario] {
    Scenario("The primary's zone is lost") { Lose(.zone(.one, of: home)) }
    Scenario("Site swap and back") {
      Promote(replica, .toPrimary, .planned)
      Promote(server, .toPrimary, .planned)
    }
    Scenario("The production region is lost") {
      Lose(.region(home))
      Promote(replica, .toPrimary, .forced)
      Recover(.region(home))
      Promote(server, .toPrimary, .planned)
    }
    Scenario("The replica becomes independent") {
      Fence(server)
      Promote(replica, .toIndependent, .planned)
    }
    Scenario("The key vault is lost") { Lose(.element(vault)) }
    Scenario("The DNS resolver is lost") { Lose(.element(resolver)) }
    Scenario("The control plane is down") { Lose(.controlPlane) }
  }
}
