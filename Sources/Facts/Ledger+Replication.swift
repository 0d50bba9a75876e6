extension Ledger {
  static let replication: [Fact] = [
    Fact(
      "RR-01",
      """
      A read replica is a server of its own, with its own name, host name, compute, storage and \
      bill, fed by asynchronous physical streaming.
      """,
      .readReplicas),
    Fact("RR-02", "A primary has at most 5 read replicas.", .readReplicas, .reliability),
    Fact(
      "RR-03",
      """
      A read replica may stand in the region of its primary or in any other supported region of \
      the same cloud, paired or not.
      """,
      .readReplicas, .geoReplication, .reliability),
    Fact(
      "RR-04",
      """
      A paired region has priority in recovery and staggered updates, and is worth choosing for \
      disaster recovery.
      """,
      .geoReplication),
    Fact(
      "RR-05", "Read replicas need the General Purpose or Memory Optimized tier.", .readReplicas,
      .reliability),
    Fact(
      "RR-08",
      "Replica lag is normally seconds to minutes and may reach hours under heavy writes.",
      .readReplicas),
    Fact(
      "RR-09",
      """
      The loss of a forced promotion is the lag at the moment of the outage; 5 minutes is named \
      as typical, not as a bound.
      """,
      .businessContinuity, .geoDisasterRecovery, .reliability, confidence: .conflicting),
    Fact(
      "RR-10",
      """
      A forced promotion usually finishes 1 to 3 minutes after it was triggered; detection, \
      decision, name lookups and reconnection come on top.
      """,
      .reliability, .businessContinuity),
    Fact(
      "RR-11",
      """
      The metrics `physical_replication_delay_in_seconds` on the replica and \
      `physical_replication_delay_in_bytes` on the primary show the lag; an alert above 5 minutes \
      of lag and above 80 % of storage is suggested.
      """,
      .readReplicas),
    Fact(
      "RR-12",
      """
      A replica that has stopped makes the primary keep write-ahead log; a primary with less than \
      5 GiB or 5 % of its storage free, whichever is larger, becomes read-only.
      """,
      .readReplicas, .limits),
    Fact(
      "RR-15",
      """
      Parameters and firewall rules are inherited when a replica is created and not kept in step \
      afterwards; roles and passwords arrive by replication.
      """,
      .readReplicas),
    Fact(
      "RR-19",
      """
      Traffic on port 5432 must be possible in both directions between primary and replica, and \
      both need Azure Storage.
      """,
      .readReplicas, .integration),
    Fact(
      "RR-21",
      "Compute and storage of a primary must not exceed those of its smallest replica.",
      .readReplicas),
    Fact(
      "RR-25",
      """
      A replica follows the new primary by itself after a failover to the standby; no page spells \
      it out.
      """,
      .highAvailability, confidence: .inferred),
    Fact(
      "RR-26",
      """
      A replica in the region of its primary is for reading and can be promoted; it is not the \
      standby and does not survive the loss of the region.
      """,
      .readReplicas, .highAvailability),
    Fact(
      "RR-27",
      "A replica may be created in another resource group than its primary.",
      .readReplicas),
  ]

  static let promotion: [Fact] = [
    Fact(
      "PR-01", "A promotion is never automatic, not even when a region is lost.", .promotion,
      .reliability, .geoReplication),
    Fact(
      "PR-02",
      """
      Promote to primary exchanges the roles and makes the old primary a replica; it needs a \
      virtual endpoint whose writer is the primary and whose reader is the replica to be \
      promoted.
      """,
      .promotion, .virtualEndpoints, .switchOver),
    Fact(
      "PR-03",
      """
      Promote to independent takes the replica out of replication for good; two unrelated \
      writable servers exist, and clients need a new host name.
      """,
      .promotion),
    Fact(
      "PR-04",
      """
      A planned promotion applies everything outstanding first and loses nothing; a forced one \
      opens at the nearest consistent point and loses the lag.
      """,
      .promotion, .switchOver),
    Fact(
      "PR-05",
      """
      In a regional outage only a forced promotion works, and the checks of symmetry and state \
      are skipped; outside an outage a forced promotion still checks symmetry.
      """,
      .promotion, .geoReplication),
    Fact(
      "PR-07",
      """
      Promote to primary demands the same tier, compute size and storage size, and equal values \
      of `max_connections`, `max_prepared_transactions`, `max_locks_per_transaction`, \
      `max_wal_senders` and `max_worker_processes`.
      """,
      .promotion, .readReplicas),
    Fact(
      "PR-09",
      """
      High availability is switched off on the demoted server and is not on at the new primary; \
      it has to be enabled again after each swap.
      """,
      .promotion, .reliability),
    Fact(
      "PR-10",
      """
      A promotion does not carry over PgBouncer, geo-redundant backup, parameters, the \
      authentication mode or high availability.
      """,
      .promotion),
    Fact(
      "PR-12",
      """
      Point-in-time restore right after a swap may fail for the time in which the server was a \
      replica; wait for the first automated backup of the new primary.
      """,
      .promotion),
    Fact(
      "PR-13",
      """
      After promote to primary the lost server rejoins as a replica by itself once its region \
      returns; if it cannot be recovered, it is deleted and a new replica is created.
      """,
      .reliability, .geoReplication, .promotion),
    Fact(
      "PR-15",
      """
      After promote to independent the old primary may return and accept writes; fence or remove \
      it.
      """,
      .geoReplication),
    Fact(
      "PR-16",
      """
      `az postgres flexible-server replica promote` without `--promote-mode` and \
      `--promote-option` means standalone and planned, which ends replication for good; always \
      give both.
      """,
      .commandLine, .switchOver),
    Fact(
      "PR-17", "A promotion drops open connections; applications must retry.", .reliability),
    Fact(
      "PR-18",
      """
      No figure is published for the write interruption of a planned site swap; it depends on how \
      long catching up takes.
      """,
      .promotion, confidence: .assumed),
    Fact(
      "SW-02",
      """
      Swapping back is the same operation in the other direction; the reader name already leads \
      to the former primary.
      """,
      .virtualEndpoints),
    Fact(
      "SW-03",
      """
      A site swap changes neither server names, private endpoints and their addresses, private \
      records, keys, identities, TLS settings, diagnostic settings nor resource groups.
      """,
      .readReplicas, confidence: .inferred),
  ]

  static let virtualEndpoints: [Fact] = [
    Fact(
      "VE-01",
      """
      A virtual endpoint is one pair of CNAME records: \
      `<base>.writer.postgres.database.azure.com` and \
      `<base>.reader.postgres.database.azure.com`.
      """,
      .createVirtualEndpoints),
    Fact(
      "VE-02",
      """
      Names of servers and of virtual endpoints have 3 to 63 lower-case letters, digits and \
      hyphens, with at least one letter or hyphen and a hyphen neither first nor last.
      """,
      .commandLine, .createVirtualEndpoints),
    Fact(
      "VE-03",
      """
      The virtual endpoint lives on the current primary and is edited through it; after a swap it \
      is found under the new primary.
      """,
      .virtualEndpoints, .terraform),
    Fact(
      "VE-04",
      """
      A primary has at most one virtual endpoint, however many replicas; the writer is always the \
      primary, the reader is one replica or the primary, and nothing balances load.
      """,
      .virtualEndpoints, .createVirtualEndpoints),
    Fact(
      "VE-05", "The target of the reader name can be changed at any time.", .virtualEndpoints),
    Fact(
      "VE-06",
      """
      Promote to primary points the writer name at the new primary and the reader name at the \
      former one; promote to independent leaves the writer and points the reader at the primary.
      """,
      .virtualEndpoints),
    Fact(
      "VE-07",
      """
      After a forced swap the reader name leads to the lost server until it returns or the reader \
      is aimed at the new primary.
      """,
      .virtualEndpoints, confidence: .inferred),
    Fact(
      "VE-11",
      """
      Virtual endpoints together with Private Link are supported; no page describes a record of a \
      virtual endpoint in the private zone.
      """,
      .privateLink),
    Fact(
      "VE-12",
      """
      The writer name is a CNAME to the primary's own host name, and so leads to the A record of \
      that server's private endpoint; the first step was observed, the last is our conclusion.
      """,
      .trace, confidence: .inferred),
    Fact(
      "VE-13",
      """
      A conditional forwarder for `postgres.database.azure.com` covers the names of virtual \
      endpoints too, because they lie under the same domain.
      """,
      .privateEndpointDNSIntegration, confidence: .inferred),
    Fact(
      "VE-15",
      """
      Whether the certificate covers the names of a virtual endpoint under `verify-full` is not \
      documented; test it before relying on it.
      """,
      .tls, confidence: .assumed),
  ]
}
