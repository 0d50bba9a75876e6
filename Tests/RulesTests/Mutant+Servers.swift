import ArchitectureModel
import Facts

extension Mutant {
  /// Changes to primaries and replicas.
  static let servers: [Mutant] = [
    Mutant("server.compute.tier: Burstable", in: .all, .harmful("HA-50")) {
      $0.server { $0.settings.compute = .burstable("Standard_B4ms", vCores: 4) }
    },
    Mutant(
      "server.compute: twice the cores", in: .all,
      .harmless("a replica that states nothing of its own follows")
    ) { $0.server { $0.settings.compute = .generalPurpose("Standard_D8ds_v5", vCores: 8) } },
    Mutant(
      "server.compute: half the cores", in: .all,
      .harmless("a replica that states nothing of its own follows")
    ) { $0.server { $0.settings.compute = .generalPurpose("Standard_D2ds_v5", vCores: 2) } },
    Mutant(
      "server.storage: twice as large", in: .all,
      .harmless("a replica that states nothing of its own follows")
    ) { $0.server { $0.settings.storage.gibibytes = 1024 } },
    Mutant(
      "server.storage.kind: Premium SSD v2, which does not grow by itself", in: .all,
      .harmful("RR-29")
    ) { $0.server { $0.settings.storage.kind = .premiumSSDv2 } },
    Mutant(
      "server.storage.autogrow: off", in: .all,
      .harmless("storage that fills up is no failure that an architecture covers")
    ) { $0.server { $0.settings.storage.autogrow = false } },
    Mutant("server.version: 16", in: .all, .harmless("every version replicates")) {
      $0.server { $0.settings.version = 16 }
    },
    Mutant("server.highAvailability: disabled", in: .all, .harmful("HA-27")) {
      $0.server { $0.highAvailability = .disabled }
    },
    Mutant("server.highAvailability: same zone", in: .all, .harmful("HA-26")) {
      $0.server { $0.highAvailability = .sameZone(.one) }
    },
    Mutant("server.highAvailability: standby in zone 3", in: .all, .harmless("another zone still"))
    {
      $0.server { $0.highAvailability = .zoneRedundant(primary: .one, standby: .three) }
    },
    Mutant(
      "server.highAvailability: primary in zone 3, that of the replica", in: .beside,
      .harmful("HA-05")
    ) { $0.server { $0.highAvailability = .zoneRedundant(primary: .three, standby: .two) } },
    Mutant("server.highAvailability: standby in the primary's zone", in: .all, .harmful("HA-02")) {
      $0.server { $0.highAvailability = .zoneRedundant(primary: .one, standby: .one) }
    },
    Mutant(
      "server.network: public access with a rule", in: .all,
      .harmless("more clients get in, none gets lost")
    ) {
      $0.server {
        $0.settings.network = .publicAccess(
          FirewallRule("partner", from: "203.0.113.7", to: "203.0.113.7"))
      }
    },
    Mutant(
      "server.network: public access without a rule", in: .all, .harmless("nobody gets in by it")
    ) {
      $0.server { $0.settings.network = .publicAccess(enabled: true, firewallRules: []) }
    },
    Mutant(
      "server.network: integrated, beside private endpoints", in: .all, .harmful("NET-02")
    ) {
      $0.server { $0.settings.network = .integrated(subnet: "endpoints", zone: "databaseNames") }
    },
    Mutant("server.backup.retentionDays: 6", in: .all, .harmful("BK-01")) {
      $0.server { $0.backup.retentionDays = 6 }
    },
    Mutant("server.backup.retentionDays: 36", in: .all, .harmful("BK-01")) {
      $0.server { $0.backup.retentionDays = 36 }
    },
    Mutant("server.backup.retentionDays: 20", in: .all, .harmless("within 7 and 35")) {
      $0.server { $0.backup.retentionDays = 20 }
    },
    Mutant("server.backup.redundancy: regional", in: .regional, .harmful("HA-07")) {
      $0.server { $0.backup.redundancy = .regional }
    },
    Mutant("server.backup.longTermYears: none", in: [.crossRegion], .harmful("BK-10")) {
      $0.server { $0.backup.longTermYears = 0 }
    },
    Mutant("server.backup.longTermYears: 11", in: .all, .harmful("BK-08")) {
      $0.server { $0.backup.longTermYears = 11 }
    },
    Mutant(
      "server.backup.redundancy: geo-redundant without a second key", in: [.crossRegion],
      .harmful("ENC-13")
    ) { $0.server { $0.backup.redundancy = .geoRedundant } },
    Mutant(
      "server.encryption: service-managed", in: [.crossRegion],
      .harmless("no key of the customer, none to lose")
    ) { $0.server { $0.settings.encryption = .serviceManaged } },
    Mutant("server.encryption: key of the other region", in: [.crossRegion], .harmful("ENC-05")) {
      $0.server { $0.settings.encryption = .customer(key: "recoveryKey", identity: "identity") }
    },
    Mutant(
      "server.encryption: identity of the other region", in: [.crossRegion], .harmful("ENC-12")
    ) {
      $0.server { $0.settings.encryption = .customer(key: "key", identity: "recoveryIdentity") }
    },
    Mutant(
      "server.authentication: Microsoft Entra", in: .all,
      .harmless("whether clients hold tokens is not in the model; the replica follows")
    ) { $0.server { $0.settings.authentication = .entra } },
    Mutant(
      "server.transportSecurity.required: off", in: .all, .harmless("clients encrypt all the same")
    ) { $0.server { $0.settings.transportSecurity.required = false } },
    Mutant(
      "server.transportSecurity.minimumVersion: 1.3", in: .all,
      .harmless("the replica follows; versions of clients are not in the model")
    ) { $0.server { $0.settings.transportSecurity.minimumVersion = .tls13 } },
    Mutant("server.pgBouncer: on", in: .all, .harmless("the replica follows")) {
      $0.server { $0.settings.pgBouncer = true }
    },
    Mutant("server.parameters: more connections", in: .all, .harmless("the replica follows")) {
      $0.server { $0.settings.parameters = ["max_connections": "500"] }
    },
    Mutant("server.parameters: TLS 1.1", in: .all, .harmful("TLS-02")) {
      $0.server { $0.settings.parameters = ["ssl_min_protocol_version": "TLSv1.1"] }
    },
    Mutant("server.parameters: 3 senders", in: .all, .harmful("HA-14")) {
      $0.server { $0.settings.parameters = ["max_wal_senders": "3"] }
    },
    Mutant("server.parameters: 3 slots", in: .all, .harmful("HA-14")) {
      $0.server { $0.settings.parameters = ["max_replication_slots": "3"] }
    },
    Mutant("server.logicalSlots: one, and nothing keeps it", in: .all, .harmful("HA-32")) {
      $0.server { $0.settings.logicalSlots = 1 }
    },
    Mutant("server.name: not a host name", in: .all, .harmful("VE-02")) {
      $0.server { $0.name = "Orders_Database" }
    },

    // MARK: Replicas

    Mutant("replica.compute.tier: Burstable", in: .replicated, .harmful("RR-05")) {
      $0.replica { $0.overrides.compute = .burstable("Standard_B4ms", vCores: 4) }
    },
    Mutant("replica.compute: half the cores", in: .replicated, .harmful("RR-21")) {
      $0.replica { $0.overrides.compute = .generalPurpose("Standard_D2ds_v5", vCores: 2) }
    },
    Mutant("replica.compute: twice the cores", in: .replicated, .harmful("PR-07")) {
      $0.replica { $0.overrides.compute = .generalPurpose("Standard_D8ds_v5", vCores: 8) }
    },
    Mutant("replica.storage: half as large", in: .replicated, .harmful("RR-21")) {
      $0.replica { $0.overrides.storage = Storage(gibibytes: 256) }
    },
    Mutant("replica.storage: twice as large", in: .replicated, .harmful("PR-07")) {
      $0.replica { $0.overrides.storage = Storage(gibibytes: 1024) }
    },
    Mutant("replica.storage.kind: Premium SSD v2", in: .replicated, .harmful("RR-24")) {
      $0.replica {
        $0.overrides.storage = Storage(gibibytes: 512, kind: .premiumSSDv2, autogrow: false)
      }
    },
    Mutant("replica.storage.autogrow: off", in: .replicated, .harmful("RR-22")) {
      $0.replica { $0.overrides.storage = Storage(gibibytes: 512, autogrow: false) }
    },
    Mutant(
      "replica.network: public access with a rule", in: .replicated,
      .harmless("more clients get in, none gets lost")
    ) {
      $0.replica {
        $0.overrides.network = .publicAccess(
          FirewallRule("partner", from: "203.0.113.7", to: "203.0.113.7"))
      }
    },
    Mutant(
      "replica.network: integrated, beside private endpoints", in: .replicated, .harmful("NET-02")
    ) {
      $0.replica { $0.overrides.network = .integrated(subnet: "endpoints", zone: "databaseNames") }
    },
    Mutant("replica.encryption: as the primary", in: [.crossRegion], .harmful("ENC-12")) {
      $0.replica { $0.overrides.encryption = nil }
    },
    Mutant(
      "replica.encryption: service-managed", in: [.crossRegion],
      .harmless("allowed, and no key to lose")
    ) { $0.replica { $0.overrides.encryption = .serviceManaged } },
    Mutant(
      "replica.encryption: identity of the primary", in: [.crossRegion], .harmful("ENC-12")
    ) {
      $0.replica { $0.overrides.encryption = .customer(key: "recoveryKey", identity: "identity") }
    },
    Mutant("replica.authentication: Microsoft Entra", in: .replicated, .harmful("ID-03")) {
      $0.replica { $0.overrides.authentication = .entra }
    },
    Mutant(
      "replica.transportSecurity.required: off", in: .replicated,
      .harmless("clients encrypt all the same")
    ) { $0.replica { $0.overrides.transportSecurity = TransportSecurity(required: false) } },
    Mutant(
      "replica.pgBouncer: on", in: .replicated, .harmless("one more port, and nobody calls it")
    ) { $0.replica { $0.overrides.pgBouncer = true } },
    Mutant("replica.parameters: more connections", in: .replicated, .harmful("PR-07")) {
      $0.replica { $0.overrides.parameters = ["max_connections": "500"] }
    },
    Mutant(
      "replica.parameters: more memory for sorts", in: .replicated,
      .harmless("faster or slower, not lost")
    ) { $0.replica { $0.overrides.parameters = ["work_mem": "65536"] } },
    Mutant("replica.zone: left to Azure", in: .beside, .harmful("HA-05")) {
      $0.replica { $0.zone = nil }
    },
    Mutant("replica.zone: that of the primary", in: .beside, .harmful("HA-05")) {
      $0.replica { $0.zone = .one }
    },
    Mutant(
      "replica.zone: that of the standby", in: .beside, .harmless("the primary's is another one")
    ) { $0.replica { $0.zone = .two } },
    Mutant(
      "replica.zone: left to Azure, in another region", in: [.crossRegion],
      .harmless("no zone is shared")
    ) { $0.replica { $0.zone = nil } },
    Mutant("replica.resourceGroup: that of production", in: [.crossRegion], .harmful("CP-06")) {
      let group = $0.production
      $0.replica { $0.resourceGroup = group }
    },
    Mutant("replica: in the region of the primary", in: [.crossRegion], .harmful("HA-07")) {
      $0.move("replica", to: "uksouth")
    },
    Mutant("replica: removed", in: .replicated, .harmful("RR-01")) { $0.remove("replica") },

    // MARK: Virtual endpoints

    Mutant(
      "endpoint.readerTarget: the primary, and a promotion is planned",
      in: [.sameRegionReplica, .crossRegion], .harmful("VE-06")
    ) { $0.update("endpoint", as: VirtualEndpoint.self) { $0.readerTarget = "server" } },
    Mutant(
      "endpoint.readerTarget: the primary", in: [.logAnalytics],
      .harmless("readers read from the primary, and nobody promotes")
    ) { $0.update("endpoint", as: VirtualEndpoint.self) { $0.readerTarget = "server" } },
    Mutant("endpoint.baseName: not a host name", in: .replicated, .harmful("VE-02")) {
      $0.update("endpoint", as: VirtualEndpoint.self) { $0.baseName = "Orders" }
    },
    Mutant("endpoint.baseName: another", in: .replicated, .harmless("clients follow the element")) {
      $0.update("endpoint", as: VirtualEndpoint.self) { $0.baseName = "orders-db" }
    },
    Mutant("endpoint: a second one", in: .replicated, .harmful("VE-04")) {
      guard
        var copy = $0.entries.compactMap({ $0.element as? VirtualEndpoint }).first
      else { return }
      copy.identity.id = "secondEndpoint"
      copy.baseName = "orders-2"
      $0.add(copy)
    },
    Mutant("endpoint: removed", in: .replicated, .harmful("PR-02")) { $0.remove("endpoint") },
  ]
}

extension Declaration {
  /// The resource group of the production region.
  var production: ResourceGroup? {
    entries.first { $0.element.id == "uksouth" }?.element.resourceGroup
  }
}
