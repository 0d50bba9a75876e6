extension Ledger {
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
      Promote to primary demands the same tier and storage size, in the page's example the same \
      number of cores, and equal values of `max_connections`, `max_prepared_transactions`, \
      `max_locks_per_transaction`, `max_wal_senders` and `max_worker_processes`, which are \
      raised on the replica first.
      """,
      .promotion, .readReplicas),
    Fact(
      "PR-06",
      """
      Both servers must be ready for a promotion, except for a forced one in a regional outage; \
      the exception is documented for regional outages only.
      """,
      .promotion),
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
      After promote to independent the old primary may return and accept writes, so it has to be \
      removed or kept from writing.
      """,
      .geoReplication, confidence: .inferred),
    Fact(
      "PR-16",
      """
      `az postgres flexible-server replica promote` without `--promote-mode` and \
      `--promote-option` means standalone and planned, which ends replication for good; always \
      give both.
      """,
      .commandLineSource, .switchOver),
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
      "PR-19",
      """
      Version 2.88.0 of the Azure CLI cannot switch over, while 2.87.0 can; pin a tested version, and \
      keep a REST call at hand that sends `sourceServerResourceId`.
      """,
      .commandLine),
    Fact(
      "SW-02",
      """
      Swapping back is the same operation in the other direction; the reader name already leads \
      to the former primary.
      """,
      .virtualEndpoints),
    Fact(
      "SW-01",
      """
      In a swap the replica applies what is outstanding, opens for writes, the old primary is \
      attached as its replica, and the names of the virtual endpoint are exchanged; the exact \
      order of the last step is not documented.
      """,
      .readReplicas, .promotion, .virtualEndpoints, confidence: .inferred),
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
      Names of virtual endpoints have 3 to 63 lower-case letters, digits and hyphens, at least \
      one of them no digit, and a hyphen neither first nor last; the same rule is applied here \
      to names of servers and vaults.
      """,
      .commandLineSource, .createVirtualEndpoints),
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
      former one, and is refused while the reader leads to the primary; promote to independent \
      leaves the writer and points the reader at the primary.
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
      The writer name is a CNAME for the primary's own host name, and so leads to the A record \
      of that server's private endpoint; the first step was observed on servers with virtual \
      network integration, the last is our conclusion.
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
