import ArchitectureModel

/// The head office, the hub and the spoke in UK South that every architecture begins with.
protocol ProductionLandingZone: Architecture {
  /// The login of applications, in the production vault.
  var login: Secret { get }
  /// Asks the resolver of production; of both regions where there are two.
  var corporateDNS: DNSServer { get }
}

extension ProductionLandingZone {
  var home: AzureRegion { .ukSouth }

  // MARK: Elements: head office

  var headOffice: OnPremisesSite { OnPremisesSite("Head office", "10.200.0.0/16") }
  var operators: Operator { Operator("Database operators") }
  var backOffice: Application {
    Application("Back office", client: ClientSettings(secret: login))
  }
  var corporateDNS: DNSServer {
    DNSServer(
      "Corporate DNS", address: "10.200.0.10", authoritativeFor: Tallgren.corporateDomain,
      forwarders: [
        ConditionalForwarder("postgres.database.azure.com", to: inbound),
        ConditionalForwarder("vault.azure.net", to: inbound),
        ConditionalForwarder("vaultcore.azure.net", to: inbound),
      ])
  }
  var circuit: HybridConnection {
    HybridConnection("ExpressRoute to UK South", .expressRoute, from: headOffice, to: gateway)
  }

  // MARK: Elements: hub

  var hub: VirtualNetwork {
    VirtualNetwork(
      "vnet-hub-uks", "10.10.0.0/16", role: .hub, resourceGroup: Tallgren.productionNetwork)
  }
  var inboundSubnet: Subnet {
    Subnet("snet-dns-inbound", "10.10.0.0/28", delegation: .dnsResolvers)
  }
  var outboundSubnet: Subnet {
    Subnet("snet-dns-outbound", "10.10.0.16/28", delegation: .dnsResolvers)
  }
  var gatewaySubnet: Subnet { Subnet("GatewaySubnet", "10.10.1.0/27") }
  var resolver: DNSPrivateResolver { DNSPrivateResolver("dnspr-hub-uks") }
  var inbound: InboundEndpoint {
    InboundEndpoint("Inbound endpoint", of: resolver, address: "10.10.0.4")
  }
  var outbound: OutboundEndpoint { OutboundEndpoint("Outbound endpoint", of: resolver) }
  var gateway: VirtualNetworkGateway { VirtualNetworkGateway("ergw-hub-uks") }
  var ruleset: ForwardingRuleset {
    ForwardingRuleset(
      "frs-corporate-uks", through: outbound,
      rules: [ConditionalForwarder(Tallgren.corporateDomain, to: corporateDNS)], linkedTo: hub,
      resourceGroup: Tallgren.productionNetwork)
  }

  // MARK: Elements: spoke

  var spoke: VirtualNetwork {
    VirtualNetwork(
      "vnet-orders-uks", "10.11.0.0/16", role: .spoke, nameServers: .inbound(inbound),
      resourceGroup: Tallgren.productionNetwork)
  }
  var applications: Subnet { Subnet("snet-applications", "10.11.1.0/24") }
  var endpoints: Subnet { Subnet("snet-endpoints", "10.11.2.0/24") }
  var peering: Peering { Peering(hub, spoke, gatewayTransit: true) }

  // MARK: Elements: control plane

  var resourceManager: ResourceManager { ResourceManager() }
  var portal: ManagementClient { ManagementClient("Azure portal", .portal) }
  var commandLine: ManagementClient { ManagementClient("Azure CLI", .commandLine) }
}
