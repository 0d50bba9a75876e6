import ArchitectureModel
import Facts

extension Mutant {
  /// Changes to keys, logs, clients, promises and scenarios.
  static let surroundings: [Mutant] = [
    Mutant("vault.tier: Standard, with a key in hardware", in: [.crossRegion], .harmful("KEY-14")) {
      $0.vault { $0.tier = .standard }
    },
    Mutant("vault.tier: Standard", in: .regional, .harmless("it holds secrets only")) {
      $0.vault { $0.tier = .standard }
    },
    Mutant("vault.access.trustedServices: off", in: [.crossRegion], .harmful("ENC-08")) {
      $0.vault { $0.access.trustedServices = false }
    },
    Mutant(
      "vault.access.trustedServices: off, without keys", in: .regional,
      .harmless("applications come by the private endpoint")
    ) { $0.vault { $0.access.trustedServices = false } },
    Mutant("vault.access.perimeter: enforced", in: [.crossRegion], .harmful("ENC-08")) {
      $0.vault { $0.access.perimeter = .enforced }
    },
    Mutant("vault.access.publicAccess: all networks", in: .all, .harmless("nobody is shut out")) {
      $0.vault { $0.access.publicAccess = .allNetworks }
    },
    Mutant("vault.softDelete: off", in: [.crossRegion], .harmful("ENC-07")) {
      $0.vault { $0.softDelete = false }
    },
    Mutant("vault.purgeProtection: off", in: [.crossRegion], .harmful("ENC-07")) {
      $0.vault { $0.purgeProtection = false }
    },
    Mutant("vault.purgeProtection: off, without keys", in: .regional, .harmless("no key in it")) {
      $0.vault { $0.purgeProtection = false }
    },
    Mutant("recoveryVault.tier: Standard", in: [.crossRegion], .harmful("KEY-14")) {
      $0.vault("recoveryVault") { $0.tier = .standard }
    },
    Mutant("recoveryVault.access.trustedServices: off", in: [.crossRegion], .harmful("ENC-08")) {
      $0.vault("recoveryVault") { $0.access.trustedServices = false }
    },
    Mutant("recoveryVault.purgeProtection: off", in: [.crossRegion], .harmful("ENC-07")) {
      $0.vault("recoveryVault") { $0.purgeProtection = false }
    },
    Mutant(
      "recoveryVault.resourceGroup: that of production", in: [.crossRegion], .harmful("CP-06")
    ) {
      let group = $0.production
      $0.vault("recoveryVault") { $0.resourceGroup = group }
    },
    Mutant("recoveryVault: in the production region", in: [.crossRegion], .harmful("ENC-05")) {
      $0.move("recoveryVault", to: "uksouth")
    },
    Mutant("key.algorithm: elliptic curve", in: [.crossRegion], .harmful("ENC-06")) {
      $0.update("key", as: Key.self) { $0.algorithm = .ellipticCurve }
    },
    Mutant("key.algorithm: RSA in software", in: [.crossRegion], .harmless("allowed")) {
      $0.update("key", as: Key.self) { $0.algorithm = .rsa }
    },
    Mutant("key.bits: 1024", in: [.crossRegion], .harmful("ENC-06")) {
      $0.update("key", as: Key.self) { $0.bits = 1024 }
    },
    Mutant("key.bits: 2048", in: [.crossRegion], .harmless("allowed")) {
      $0.update("key", as: Key.self) { $0.bits = 2048 }
    },
    Mutant("key.expiry: past", in: [.crossRegion], .harmful("ENC-06")) {
      $0.update("key", as: Key.self) { $0.expiry = "2020-01-01" }
    },
    Mutant("key.expiry: far away", in: [.crossRegion], .harmless("not yet")) {
      $0.update("key", as: Key.self) { $0.expiry = "2099-01-01" }
    },
    Mutant("key.versionless: off", in: [.crossRegion], .harmful("ENC-11")) {
      $0.update("key", as: Key.self) { $0.versionless = false }
    },
    Mutant("recoveryKey.algorithm: elliptic curve", in: [.crossRegion], .harmful("ENC-06")) {
      $0.update("recoveryKey", as: Key.self) { $0.algorithm = .ellipticCurve }
    },
    Mutant("recoveryKey.expiry: past", in: [.crossRegion], .harmful("ENC-06")) {
      $0.update("recoveryKey", as: Key.self) { $0.expiry = "2020-01-01" }
    },
    Mutant("recoveryKey: removed", in: [.crossRegion], .harmful("ENC-12")) {
      $0.remove("recoveryKey")
    },
    Mutant("identity.roles: none", in: [.crossRegion], .harmful("ENC-04")) {
      $0.update("identity", as: UserAssignedIdentity.self) { $0.roles = [] }
    },
    Mutant("identity.roles: that of a managed HSM", in: [.crossRegion], .harmful("ENC-04")) {
      $0.update("identity", as: UserAssignedIdentity.self) {
        $0.roles = [.managedHSMCryptoServiceEncryptionUser]
      }
    },
    Mutant("identity: in the recovery region", in: [.crossRegion], .harmful("ENC-12")) {
      $0.move("identity", to: "swedencentral")
    },
    Mutant("recoveryIdentity.roles: none", in: [.crossRegion], .harmful("ENC-04")) {
      $0.update("recoveryIdentity", as: UserAssignedIdentity.self) { $0.roles = [] }
    },
    Mutant("recoveryIdentity: in the production region", in: [.crossRegion], .harmful("ENC-12")) {
      $0.move("recoveryIdentity", to: "uksouth")
    },
    Mutant(
      "login.rotation: none", in: .all,
      .harmless("an old password works as long as nobody knows it")
    ) { $0.update("login", as: Secret.self) { $0.rotation = .none } },
    Mutant("login: removed", in: .all, .harmful("ID-12")) { $0.remove("login") },
    Mutant("recoveryLogin: another login", in: [.crossRegion], .harmful("ID-12")) {
      $0.update("recoveryLogin", as: Secret.self) { $0.identity.title = "other-login" }
    },

    // MARK: Logs and alerts

    Mutant("serverLogs: removed", in: .all, .harmful("LOG-01")) { $0.remove("serverLogs") },
    Mutant("replicaLogs: removed", in: .replicated, .harmful("LOG-14")) {
      $0.remove("replicaLogs")
    },
    Mutant("serverLogs.categories: not the server's log", in: .all, .harmful("LOG-02")) {
      $0.logs { $0.categories.removeAll { $0 == .serverLogs } }
    },
    Mutant("serverLogs.sinks: none", in: .all, .harmful("LOG-01")) { $0.logs { $0.sinks = [] } },
    Mutant("serverLogs.sinks: the archive alone", in: [.logAnalytics], .harmless("kept there")) {
      $0.logs { $0.sinks = ["archive"] }
    },
    Mutant("serverLogs.mode: legacy", in: .all, .harmless("harder to query, not lost")) {
      $0.logs { $0.mode = .azureDiagnostics }
    },
    Mutant("serverLogs.server: the replica", in: .replicated, .harmful("LOG-01")) {
      $0.logs { $0.server = "replica" }
    },
    Mutant("serverLogs: six of them", in: .all, .harmful("LOG-01")) {
      guard
        let setting = $0.entries.compactMap({ $0.element as? DiagnosticSetting }).first(where: {
          $0.id == "serverLogs"
        })
      else { return }
      for number in 2...6 {
        var copy = setting
        copy.identity.id = ElementID("serverLogs\(number)")
        copy.identity.title += "-\(number)"
        $0.add(copy, in: "uksouth")
      }
    },
    Mutant("workspace.replicatedTo: nowhere", in: [.crossRegion], .harmful("LOG-08")) {
      $0.update("workspace", as: LogAnalyticsWorkspace.self) { $0.replicatedTo = nil }
    },
    Mutant(
      "workspace.replicatedTo: nowhere, in one region", in: [.logAnalytics],
      .harmless("the database is lost with it")
    ) { $0.update("workspace", as: LogAnalyticsWorkspace.self) { $0.replicatedTo = nil } },
    Mutant(
      "workspace.replicatedTo: its own region", in: [.crossRegion, .logAnalytics],
      .harmful("LOG-08")
    ) { $0.update("workspace", as: LogAnalyticsWorkspace.self) { $0.replicatedTo = .ukSouth } },
    Mutant("replicaLag: removed", in: .replicated, .harmful("RR-11")) { $0.remove("replicaLag") },
    Mutant("replicaLag: above 15 minutes", in: [.crossRegion], .harmful("RR-09")) {
      $0.alert("replicaLag") { $0.condition = .replicaLag(above: .minutes(15)) }
    },
    Mutant(
      "replicaLag: above 15 minutes, and nothing is promised", in: .beside,
      .harmless("no promise is broken")
    ) { $0.alert("replicaLag") { $0.condition = .replicaLag(above: .minutes(15)) } },
    Mutant("replicaLag: in the production region", in: [.crossRegion], .harmful("LOG-12")) {
      $0.move("replicaLag", to: "uksouth")
    },
    Mutant("replicaLag.server: the primary", in: .replicated, .harmful("RR-11")) {
      $0.alert("replicaLag") { $0.server = "server" }
    },
    Mutant("storageUsed: removed", in: .replicated, .harmful("RR-12")) { $0.remove("storageUsed") },
    Mutant("storageUsed: above 96 %", in: .replicated, .harmful("RR-12")) {
      $0.alert("storageUsed") { $0.condition = .storageUsed(abovePercent: 96) }
    },
    Mutant("storageUsed: above 50 %", in: .replicated, .harmless("earlier")) {
      $0.alert("storageUsed") { $0.condition = .storageUsed(abovePercent: 50) }
    },
    Mutant("notAlive: removed", in: .all, .harmless("the service acts; lag tells the rest")) {
      $0.remove("notAlive")
    },

    // MARK: Clients

    Mutant("api.sslMode: require", in: .all, .harmless("it connects, to whoever answers")) {
      $0.application { $0.sslMode = .require }
    },
    Mutant("api.sslMode: disable", in: .all, .harmful("TLS-01")) {
      $0.application { $0.sslMode = .disable }
    },
    Mutant("api.sslMode: verify-ca", in: .all, .harmless("the chain is checked")) {
      $0.application { $0.sslMode = .verifyCA }
    },
    Mutant("api.nameCache: an hour", in: [.crossRegion], .harmful("NET-23")) {
      $0.application { $0.nameCache = .hours(1) }
    },
    Mutant(
      "api.nameCache: an hour, in one region", in: .regional,
      .harmless("the address of a private endpoint stays")
    ) { $0.application { $0.nameCache = .hours(1) } },
    Mutant("api.nameCache: a minute", in: .all, .harmless("soon enough")) {
      $0.application { $0.nameCache = .minutes(1) }
    },
    Mutant("api.retry: none", in: .all, .harmful("HA-15")) { $0.application { $0.retry = nil } },
    Mutant("api.secret: none", in: .all, .harmless("the login lies elsewhere")) {
      $0.application { $0.secret = nil }
    },
    Mutant("api.secret: that of the other region", in: [.crossRegion], .harmful("ID-12")) {
      $0.application { $0.secret = "recoveryLogin" }
    },
    Mutant("recoveryAPI.secret: that of the other region", in: [.crossRegion], .harmful("ID-12")) {
      $0.application("recoveryAPI") { $0.secret = "login" }
    },
    Mutant("api calls the server's own name", in: .replicated, .harmful("VE-06")) {
      $0.callFromAPI(Host(host: .server("server")))
    },
    Mutant("api calls an address", in: .all, .harmful("HA-40")) {
      $0.callFromAPI(HostName("10.11.2.4"))
    },
    Mutant("api calls a privatelink name", in: .all, .harmful("TLS-05")) {
      $0.callFromAPI(HostName("psql-orders-uks.privatelink.postgres.database.azure.com"))
    },
    Mutant("api calls a name that does not exist", in: .all, .harmful("NET-10")) {
      $0.callFromAPI(HostName("elsewhere.postgres.database.azure.com"))
    },
    Mutant("api writes by the reader name", in: .replicated, .harmful("VE-04")) {
      $0.callFromAPI(Host(host: .reader("endpoint")))
    },
    Mutant("api calls port 5433", in: .all, .harmful("NET-50")) {
      $0.callFromAPI(Host(host: .server("server")), over: .port(5433))
    },
    Mutant("api calls port 6432, and PgBouncer is off", in: .all, .harmful("NET-50")) {
      $0.callFromAPI(Host(host: .server("server")), over: .pgBouncer)
    },

    // MARK: Control plane

    Mutant("operators use the portal alone", in: [.crossRegion], .harmful("CP-03")) {
      $0.relationships.removeAll { ($0 as? ManagementCall).map { $0.client != "portal" } ?? false }
    },
    Mutant("pipeline: in the production region", in: [.crossRegion], .harmful("CP-07")) {
      $0.move("pipeline", to: "uksouth")
    },

    // MARK: Promises

    Mutant("objective: 99.995 %", in: .all, .harmful("HA-10")) {
      $0.objectives = [.availability(percent: 99.995)]
    },
    Mutant("objective: 99.9 %", in: .all, .harmless("less than the SLA")) {
      $0.objectives = [.availability(percent: 99.9)]
    },
    Mutant("objective: a zone in a minute", in: .all, .harmful("HA-11")) {
      $0.objectives = [.recovery(.zoneLost, dataLoss: .zero, time: .minutes(1))]
    },
    Mutant("objective: a zone in two minutes", in: .all, .harmful("HA-12")) {
      $0.objectives = [.recovery(.zoneLost, dataLoss: .zero, time: .minutes(2))]
    },
    Mutant("objective: some loss with a zone", in: .all, .harmless("less is lost")) {
      $0.objectives = [.recovery(.zoneLost, dataLoss: .minutes(5), time: .minutes(5))]
    },
    Mutant("objective: no loss with a region", in: [.crossRegion], .harmful("PR-04")) {
      $0.objectives = [.recovery(.regionLost, dataLoss: .zero, time: .minutes(30))]
    },
    Mutant("objective: a region in two minutes", in: [.crossRegion], .harmful("RR-10")) {
      $0.objectives = [.recovery(.regionLost, dataLoss: .minutes(5), time: .minutes(2))]
    },
    Mutant("objective: a minute of loss with a region", in: [.crossRegion], .harmful("RR-09")) {
      $0.objectives = [.recovery(.regionLost, dataLoss: .minutes(1), time: .minutes(30))]
    },
    Mutant("objective: a region, with geo-redundant backup alone", in: .regional, .harmful("BK-04"))
    {
      $0.objectives = [.recovery(.regionLost, dataLoss: .minutes(5), time: .minutes(30))]
    },
    Mutant("objective: no loss by a mistake", in: .all, .harmful("HA-06")) {
      $0.objectives = [.recovery(.logicalError, dataLoss: .zero, time: .hours(1))]
    },

    // MARK: Scenarios

    Mutant("scenario: planned while the region is lost", in: [.crossRegion], .harmful("PR-05")) {
      $0.events(of: "the-production-region-is-lost") { events in
        events.map {
          $0 == .promote("replica", .toPrimary, .forced)
            ? .promote("replica", .toPrimary, .planned) : $0
        }
      }
    },
    Mutant("scenario: no swap back", in: [.crossRegion], .harmful("SW-02")) { declaration in
      for scenario in declaration.scenarios.map(\.id) {
        declaration.events(of: scenario) {
          $0.filter { $0 != .promote("server", .toPrimary, .planned) }
        }
      }
    },
    Mutant("scenario: no fence before independence", in: [.crossRegion], .harmful("PR-15")) {
      $0.events(of: "the-replica-becomes-independent") { $0.filter { $0 != .fence("server") } }
    },
    Mutant("scenario: a failover after a swap and back", in: [.crossRegion], .harmful("PR-09")) {
      $0.events(of: "site-swap-and-back") { $0 + [.failOver("server")] }
    },
    Mutant("scenario: the primary is promoted", in: [.crossRegion], .harmful("PR-02")) {
      $0.events(of: "the-primarys-zone-is-lost") { $0 + [.promote("server", .toPrimary, .planned)] }
    },
    Mutant("scenario: a geo-restore elsewhere", in: .regional, .harmful("BK-04")) {
      $0.scenarios.append(
        Scenario("Restore", [.geoRestore("server", to: .norwayEast)]))
    },
    Mutant("scenario: a geo-restore into the pair", in: .regional, .harmless("that is its place")) {
      $0.scenarios.append(
        Scenario("Restore", [.geoRestore("server", to: .ukWest)]))
    },
    Mutant(
      "scenario: a forced promotion in peace", in: [.sameRegionReplica],
      .harmless("allowed; it loses the lag, and nothing is promised")
    ) {
      $0.events(of: "the-replica-is-promoted") { _ in [.promote("replica", .toPrimary, .forced)] }
    },
  ]
}
