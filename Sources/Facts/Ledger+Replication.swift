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
}
