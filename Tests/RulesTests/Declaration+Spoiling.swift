import ArchitectureModel
import TestSupport

extension Declaration {
  /// Changes some attributes at random, so that the architecture resolves but is not sound.
  mutating func spoil(using generator: inout SeededGenerator) {
    let ids = entries.map(\.element.id)
    for index in entries.indices where Int.random(in: 0..<3, using: &generator) == 0 {
      entries[index].element = Self.spoilt(entries[index].element, ids, &generator)
    }
    objectives = [
      .recovery(
        Objective.Incident.allCases.randomElement(using: &generator) ?? .nodeLost,
        dataLoss: .seconds(Int.random(in: 0...600, using: &generator)),
        time: .seconds(Int.random(in: 0...7200, using: &generator))),
      .availability(percent: Double.random(in: 99...100, using: &generator)),
    ]
    scenarios = [Scenario("By chance", events(&generator))]
    summary =
      ["Zero downtime.", "TLS is enforced.", "Made by chance."]
      .randomElement(using: &generator) ?? ""
  }

  private func events(_ generator: inout SeededGenerator) -> [Event] {
    let servers = entries.map(\.element).filter { $0 is any DatabaseServer }.map(\.id)
    let regions = entries.compactMap { ($0.element as? RegionPlace)?.region }
    let endpoints = entries.map(\.element).filter { $0 is VirtualEndpoint }.map(\.id)
    return (0..<Int.random(in: 0...6, using: &generator)).compactMap { _ in
      guard let server = servers.randomElement(using: &generator),
        let region = regions.randomElement(using: &generator)
      else { return nil }
      var kinds: [Event] = [
        .lose(.region(region)), .recover(.region(region)), .lose(.zone(.one, of: region)),
        .recover(.zone(.one, of: region)), .lose(.controlPlane),
        .promote(server, .toPrimary, .planned), .promote(server, .toPrimary, .forced),
        .promote(server, .toIndependent, .planned), .failOver(server), .fence(server),
        .pointInTimeRestore(server), .geoRestore(server, to: .norwayEast),
      ]
      if let endpoint = endpoints.first { kinds.append(.aimReader(endpoint, at: server)) }
      return kinds.randomElement(using: &generator)
    }
  }

  private static func spoilt(
    _ element: any Element, _ ids: [ElementID], _ generator: inout SeededGenerator
  ) -> any Element {
    let choice = Int.random(in: 0..<6, using: &generator)
    switch element {
    case var server as FlexibleServer:
      switch choice {
      case 0: server.settings.compute = .burstable("Standard_B4ms", vCores: 4)
      case 1: server.settings.storage = Storage(gibibytes: 64, kind: .premiumSSDv2)
      case 2: server.highAvailability = .disabled
      case 3:
        server.backup = Backup(retentionDays: 99, redundancy: .geoRedundant, longTermYears: 20)
      case 4:
        server.settings.parameters = [
          "require_secure_transport": "off", "max_wal_senders": "1",
          "ssl_min_protocol_version": "TLSv1",
        ]
        server.settings.logicalSlots = 2
      default:
        server.settings.network = .publicAccess(
          enabled: true, firewallRules: [FirewallRule("r", from: "192.0.2.1", to: "192.0.2.2")])
      }
      return server
    case var replica as ReadReplica:
      switch choice {
      case 0: replica.overrides.compute = .generalPurpose("Standard_D2ds_v5", vCores: 2)
      case 1: replica.overrides.authentication = .entra
      case 2: replica.overrides.parameters = ["max_connections": "9", "work_mem": "9"]
      case 3: replica.overrides.pgBouncer = true
      case 4: replica.overrides.storage = Storage(gibibytes: 9999, autogrow: false)
      default: replica.zone = nil
      }
      return replica
    case var endpoint as PrivateEndpoint:
      if choice < 3 { endpoint.zone = nil } else { endpoint.subresource = "sites" }
      return endpoint
    case var zone as PrivateDNSZone:
      switch choice {
      case 0, 1: zone.name = "privatelink.example"
      case 2: zone.links = []
      default: zone.lock = .readOnly
      }
      return zone
    case var subnet as Subnet:
      subnet.delegation = choice < 3 ? .flexibleServers : nil
      subnet.securityRules = [.deny(.inbound)]
      subnet.networkPolicies = choice.isMultiple(of: 2)
      return subnet
    case var peering as Peering:
      (peering.first, peering.second) = (peering.second, peering.first)
      return peering
    case var server as DNSServer:
      server.forwarders = [
        ConditionalForwarder("privatelink.postgres.database.azure.com", toAddress: "168.63.129.16")
      ]
      return server
    case var vault as KeyVault:
      vault.access = VaultAccess(publicAccess: .disabled, trustedServices: false)
      vault.softDelete = choice < 3
      vault.purgeProtection = choice > 3
      vault.tier = .standard
      return vault
    case var key as Key:
      key.algorithm = .ellipticCurve
      key.expiry = choice < 3 ? "2001-01-01" : "someday"
      return key
    case var setting as DiagnosticSetting:
      setting.categories = []
      setting.mode = .azureDiagnostics
      return setting
    case var application as Application:
      application.client = ClientSettings(
        sslMode: .disable, nameCache: .hours(choice),
        retry: choice < 3
          ? nil
          : .exponential(
            first: .seconds(1), longest: .seconds(2)))
      return application
    default: return element
    }
  }
}
