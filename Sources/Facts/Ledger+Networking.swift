extension Ledger {
  static let networking: [Fact] = [
    Fact(
      "NET-01",
      """
      The network mode is chosen when a server is created: public access with private endpoints \
      on top, or virtual network integration in a delegated subnet.
      """,
      .privateLink, .integration),
    Fact(
      "NET-02",
      """
      Private endpoints exist only for servers in public access mode that were created after \
      Private Link support arrived; a server with virtual network integration cannot get one \
      directly.
      """,
      .privateLink),
    Fact(
      "NET-03",
      """
      A server with virtual network integration can be migrated to the mode that takes private \
      endpoints; this is a preview, and public access should be checked afterwards.
      """,
      .migrateNetwork),
    Fact(
      "NET-05",
      "A private endpoint does not close public access; it has to be disabled explicitly.",
      .privateLink, .publicAccess),
    Fact(
      "NET-08",
      """
      Clients of a private endpoint may sit in its virtual network, in a peered one of any \
      region, or behind VPN or ExpressRoute; the endpoint itself is in the region of its network.
      """,
      .privateLink, .privateEndpointOverview),
    Fact(
      "NET-09",
      """
      A private endpoint leads to exactly one server; primary and replicas are separate \
      resources, so each needs its own endpoint and record.
      """,
      .privateLink, confidence: .inferred),
    Fact(
      "NET-10",
      """
      The host name of a newly provisioned server is a CNAME: with a private endpoint to \
      `<server>.privatelink.postgres.database.azure.com`, without one to a name that begins with \
      `rs-` and semi-random characters.
      """,
      .privateLink),
    Fact(
      "NET-11",
      """
      The private zone is `privatelink.postgres.database.azure.com`, forwarders name \
      `postgres.database.azure.com`, and the sub-resource is `postgresqlServer`; records are made \
      automatically only with this zone name.
      """,
      .privateEndpointDNS, .privateLink),
    Fact(
      "NET-12",
      """
      Azure Government uses `privatelink.postgres.database.usgovcloudapi.net`, and Azure in China \
      `privatelink.postgres.database.chinacloudapi.cn`.
      """,
      .privateEndpointDNS),
    Fact(
      "NET-13",
      """
      Names with `postgres.data` or `postgresql.database` in them, or with an underscore after \
      `privateLink`, are seen in notes and pages, and are not those of the private zone.
      """,
      .privateEndpointDNS),
    Fact(
      "NET-15",
      """
      For Key Vault the private zone is `privatelink.vaultcore.azure.net`, forwarders name \
      `vault.azure.net` and `vaultcore.azure.net`, and the sub-resource is `vault`.
      """,
      .privateEndpointDNS),
    Fact(
      "NET-16",
      """
      For Managed HSM the private zone is `privatelink.managedhsm.azure.net`, forwarders name \
      `managedhsm.azure.net`, and the sub-resource is `managedhsm`.
      """,
      .privateEndpointDNS),
    Fact(
      "NET-17",
      """
      Azure Monitor's private zones are `privatelink.monitor.azure.com`, \
      `privatelink.oms.opinsights.azure.com`, `privatelink.ods.opinsights.azure.com`, \
      `privatelink.agentsvc.azure-automation.net` and `privatelink.blob.core.windows.net`.
      """,
      .privateEndpointDNS),
    Fact(
      "NET-18",
      """
      The private zone of a server with virtual network integration has a name that ends in \
      `.postgres.database.azure.com` and is linked to every network of clients.
      """,
      .integration),
    Fact(
      "NET-19",
      """
      Private DNS zones are global: their data survives the loss of a region and can be linked to \
      networks of any region; changes to a zone pass through the region of its resource group.
      """,
      .privateDNS, .resourceManager),
    Fact(
      "NET-20",
      """
      The zone group of a private endpoint creates and removes the A record; such records are not \
      edited by hand.
      """,
      .privateEndpointDNSIntegration, .privateEndpointOverview),
    Fact(
      "NET-21",
      """
      Several zones of one name cannot be linked to one network and do not merge; networks that \
      share a view of names share one zone.
      """,
      .privateEndpointDNSIntegration, .privateDNS),
    Fact(
      "NET-22",
      """
      A linked zone without a record for a server answers that the name does not exist, unless \
      the link has the policy `NxDomainRedirect`.
      """,
      .privateDNSFallback, .privateDNS),
    Fact(
      "NET-24",
      """
      Since the address of a private endpoint stays, the TTL that matters in a site swap is that \
      of the virtual endpoint's CNAME, and the caches of clients.
      """,
      .addPrivateEndpoint, confidence: .inferred),
    Fact(
      "NET-30",
      """
      With one shared zone for all regions every client resolves each server to its one private \
      endpoint, and after a swap reaches it across the regions.
      """,
      .privateDNS, confidence: .inferred),
    Fact(
      "NET-34",
      """
      A zone link lets a network resolve a name; the packets still need a route: peering, VPN or \
      ExpressRoute.
      """,
      .privateDNS, .integration),
    Fact(
      "NET-35",
      """
      The loss of a region takes its virtual networks and private endpoints along; the zone and \
      the records of the other region stay.
      """,
      .privateDNS, confidence: .inferred),
    Fact(
      "NET-40",
      """
      From on-premises a name goes to the corporate DNS server, by a conditional forwarder for \
      the public domain to an inbound endpoint, and from there to Azure DNS, which follows the \
      CNAME into the linked private zone.
      """,
      .privateEndpointDNSIntegration, .privateLink),
    Fact(
      "NET-41",
      """
      Forward the public domain, never the `privatelink` zone: Azure has to see the public name \
      first to follow its CNAME.
      """,
      .privateEndpointDNSIntegration),
    Fact(
      "NET-42",
      """
      Azure DNS at 168.63.129.16 answers only inside a virtual network; a server on premises \
      cannot forward to it.
      """,
      .privateEndpointDNSIntegration, .azureDNSAddress),
    Fact(
      "NET-43",
      """
      Each endpoint of a DNS Private Resolver has a subnet of its own; the outbound endpoint asks \
      corporate DNS servers as a ruleset says, for networks of its own region.
      """,
      .privateResolver, .rulesets),
    Fact(
      "NET-44",
      """
      A DNS Private Resolver is regional, and zone-redundant where the region has zones; deploy \
      one in each region and give the DNS servers on premises all inbound addresses.
      """,
      .privateResolver, .privateResolverReliability),
    Fact(
      "NET-45",
      """
      Either the zones are linked to the hub and the spokes ask its resolver, or the zones are \
      linked to every spoke.
      """,
      .privateLink, .privateEndpointDNSIntegration),
    Fact(
      "NET-46",
      """
      "Microsoft Entra domain names" on the source page means domains of a directory service, \
      such as AD DS; Microsoft Entra ID serves no DNS zone.
      """,
      .privateLink, confidence: .inferred),
    Fact(
      "NET-50",
      "Port 5432 is PostgreSQL, port 6432 the built-in PgBouncer under the same host name.",
      .pgBouncer, .publicAccess),
    Fact(
      "NET-52",
      """
      Network security groups and routes do not apply to private endpoints until network policies \
      are enabled on their subnet.
      """,
      .privateLink),
    Fact(
      "NET-60",
      """
      Virtual network peering is not transitive: two networks peered with a third do not reach \
      each other through it.
      """,
      .gatewayTransit, .peering),
    Fact(
      "NET-61",
      """
      Networks of one region or of different regions can be peered if their address ranges do not \
      overlap.
      """,
      .peering),
    Fact(
      "NET-62",
      """
      With gateway transit a peered network uses the gateway of the hub, so that sites behind the \
      gateway reach it.
      """,
      .gatewayTransit),
    Fact(
      "NET-63",
      """
      Azure DNS answers at 168.63.129.16, the same address in every region; custom DNS servers of \
      a virtual network take its place.
      """,
      .azureDNSAddress, .nameResolution),
    Fact(
      "NET-64",
      """
      Among the rules of a forwarding ruleset the longest suffix wins; a private zone that is \
      linked to the network comes first.
      """,
      .privateResolver),
    Fact(
      "NET-65",
      """
      Traffic Manager takes public endpoints, not private ones, and private zones check no \
      health, so that neither steers clients to a private endpoint.
      """,
      .trafficManager, .privateDNS, confidence: .inferred),
    Fact(
      "NET-69",
      """
      Azure keeps the first four addresses and the last one of each subnet for itself.
      """,
      .virtualNetworkQuestions),
    Fact(
      "NET-70",
      "The smallest subnet is a /29, of which three addresses are left.",
      .virtualNetworkQuestions),
  ]
}
