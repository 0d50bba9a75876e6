extension Ledger {
  /// Limits of previews and tools, and what is lost or left behind on the way.
  static let details: [Fact] = [
    Fact(
      "HA-55",
      """
      The command line asks for a standby with `--zonal-resiliency` and, as a fallback, \
      `--allow-same-zone`; `--high-availability` is deprecated.
      """,
      .configureHighAvailability),
    Fact(
      "HA-65",
      """
      Unlogged tables are empty on standbys and replicas by the rules of PostgreSQL, so a failover \
      or a promotion loses what is in them.
      """,
      .postgresUnlogged, confidence: .inferred),
    Fact(
      "RR-24",
      """
      Sources disagree on Premium SSD v2: a how-to limits replicas to Premium SSD, while the page of \
      that storage offers replicas and virtual endpoints in listed regions; we follow the latter.
      """,
      .createReadReplica, .premiumSSDv2, confidence: .conflicting),
    Fact(
      "RR-29",
      """
      Premium SSD v2, a preview, has neither automatic growth, on-demand backups nor long-term \
      backups, and is not offered with the Burstable tier.
      """,
      .premiumSSDv2),
    Fact(
      "RR-30",
      """
      The page on Premium SSD v2 listed customer-managed keys as unsupported in 2025 and does not \
      mention them in 2026; we count on neither.
      """,
      .premiumSSDv2, confidence: .conflicting),
    Fact(
      "PR-08",
      """
      Network mode, version, performance tier and kind of storage are not among the conditions of a \
      promotion; that they are equal is our advice, not a check by Azure.
      """,
      .promotion, confidence: .inferred),
    Fact(
      "PR-20",
      """
      Promote to independent needs the five parameters of the replica to be no lower than those of \
      the primary, which is why they are raised on the replica first.
      """,
      .promotion, .readReplicas),
    Fact(
      "PR-21",
      """
      A stopped server is started again after 7 days and may be started for maintenance, so that \
      stopping alone does not keep an old primary from writing.
      """,
      .stopServer),
    Fact(
      "PR-22",
      """
      In Terraform `source_server_id` forces replacement and is read back, so that a plan after a \
      swap may want to replace the demoted server: review plans, and ignore changes of that field.
      """,
      .terraform, confidence: .inferred),
    Fact(
      "PR-23",
      """
      What a lost primary had committed but never sent is given up when it rejoins as a replica; no \
      way to read it is documented, so it is recovered from what applications keep.
      """,
      .promotion, .geoReplication, confidence: .inferred),
    Fact(
      "VE-10",
      """
      Current versions of the Terraform provider follow a swapped virtual endpoint; it must be \
      created after all replicas.
      """,
      .terraform),
    Fact(
      "VE-14",
      """
      With a CNAME of one's own in front of the writer name the certificate no longer matches, so \
      that only `verify-ca` or less connects.
      """,
      .tls, confidence: .inferred),
    Fact(
      "VE-16",
      """
      An example on the page of virtual endpoints leaves out `.writer` and `.reader`; no such host \
      name exists.
      """,
      .virtualEndpoints),
    Fact(
      "NET-14",
      """
      The sample on the page that adds private endpoints names the sub-resource `sites`; for a \
      PostgreSQL server it is `postgresqlServer`.
      """,
      .addPrivateEndpoint, .privateEndpointDNS),
    Fact(
      "NET-31",
      """
      Zones of the same name per region, each with a private endpoint for every server, keep \
      clients off the other region's network, at twice the records; the pattern comes from services \
      with one name for both regions.
      """,
      .multiRegionPrivateLink),
    Fact(
      "NET-51",
      """
      PgBouncer needs General Purpose or Memory Optimized, restarts with the new primary in a \
      failover, and its settings are not carried over by a swap.
      """,
      .pgBouncer, .promotion),
    Fact(
      "NET-66",
      """
      Records made by a zone group usually carry a lifetime of 10 seconds.
      """,
      .privateEndpointDNSIntegration, confidence: .inferred),
    Fact(
      "NET-67",
      """
      For a server with virtual network integration a network that is not linked to its zone gets \
      the answer that the name does not exist, not a public address.
      """,
      .trace),
    Fact(
      "KEY-10",
      """
      Whether the extended region of a managed HSM counts as the region of the server is not \
      stated; we take it that it does not.
      """,
      .managedHSMReplication, confidence: .assumed),
    Fact(
      "KEY-14",
      """
      A Standard vault holds software keys only; RSA-HSM keys need a Premium vault or a managed HSM, \
      and a managed HSM holds nothing else for a server.
      """,
      .keys, .managedHSM),
    Fact(
      "BK-06",
      """
      While the primary region is down, no new geo-redundant server can be created in its pair.
      """,
      .backup),
    Fact(
      "BK-09",
      """
      Deleting a server removes its backups; for five days it may be revived in the same \
      subscription, without a guarantee.
      """,
      .backup, .restoreDeletedServer),
    Fact(
      "CP-09",
      """
      Alerts of Service Health and Resource Health are the channel on which an outage of a region \
      is told.
      """,
      .reliability, .businessContinuity),
    Fact(
      "LOG-11",
      """
      Log events above about 65 KB are cut, and the first 31 days of retention are included.
      """,
      .configureLogs, .diagnosticSettings),
    Fact(
      "ID-09",
      """
      A foreign server needs a network path outwards: virtual network integration, or a target that \
      lets the public in.
      """,
      .extensions),
    Fact(
      "DOC-01",
      """
      The product is called Azure Database for PostgreSQL flexible server.
      """,
      .overview),
  ]
}
