extension Ledger {
  /// Facts on what stands around servers: networks, keys, backups and logs.
  static let surroundings: [Fact] = [
    Fact(
      "NET-04",
      """
      Private Link is the recommended alternative to virtual network integration.
      """,
      .privateLink),
    Fact(
      "NET-06",
      """
      A restore cannot change between virtual network integration and public access.
      """,
      .backup, .integration),
    Fact(
      "NET-07",
      """
      A server may have several private endpoints, in other virtual networks as well.
      """,
      .privateLink),
    Fact(
      "NET-23",
      """
      The time to live of a record in a private zone is the owner's choice, from one \
      second up; it belongs to the time that recovery may take.
      """,
      .privateDNS),
    Fact(
      "NET-32",
      """
      Two private endpoints of one server that share a zone overwrite each other's record \
      or stand in it together; the advice is one private endpoint for each resource in \
      each view of DNS.
      """,
      .privateEndpointDNSIntegration, .privateEndpointOverview),
    Fact(
      "NET-33",
      """
      With one zone for both regions the writer name leads a client in either region to \
      the one private endpoint of whichever server is the primary.
      """,
      .privateEndpointDNSIntegration, confidence: .inferred),
    Fact(
      "NET-47",
      """
      A second region needs a resolver of its own, with the same zone links and \
      forwarders; otherwise its clients depend on the first region for names.
      """,
      .privateResolver),
    Fact(
      "NET-53",
      """
      The subnet of a server with virtual network integration must let port 5432 through \
      within itself and towards the subnets of replicas, and port 443 out to Storage; \
      across regions that is the Storage of both, and with Microsoft Entra its tag too.
      """,
      .integration, .readReplicas),
    Fact(
      "NET-54",
      """
      The subnet delegated to flexible servers can hold nothing else.
      """,
      .integration),
    Fact(
      "ENC-15",
      """
      A restore needs the key of the source server while it runs.
      """,
      .dataEncryption),
    Fact(
      "BK-07",
      """
      Backups are designed to last with a likelihood of eleven nines in one datacenter, \
      twelve over zones and sixteen over regions.
      """,
      .backup),
    Fact(
      "LOG-06",
      """
      A private link scope changes name resolution for the whole network that shares its \
      DNS, so each view of DNS has one scope at most.
      """,
      .privateLinkScope),
    Fact(
      "LOG-09",
      """
      Instead of a replicated workspace, logs can go to two workspaces by two diagnostic settings.
      """,
      .workspaceReplication),
    Fact(
      "ID-02",
      """
      An access token is good for up to an hour for a user and up to a day for a system- \
      assigned identity, and is needed when a session begins.
      """,
      .entra),
  ]
}
