extension Ledger {
  /// What high availability is made of, costs and forbids.
  static let standbyOperations: [Fact] = [
    Fact(
      "HA-04",
      """
      A third node that only holds write-ahead log takes part as well, so that commits \
      keep a quorum while the standby is away; it can never be promoted.
      """,
      .highAvailability),
    Fact(
      "HA-05",
      """
      Each node keeps its data on locally redundant premium disks: three copies inside the \
      zone of that node.
      """,
      .highAvailability, .reliability),
    Fact(
      "HA-08",
      """
      The standby is billed like the primary; traffic of replication between zones is \
      free.
      """,
      .reliability),
    Fact(
      "HA-14",
      """
      High availability takes four replication slots and four senders of write-ahead log, \
      besides one of each for every replica and every logical slot.
      """,
      .highAvailability),
    Fact(
      "HA-21",
      """
      In a planned failover the standby catches up, writes are blocked near the primary's \
      last position, the standby is promoted and the DNS record changes; clients are down \
      from the block of writes to the change of the record.
      """,
      .highAvailability),
    Fact(
      "HA-22",
      """
      In a forced failover the primary stops, the standby recovers and is promoted, and \
      the DNS record changes; clients are down until that change.
      """,
      .highAvailability),
    Fact(
      "HA-25",
      """
      While a zone is lost the server runs without a copy in another zone; redundancy \
      returns when the failed zone recovers.
      """,
      .reliability),
    Fact(
      "HA-28",
      """
      A failover is asked for as a restart with failover: planned or forced on the command \
      line, and as one of the modes PlannedFailover, ForcedFailover, PlannedSwitchover and \
      ForcedSwitchover in the REST interface.
      """,
      .configureHighAvailability, .commandLineSource),
    Fact(
      "HA-30",
      """
      Stop, start and restart act on the primary and its standby together.
      """,
      .highAvailability, .reliability),
    Fact(
      "HA-31",
      """
      After a failover the counters of the statistics views begin at zero; the statistics \
      of the planner survive; run `ANALYZE`.
      """,
      .highAvailability),
    Fact(
      "HA-32",
      """
      Logical slots survive a failover only with help: the extension pg_failover_slots up \
      to PostgreSQL 16, `sync_replication_slots` from 17 on, and hot standby feedback with \
      either.
      """,
      .highAvailability),
    Fact(
      "HA-35",
      """
      Temporary tablespaces are not sure to survive a restart or a failover, so nothing \
      durable belongs there.
      """,
      .businessContinuity),
    Fact(
      "HA-44",
      """
      Private endpoints have no setting for a zone: their infrastructure is spread over \
      the zones of the region by Azure.
      """,
      .privateLink, confidence: .inferred),
    Fact(
      "HA-46",
      """
      A server with virtual network integration and high availability takes four addresses \
      of its subnet, and two more while it is scaled with little downtime; the smallest \
      subnet is a /28.
      """,
      .integration, .scaling),
    Fact(
      "HA-47",
      """
      The private zone of a server with virtual network integration cannot be changed \
      while high availability is on.
      """,
      .integration, .configureHighAvailability),
    Fact(
      "HA-52",
      """
      Both nodes have the same kind of network: virtual network integration, or public \
      access with or without private endpoints.
      """,
      .highAvailability),
    Fact(
      "HA-53",
      """
      Same-zone high availability becomes zone-redundant, and the other way round, only by \
      disabling it and enabling it with the other mode; both steps leave the server \
      online.
      """,
      .configureHighAvailability),
    Fact(
      "HA-54",
      """
      Sources disagree on the zones of an existing server: the reliability page says that \
      they are fixed, the limits page moves the primary by a standby in the wanted zone \
      and a failover; we follow the first.
      """,
      .reliability, .limits, confidence: .conflicting),
    Fact(
      "HA-56",
      """
      Where capacity for another zone is short, a same-zone standby can be accepted first; \
      the concept pages say that Azure moves it later by itself, the how-to that you are \
      notified and move it, and we plan for the latter.
      """,
      .highAvailability, .reliability, .configureHighAvailability, confidence: .conflicting),
    Fact(
      "HA-57",
      """
      Sources disagree on where same-zone high availability is offered: in every region, \
      or only where there are no zones or too little capacity; we follow the page on high \
      availability, which says every region.
      """,
      .highAvailability, .reliability, confidence: .conflicting),
    Fact(
      "HA-62",
      """
      In the regions with the mark of two asterisks, servers deployed earlier without a \
      choice of zone get a standby in the same zone even when zone redundancy is asked \
      for; a restore or a replica is the way out.
      """,
      .regions),
    Fact(
      "HA-64",
      """
      A region with zones has at least three, so a zone-redundant pair leaves one zone \
      free.
      """,
      .regionsList, .reliability, confidence: .inferred),
  ]
}
