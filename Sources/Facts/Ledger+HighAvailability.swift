extension Ledger {
  static let highAvailability: [Fact] = [
    Fact(
      "HA-01",
      """
      High availability adds one standby with the same cores, storage and network settings as the \
      primary; it is hidden, never readable, and there is only one.
      """,
      .highAvailability),
    Fact(
      "HA-02",
      """
      The standby is in another availability zone (zone-redundant) or in the zone of the primary \
      (same-zone); otherwise the two layouts behave alike.
      """,
      .highAvailability, .reliability),
    Fact(
      "HA-03",
      """
      Replication to the standby is synchronous: a commit is acknowledged once its write-ahead \
      log is durable on the standby's storage.
      """,
      .highAvailability, .reliability),
    Fact(
      "HA-06",
      """
      High availability protects against the loss of a node or, when zone-redundant, of a zone; \
      a dropped table is replicated at once, and point-in-time restore brings it back.
      """,
      .highAvailability, .reliability),
    Fact(
      "HA-07",
      """
      High availability never spans regions; protection across regions is a read replica, \
      geo-redundant backup, or both.
      """,
      .highAvailability, .reliability),
    Fact(
      "HA-10",
      """
      The uptime SLA is 99.99 % with zone-redundant high availability, 99.95 % with same-zone \
      high availability and 99.9 % without, per the reliability page; the legal document \
      decides.
      """,
      .reliability),
    Fact(
      "HA-11",
      """
      A failover to the standby normally takes 60 to 120 seconds and loses no committed data, \
      planned or not.
      """,
      .highAvailability, .reliability, .businessContinuity),
    Fact(
      "HA-12",
      """
      A failover can take longer than 120 seconds, because the standby first replays outstanding \
      write-ahead log, at roughly 40 MB/s and up to about 200 MB/s on large sizes.
      """,
      .highAvailability),
    Fact(
      "HA-13",
      "Leave 15 to 20 minutes between two failovers, so that the new standby is fully built.",
      .highAvailability),
    Fact(
      "HA-15",
      """
      Clients should retry after about 5 seconds and then wait exponentially longer, up to about \
      60 seconds.
      """,
      .connectivity),
    Fact(
      "HA-20",
      """
      The service detects the loss of a node or zone from several signals and fails over by \
      itself, without action by the customer.
      """,
      .highAvailability, .reliability),
    Fact(
      "HA-23",
      """
      The host name never changes in a failover to the standby; clients lose open connections, \
      look the name up again and reconnect.
      """,
      .highAvailability, .reliability),
    Fact(
      "HA-24",
      """
      After a zone outage the primary does not move back by itself; the standby is rebuilt in the \
      original zone once it is healthy, and failing back is an optional planned failover.
      """,
      .reliability, .highAvailability),
    Fact(
      "HA-26",
      """
      With same-zone high availability the loss of the zone takes primary and standby down, and \
      nothing happens by itself; a restore into another zone or a replica built beforehand leads on.
      """,
      .highAvailability, .reliability),
    Fact(
      "HA-27",
      """
      Without high availability the service restarts the server or rebuilds its machine on the \
      same storage; there is no protection against the loss of a zone.
      """,
      .highAvailability, .businessContinuity),
    Fact(
      "HA-29",
      """
      Maintenance updates the standby first and then swaps the roles; scaling is \
      near-zero-downtime by default, with 10 to 30 seconds of interruption, 40 to 60 seconds as \
      applications see it, and fallbacks of 2 to 10 minutes.
      """,
      .highAvailability, .scaling),
    Fact(
      "HA-33",
      """
      The health of high availability is one of several published states, of which only Healthy \
      allows a planned failover.
      """,
      .highAvailability),
    Fact(
      "HA-34",
      """
      Point-in-time restore of a highly available server yields a new server with a new name, in \
      one zone and without a standby.
      """,
      .highAvailability, .backup),
    Fact(
      "HA-40",
      """
      Clients connect by the server's host name or a virtual endpoint name, never by an address, \
      because the address behind the name can change.
      """,
      .publicAccess, .highAvailability),
    Fact(
      "HA-41",
      """
      A TTL of about 30 seconds for the server's record is mentioned once, on the scaling page, \
      without a guarantee; no figure is published for the records of virtual endpoints.
      """,
      .scaling, confidence: .conflicting),
    Fact(
      "HA-42",
      """
      The address of a private endpoint is fixed for its life and belongs to a network interface \
      in the customer's subnet, not to a node of the database.
      """,
      .addPrivateEndpoint, .privateEndpointOverview),
    Fact(
      "HA-43",
      """
      In a failover to the standby the private A record and the address of the private endpoint \
      stay as they are; the service re-targets behind the endpoint.
      """,
      .privateLink, .addPrivateEndpoint, confidence: .inferred),
    Fact(
      "HA-45",
      """
      The private zone of a server with virtual network integration holds its address under a \
      label that the service makes; a failover rewrites that record.
      """,
      .integration, .trace),
    Fact(
      "HA-50",
      "High availability needs the General Purpose or Memory Optimized tier; Burstable has none.",
      .reliability, .highAvailability),
    Fact(
      "HA-51",
      """
      A read replica has neither high availability nor backups; after a promotion, high \
      availability has to be switched on by the customer.
      """,
      .readReplicas, .promotion, .reliability),
    Fact(
      "HA-60",
      """
      Zone-redundant high availability is listed per region; the list of 2025-12-22 is the one \
      that this product carries.
      """,
      .regions),
    Fact(
      "HA-61",
      """
      Some regions are marked as temporarily blocked for new zone-redundant high availability for \
      lack of capacity; the list of 2025-12-22 changes often.
      """,
      .regions),
    Fact(
      "HA-63",
      """
      Geo-redundant backup is not listed in every region, not even in every region that has a \
      pair.
      """,
      .regions),
    Fact(
      "RG-01",
      """
      Pairs of regions are those of the regions list of 2025-09-23; some pairs are one-way, and \
      some regions are restricted to customers of their pair.
      """,
      .regionsList),
  ]
}
