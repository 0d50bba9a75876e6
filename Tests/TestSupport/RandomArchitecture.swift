package import ArchitectureModel

/// A valid architecture of random size and shape: regions, networks, replicas, names and all.
package struct RandomArchitecture: Architecture {
  package let id: String
  package let title: String
  package let summary = "Made by chance."
  package let whenToUse = "To see what a drawing stands."
  package let body: [any GlobalContent]
  package let relationships: [any Relationship]
  package let scenarios: [Scenario] = []

  package init(seed: UInt64) {
    var maker = ArchitectureMaker(seed: seed)
    maker.make()
    id = "random-\(seed)"
    title = maker.name()
    body = maker.body
    relationships = maker.relationships
  }
}

/// Makes the parts of a random architecture one after the other.
private struct ArchitectureMaker {
  private var generator: SeededGenerator
  private var count = 0

  private(set) var body: [any GlobalContent] = []
  private(set) var relationships: [any Relationship] = []

  /// What a region has, before it is put together.
  private struct RegionParts {
    var region: AzureRegion
    var hub: VirtualNetwork
    var inbound: InboundEndpoint?
    var gateway: VirtualNetworkGateway?
    var spokes: [(network: VirtualNetwork, subnets: [(Subnet, [any SubnetContent])])] = []
    var hubSubnets: [(Subnet, [any SubnetContent])] = []
    var resolver: DNSPrivateResolver?
    var others: [any RegionContent] = []
    var endpoints: [PrivateEndpoint] = []
    var applications: [Application] = []
  }

  private var regions: [RegionParts] = []
  private var servers: [(region: Int, server: any DatabaseServer)] = []

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  // MARK: Chance

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func isTrue(_ percent: Int = 50) -> Bool { number(1...100) <= percent }

  /// A name of 1 to 80 characters, mostly short ones.
  mutating func name() -> String {
    let length = isTrue(70) ? number(1...18) : number(19...80)
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEMW0123456789-_. ")
    var text = ""
    while text.count < length { text.append(letters[number(0...(letters.count - 1))]) }
    return text.allSatisfy { $0 == " " } ? "x" : text
  }

  private mutating func identity(_ kind: String) -> ElementID {
    count += 1
    return ElementID("\(kind)-\(count)")
  }

  private mutating func zone() -> AvailabilityZone {
    [.one, .two, .three][number(0...2)]
  }

  // MARK: The whole

  mutating func make() {
    let places: [AzureRegion] = [.swedenCentral, .northEurope, .ukSouth]
    for index in 0..<number(1...3) { regions.append(region(places[index], index)) }
    let zones = [
      PrivateDNSZone(
        "privatelink.postgres.database.azure.com", links: links(), id: identity("zone")),
      PrivateDNSZone("privatelink.vaultcore.azure.net", links: links(), id: identity("zone")),
    ]
    let endpoint = addServers()
    addVaults(zones[1])
    addEndpoints(zones[0])
    addOperations()
    addSite()
    body += zones
    if let endpoint { body.append(endpoint) }
    addTraffic(endpoint)
    for parts in regions { body.append(Self.place(parts)) }
    addPeerings()
  }

  private func links() -> [VirtualNetworkLink] {
    regions.flatMap { [$0.hub] + $0.spokes.map(\.network) }.map { VirtualNetworkLink($0) }
  }

  // MARK: Networks

  private mutating func region(_ place: AzureRegion, _ index: Int) -> RegionParts {
    let base = index * 40 + 10
    var parts = RegionParts(
      region: place,
      hub: VirtualNetwork(name(), "10.\(base).0.0/16", role: .hub, id: identity("hub")))
    addHub(&parts, base)
    for spoke in 1...number(1...4) {
      let prefix = "10.\(base + spoke)"
      let network = VirtualNetwork(
        name(), "\(prefix).0.0/16", role: .spoke,
        nameServers: parts.inbound.map { .inbound($0) } ?? .azure, id: identity("spoke"))
      let applications = (0..<number(0...3)).map { _ in
        Application(name(), id: identity("app"))
      }
      parts.applications += applications
      var subnets: [(Subnet, [any SubnetContent])] = [
        (Subnet(name(), "\(prefix).1.0/24", id: identity("subnet")), applications)
      ]
      if isTrue(20) {
        let server = DNSServer(name(), address: "\(prefix).3.4", id: identity("dns"))
        subnets.append((Subnet(name(), "\(prefix).3.0/24", id: identity("subnet")), [server]))
      }
      parts.spokes.append((network, subnets))
    }
    return parts
  }

  private mutating func addHub(_ parts: inout RegionParts, _ base: Int) {
    let prefix = "10.\(base).0"
    if isTrue(70) {
      let gateway = VirtualNetworkGateway(name(), id: identity("gateway"))
      parts.gateway = gateway
      parts.hubSubnets.append(
        (Subnet("GatewaySubnet", "\(prefix).0/26", id: identity("subnet")), [gateway]))
    }
    guard isTrue(80) else { return }
    let resolver = DNSPrivateResolver(name(), id: identity("resolver"))
    let inbound = InboundEndpoint(
      name(), of: resolver, address: "\(prefix).68", id: identity("inbound"))
    (parts.resolver, parts.inbound) = (resolver, inbound)
    parts.hubSubnets.append(
      (
        Subnet(name(), "\(prefix).64/26", delegation: .dnsResolvers, id: identity("subnet")),
        [inbound]
      ))
    guard isTrue(70) else { return }
    let outbound = OutboundEndpoint(name(), of: resolver, id: identity("outbound"))
    parts.hubSubnets.append(
      (
        Subnet(name(), "\(prefix).128/26", delegation: .dnsResolvers, id: identity("subnet")),
        [outbound]
      ))
  }

  private static func place(_ parts: RegionParts) -> Region {
    Region(parts.region, role: "role") {
      parts.hub {
        if let resolver = parts.resolver { resolver }
        for (subnet, members) in parts.hubSubnets { subnet { members } }
      }
      for spoke in parts.spokes {
        spoke.network {
          for (subnet, members) in spoke.subnets { subnet { members } }
        }
      }
      parts.others
    }
  }

  private mutating func addPeerings() {
    for parts in regions {
      for spoke in parts.spokes {
        body.append(
          Peering(
            parts.hub, spoke.network, gatewayTransit: parts.gateway != nil,
            id: identity("peering")))
      }
    }
    for (one, other) in zip(regions, regions.dropFirst()) {
      body.append(
        Peering(one.spokes[0].network, other.spokes[0].network, id: identity("peering")))
    }
  }

  // MARK: Databases

  private mutating func addServers() -> VirtualEndpoint? {
    let first = zone()
    let others = [AvailabilityZone.one, .two, .three].filter { $0 != first }
    let availability: HighAvailability =
      switch number(0...3) {
      case 0: .disabled
      case 1: .sameZone(first)
      default: .zoneRedundant(primary: first, standby: others[number(0...1)])
      }
    let identity = UserAssignedIdentity(name(), id: identity("identity"))
    regions[0].others.append(identity)
    let primary = FlexibleServer(
      name(), name: "psql-primary",
      compute: .generalPurpose("Standard_D4ds_v5", vCores: 4), storage: Storage(gibibytes: 512),
      highAvailability: availability,
      id: self.identity("server"))
    add(primary, to: 0)
    var replicas: [ReadReplica] = []
    for index in 0..<number(0...5) {
      let place = number(0...(regions.count - 1))
      let replica = ReadReplica(
        name(), name: "psql-replica-\(index)", of: primary, zone: isTrue(70) ? zone() : nil,
        id: self.identity("replica"))
      replicas.append(replica)
      add(replica, to: place)
    }
    if isTrue(30), let target = replicas.first {
      regions[0].others.append(
        ForeignServer(
          name(), on: primary, to: target, user: "reporting", credential: .scramPassThrough,
          id: self.identity("foreign")))
    }
    guard let reader = replicas.last, isTrue(80) else { return nil }
    return VirtualEndpoint("orders", writer: primary, reader: reader, id: self.identity("names"))
  }

  private mutating func add<Server: DatabaseServer & RegionContent>(_ server: Server, to index: Int)
  {
    servers.append((index, server))
    regions[index].others.append(server)
  }

  /// A private endpoint for each server, in some spoke of its region.
  private mutating func addEndpoints(_ zone: PrivateDNSZone) {
    for (index, server) in servers {
      guard isTrue(85) else { continue }
      let title = name()
      if let server = server as? FlexibleServer {
        add(index) { PrivateEndpoint(title, to: server, address: $0, zone: zone, id: $1) }
      } else if let server = server as? ReadReplica {
        add(index) { PrivateEndpoint(title, to: server, address: $0, zone: zone, id: $1) }
      }
    }
    for index in regions.indices where !regions[index].endpoints.isEmpty {
      let prefix = "10.\(index * 40 + 11).2"
      regions[index].spokes[0].subnets.append(
        (
          Subnet(name(), "\(prefix).0/24", id: identity("subnet")), regions[index].endpoints
        ))
    }
  }

  private mutating func add(
    _ index: Int, _ make: (String, ElementID) -> PrivateEndpoint
  ) {
    let address = "10.\(index * 40 + 11).2.\(regions[index].endpoints.count + 4)"
    regions[index].endpoints.append(make(address, identity("endpoint")))
  }

  // MARK: Keys and operations

  private mutating func addVaults(_ zone: PrivateDNSZone) {
    for index in regions.indices {
      for number in 0..<number(0...2) {
        let keys = (0..<self.number(1...3)).map { _ in Key(name(), id: identity("key")) }
        if isTrue(25) {
          let pool = ManagedHSM(name(), name: "hsm-\(index)-\(number)", id: identity("pool"))
          regions[index].others.append(pool { keys })
          continue
        }
        let vault = KeyVault(name(), name: "kv-\(index)-\(number)", id: identity("vault"))
        let secret = Secret(
          name(), rotation: .alternatingLogins(every: .days(30)), id: identity("secret"))
        regions[index].others.append(
          vault {
            keys
            secret
          })
        let title = name()
        if isTrue(60) {
          add(index) { PrivateEndpoint(title, to: vault, address: $0, zone: zone, id: $1) }
        }
      }
    }
  }

  private mutating func addOperations() {
    for index in regions.indices {
      var sinks: [any LogSink & RegionContent] = []
      for _ in 0..<number(0...2) {
        sinks.append(LogAnalyticsWorkspace(name(), id: identity("workspace")))
      }
      if isTrue(40) { sinks.append(StorageAccount(name(), id: identity("storage"))) }
      if isTrue(40) { sinks.append(EventHub(name(), id: identity("stream"))) }
      for sink in sinks { regions[index].others.append(sink) }
      for (place, server) in servers where place == index {
        if let sink = sinks.first {
          var setting = DiagnosticSetting(name(), of: server, to: sink, id: identity("setting"))
          setting.sinks = sinks.map(\.id)
          regions[index].others.append(setting)
        }
        for _ in 0..<number(0...2) {
          regions[index].others.append(Alert(name(), on: server, .notAlive, id: identity("alert")))
        }
      }
    }
  }

  private mutating func addSite() {
    guard isTrue(70) else { return }
    let site = OnPremisesSite(name(), "10.200.0.0/16", id: identity("site"))
    let inbound = regions.compactMap(\.inbound)
    let server = DNSServer(
      name(), address: "10.200.0.10", authoritativeFor: "corp.example",
      forwarders: inbound.first.map {
        [ConditionalForwarder("postgres.database.azure.com", to: $0)]
      }
        ?? [], id: identity("dns"))
    let application = Application(name(), id: identity("app"))
    let operators = Operator(name(), id: identity("operators"))
    let users = User(name(), id: identity("users"))
    body.append(
      site {
        server
        application
        operators
        users
      })
    for parts in regions {
      guard let gateway = parts.gateway else { continue }
      body.append(
        HybridConnection(name(), .vpn, from: site, to: gateway, id: identity("connection")))
    }
    regions[0].applications.append(application)
    let portal = ManagementClient(name(), .portal, id: identity("portal"))
    let pipeline = ManagementClient(name(), .pipeline, id: identity("pipeline"))
    body.append(portal)
    regions[regions.count - 1].others.append(pipeline)
    body.append(ResourceManager(id: identity("manager")))
    relationships.append(operators.uses(portal, "Watch"))
    relationships.append(operators.uses(pipeline, "Promote"))
    if let target = regions[0].applications.first {
      relationships.append(users.calls(target, "Order"))
    }
  }

  private mutating func addTraffic(_ endpoint: VirtualEndpoint?) {
    for application in regions.flatMap(\.applications) {
      if let endpoint, isTrue(80) {
        relationships.append(application.calls(endpoint.writer, "Write"))
        if isTrue(30) { relationships.append(application.calls(endpoint.reader, "Read")) }
      } else if let server = servers[0].server as? FlexibleServer {
        relationships.append(application.calls(server, "Write"))
      }
    }
  }
}
