import ArchitectureModel
import Facts

extension Mutant {
  /// Changes to private endpoints, zones, networks and name servers.
  static let networks: [Mutant] = [
    Mutant("access: removed", in: .all, .harmful("NET-09")) { $0.remove("access") },
    Mutant("replicaAccess: removed", in: .beside, .harmful("NET-09")) {
      $0.remove("replicaAccess")
    },
    Mutant("recoveryAccess: removed", in: [.crossRegion], .harmful("NET-09")) {
      $0.remove("recoveryAccess")
    },
    Mutant("access.zone: none", in: .all, .harmful("NET-22")) { $0.endpoint { $0.zone = nil } },
    Mutant("recoveryAccess.zone: none", in: [.crossRegion], .harmful("NET-22")) {
      $0.endpoint("recoveryAccess") { $0.zone = nil }
    },
    Mutant("access.zone: that of vaults", in: .all, .harmful("NET-11")) {
      $0.endpoint { $0.zone = "vaultNames" }
    },
    Mutant("access.subresource: sites", in: .all, .harmful("NET-14")) {
      $0.endpoint { $0.subresource = "sites" }
    },
    Mutant("access.target: the replica", in: .replicated, .harmful("NET-09")) {
      $0.endpoint { $0.target = "replica" }
    },
    Mutant("access.address: another of its subnet", in: .all, .harmless("the record follows")) {
      $0.endpoint { $0.address = "10.11.2.44" }
    },
    Mutant("recoveryAccess: in the production region", in: [.crossRegion], .harmful("NET-35")) {
      $0.endpoint("recoveryAccess") { $0.address = "10.11.2.44" }
      $0.move("recoveryAccess", to: "endpoints")
    },
    Mutant(
      "access.resourceGroup: that of recovery", in: [.crossRegion],
      .harmless("the loss of recovery leaves the primary as it is")
    ) {
      let group = $0.recovery
      $0.endpoint { $0.resourceGroup = group }
    },
    Mutant(
      "recoveryAccess.resourceGroup: that of production", in: [.crossRegion], .harmful("CP-06")
    ) {
      let group = $0.production
      $0.endpoint("recoveryAccess") { $0.resourceGroup = group }
    },
    Mutant("vaultAccess: removed", in: .all, .harmful("NET-15")) { $0.remove("vaultAccess") },
    Mutant("vaultAccess.zone: none", in: .all, .harmful("NET-15")) {
      $0.endpoint("vaultAccess") { $0.zone = nil }
    },
    Mutant("vaultAccess.subresource: postgresqlServer", in: .all, .harmful("NET-15")) {
      $0.endpoint("vaultAccess") { $0.subresource = "postgresqlServer" }
    },
    Mutant("recoveryVaultAccess: removed", in: [.crossRegion], .harmful("NET-15")) {
      $0.remove("recoveryVaultAccess")
    },
    Mutant(
      "access: a second one in the same zone", in: .all,
      .harmless("either address leads to the server")
    ) {
      guard
        var copy = $0.entries.compactMap({ $0.element as? PrivateEndpoint }).first(where: {
          $0.id == "access"
        })
      else { return }
      copy.identity.id = "secondAccess"
      copy.address = "10.11.2.45"
      $0.add(copy, in: "endpoints")
    },

    // MARK: Zones

    Mutant("databaseNames.name: another", in: .all, .harmful("NET-11")) {
      $0.zone { $0.name = "privatelink.postgres.data.azure.com" }
    },
    Mutant("vaultNames.name: another", in: .all, .harmful("NET-15")) {
      $0.zone("vaultNames") { $0.name = "privatelink.vault.azure.net" }
    },
    Mutant("databaseNames.links: not the hub", in: .all, .harmful("NET-34")) {
      $0.zone { $0.links.removeAll { $0.network == "hub" } }
    },
    Mutant("databaseNames.links: not the recovery hub", in: [.crossRegion], .harmful("NET-34")) {
      $0.zone { $0.links.removeAll { $0.network == "recoveryHub" } }
    },
    Mutant(
      "databaseNames.links: not the spoke", in: [.crossRegion],
      .harmless("the spoke asks the resolver of the hub")
    ) { $0.zone { $0.links.removeAll { $0.network == "spoke" } } },
    Mutant(
      "databaseNames.links: not the recovery spoke", in: [.crossRegion],
      .harmless("the spoke asks the resolver of its hub")
    ) { $0.zone { $0.links.removeAll { $0.network == "recoverySpoke" } } },
    Mutant("vaultNames.links: not the hub", in: .all, .harmful("NET-34")) {
      $0.zone("vaultNames") { $0.links.removeAll { $0.network == "hub" } }
    },
    Mutant("vaultNames.links: not the recovery hub", in: [.crossRegion], .harmful("NET-34")) {
      $0.zone("vaultNames") { $0.links.removeAll { $0.network == "recoveryHub" } }
    },
    Mutant(
      "databaseNames.links: NxDomainRedirect", in: .all, .harmless("no record is missing")
    ) {
      $0.zone {
        $0.links = $0.links.map { link in
          VirtualNetworkLink(
            VirtualNetwork("", "10.0.0.0/8", role: .hub, id: link.network), .nxDomainRedirect)
        }
      }
    },
    Mutant(
      "databaseNames.lock: read-only", in: .all,
      .harmless("no server with virtual network integration rewrites a record")
    ) { $0.zone { $0.lock = .readOnly } },
    Mutant("databaseNames.resourceGroup: that of production", in: .all, .harmful("CP-06")) {
      let group = $0.production
      $0.zone { $0.resourceGroup = group }
    },
    Mutant("databaseNames: a second one of its name", in: .all, .harmful("NET-21")) {
      guard
        var copy = $0.entries.compactMap({ $0.element as? PrivateDNSZone }).first(where: {
          $0.id == "databaseNames"
        })
      else { return }
      copy.identity.id = "secondNames"
      $0.add(copy)
    },

    // MARK: Networks

    Mutant("spoke.nameServers: Azure DNS", in: .regional, .harmful("NET-34")) {
      $0.update("spoke", as: VirtualNetwork.self) { $0.nameServers = .azure }
    },
    Mutant(
      "spoke.nameServers: Azure DNS, and the zone is linked", in: [.crossRegion],
      .harmless("the zone answers")
    ) { $0.update("spoke", as: VirtualNetwork.self) { $0.nameServers = .azure } },
    Mutant(
      "recoverySpoke.nameServers: the other region's resolver", in: [.crossRegion],
      .harmful("NET-44")
    ) {
      $0.update("recoverySpoke", as: VirtualNetwork.self) { $0.nameServers = .custom(["inbound"]) }
    },
    Mutant(
      "recoverySpoke.nameServers: Azure DNS", in: [.crossRegion], .harmless("the zone is linked")
    ) { $0.update("recoverySpoke", as: VirtualNetwork.self) { $0.nameServers = .azure } },
    Mutant("spoke.addressSpace: overlaps the hub", in: .all, .harmful("NET-61")) {
      $0.update("spoke", as: VirtualNetwork.self) { $0.addressSpace = "10.10.0.0/15" }
    },
    Mutant("peering: removed", in: .all, .harmful("NET-60")) { $0.remove("peering") },
    Mutant("peering.gatewayTransit: off", in: .all, .harmful("NET-62")) {
      $0.update("peering", as: Peering.self) { $0.gatewayTransit = false }
    },
    Mutant("peering: the other way round", in: .all, .harmful("NET-62")) {
      $0.update("peering", as: Peering.self) { ($0.first, $0.second) = ($0.second, $0.first) }
    },
    Mutant("recoveryPeering: removed", in: [.crossRegion], .harmful("NET-60")) {
      $0.remove("recoveryPeering")
    },
    Mutant("recoveryPeering.gatewayTransit: off", in: [.crossRegion], .harmful("NET-62")) {
      $0.update("recoveryPeering", as: Peering.self) { $0.gatewayTransit = false }
    },
    Mutant("globalPeering: removed", in: [.crossRegion], .harmful("NET-34")) {
      $0.remove("globalPeering")
    },
    Mutant("circuit: removed", in: .all, .harmful("NET-08")) { $0.remove("circuit") },
    Mutant("recoveryCircuit: removed", in: [.crossRegion], .harmful("NET-08")) {
      $0.remove("recoveryCircuit")
    },
    Mutant("circuit.technology: VPN", in: .all, .harmless("a route as well")) {
      $0.update("circuit", as: HybridConnection.self) { $0.technology = .vpn }
    },
    Mutant("circuit.gateway: the other region's", in: [.crossRegion], .harmful("NET-08")) {
      $0.update("circuit", as: HybridConnection.self) { $0.gateway = "recoveryGateway" }
    },
    Mutant("inboundSubnet.delegation: none", in: .all, .harmful("NET-43")) {
      $0.update("inboundSubnet", as: Subnet.self) { $0.delegation = nil }
    },
    Mutant("outboundSubnet.delegation: none", in: .all, .harmful("NET-43")) {
      $0.update("outboundSubnet", as: Subnet.self) { $0.delegation = nil }
    },
    Mutant("applications.delegation: flexible servers", in: .all, .harmful("NET-54")) {
      $0.update("applications", as: Subnet.self) { $0.delegation = .flexibleServers }
    },
    Mutant("endpoints.networkPolicies: on", in: .all, .harmless("there are no rules to apply")) {
      $0.update("endpoints", as: Subnet.self) { $0.networkPolicies = true }
    },
    Mutant(
      "endpoints.securityRules: stop 5432", in: .all,
      .harmless("rules do not apply without network policies")
    ) {
      $0.update("endpoints", as: Subnet.self) {
        $0.securityRules = [.deny(.inbound, port: 5432)]
      }
    },
    Mutant("endpoints: rules that apply stop 5432", in: .all, .harmful("NET-52")) {
      $0.update("endpoints", as: Subnet.self) {
        $0.networkPolicies = true
        $0.securityRules = [.deny(.inbound, port: 5432)]
      }
    },

    // MARK: Name servers

    Mutant("inbound: removed", in: .all, .harmful("NET-43")) { $0.remove("inbound") },
    Mutant("inbound.address: another of its subnet", in: .all, .harmless("forwarders follow")) {
      $0.update("inbound", as: InboundEndpoint.self) { $0.address = "10.10.0.5" }
    },
    Mutant("inbound: in the subnet of the outbound endpoint", in: .all, .harmful("NET-43")) {
      $0.update("inbound", as: InboundEndpoint.self) { $0.address = "10.10.0.20" }
      $0.move("inbound", to: "outboundSubnet")
    },
    Mutant("ruleset.networks: the other region's hub", in: [.crossRegion], .harmful("NET-43")) {
      $0.update("ruleset", as: ForwardingRuleset.self) { $0.networks = ["recoveryHub"] }
    },
    Mutant(
      "ruleset.networks: none", in: .all, .harmless("corporate names are no names of databases")
    ) { $0.update("ruleset", as: ForwardingRuleset.self) { $0.networks = [] } },
    Mutant("corporateDNS.forwarders: not for servers", in: .all, .harmful("NET-40")) {
      $0.forwarders { $0.domain.hasPrefix("postgres") ? nil : $0 }
    },
    Mutant("corporateDNS.forwarders: not for vaults", in: .all, .harmful("NET-15")) {
      $0.forwarders { $0.domain == "vault.azure.net" ? nil : $0 }
    },
    Mutant(
      "corporateDNS.forwarders: not for vaultcore", in: .all,
      .harmless("the forwarder for vault.azure.net has the whole chain answered")
    ) { $0.forwarders { $0.domain == "vaultcore.azure.net" ? nil : $0 } },
    Mutant("corporateDNS.forwarders: for the private zone", in: .all, .harmful("NET-41")) {
      let inbound = $0.inbound
      $0.forwarders {
        $0.domain.hasPrefix("postgres")
          ? ConditionalForwarder("privatelink.\($0.domain)", to: inbound) : $0
      }
    },
    Mutant("corporateDNS.forwarders: to 168.63.129.16", in: .all, .harmful("NET-42")) {
      $0.forwarders { ConditionalForwarder($0.domain, toAddress: "168.63.129.16") }
    },
    Mutant("corporateDNS.forwarders: to production only", in: [.crossRegion], .harmful("NET-44")) {
      let inbound = $0.inbound
      $0.forwarders { ConditionalForwarder($0.domain, to: inbound) }
    },
    Mutant("corporateDNS.forwarders: to recovery only", in: [.crossRegion], .harmful("NET-44")) {
      let inbound = $0.recoveryInbound
      $0.forwarders { ConditionalForwarder($0.domain, to: inbound) }
    },
    Mutant("corporateDNS.address: another", in: .all, .harmless("rules follow")) {
      $0.update("corporateDNS", as: DNSServer.self) { $0.address = "10.200.0.11" }
    },
    Mutant(
      "corporateDNS.zones: none", in: .all, .harmless("corporate names are no names of databases")
    ) { $0.update("corporateDNS", as: DNSServer.self) { $0.zones = [] } },
  ]
}

extension Declaration {
  var recovery: ResourceGroup? {
    entries.first { $0.element.id == "swedencentral" }?.element.resourceGroup
  }

  var inbound: InboundEndpoint { inbound("inbound") }
  var recoveryInbound: InboundEndpoint { inbound("recoveryInbound") }

  private func inbound(_ id: ElementID) -> InboundEndpoint {
    entries.compactMap { $0.element as? InboundEndpoint }.first { $0.id == id }
      ?? InboundEndpoint("", of: DNSPrivateResolver("", id: "resolver"), address: "", id: id)
  }
}
