extension Ledger {
  static let backup: [Fact] = [
    Fact(
      "BK-01",
      """
      Backups are automatic and kept 7 to 35 days, 7 by default, but not made while a server is \
      stopped; point-in-time restore makes a new server, loses up to 5 minutes, and takes \
      minutes to 12 hours.
      """,
      .backup, .businessContinuity),
    Fact(
      "BK-02",
      """
      Backups are zone-redundant with zone-redundant high availability; pages disagree on whether \
      every region with zones has it without, so it is not promised here.
      """,
      .highAvailability, .backup, .reliability, .businessContinuity, .restorePairedRegion,
      confidence: .conflicting),
    Fact(
      "BK-03",
      """
      Geo-redundant backup is chosen when a server is created, in listed regions with a pair; \
      replicas have none.
      """,
      .backup, .reliability),
    Fact(
      "BK-04",
      """
      Geo-restore goes to the paired region only, loses up to 1 hour, takes minutes to hours, and \
      its capacity is not guaranteed.
      """,
      .geoDisasterRecovery, .restorePairedRegion, .businessContinuity, .backup),
    Fact(
      "BK-05",
      """
      A restored server gets neither firewall rules, private endpoints, parameters, alerts nor \
      diagnostic settings of its source.
      """,
      .backup),
    Fact(
      "BK-08",
      """
      Azure Backup can keep copies of a primary for up to 10 years, restored as files, for \
      databases up to about 1 TiB.
      """,
      .backup),
    Fact(
      "BK-10",
      """
      A replica costs a full server and recovers in minutes; geo-redundant backup is cheap and \
      recovers in hours. Both together also cover logical errors.
      """,
      .geoDisasterRecovery, .businessContinuity),
  ]

  static let controlPlane: [Fact] = [
    Fact(
      "CP-01",
      """
      The control plane is Azure Resource Manager; portal, command line and Terraform are its \
      clients. The data plane is the server's own port.
      """,
      .controlPlane),
    Fact(
      "CP-02", "A running server keeps serving while the control plane is unavailable.",
      .controlPlane),
    Fact(
      "CP-03",
      """
      Neither plane guarantees the other: a portal that works says nothing about the database, \
      and it may itself be unavailable.
      """,
      .controlPlane, confidence: .inferred),
    Fact(
      "CP-04",
      """
      Promotions, manual failovers, enabling high availability, edits of virtual endpoints, \
      restores and scaling need the control plane.
      """,
      .switchOver, .configureHighAvailability),
    Fact(
      "CP-05",
      """
      Automatic failover, replication, configured log export, private endpoints and name lookups \
      go on without the customer's control plane.
      """,
      .highAvailability, .privateDNS, confidence: .inferred),
    Fact(
      "CP-06",
      """
      Calls to change a resource pass through the region of its resource group; while that region \
      is down, resources of the group cannot be changed, wherever they are.
      """,
      .resourceManager),
    Fact(
      "CP-07",
      """
      Failover automation belongs outside the region that may fail, with credentials that also \
      lie there.
      """,
      .geoReplication, confidence: .inferred),
    Fact(
      "CP-08",
      "A promotion is called on the replica, not on the primary.",
      .switchOver),
  ]

  static let logging: [Fact] = [
    Fact(
      "LOG-01",
      "Logs are exported by diagnostic settings, at most 5 for each server.",
      .diagnosticSettings, .configureLogs),
    Fact(
      "LOG-14",
      "A replica does not inherit the diagnostic settings of its primary; it needs its own.",
      .diagnosticSettings, confidence: .inferred),
    Fact(
      "LOG-02",
      """
      Each category of logs fills a table of its own: `PGSQLServerLogs`, \
      `PGSQLPgStatActivitySessions`, `PGSQLQueryStoreRuntime`, `PGSQLQueryStoreWaits`, \
      `PGSQLQueryStoreQueryText`, `PGSQLAutovacuumStats`, `PGSQLDbTransactionsStats` and \
      `PGSQLPgBouncer`.
      """,
      .configureLogs, .logging),
    Fact(
      "LOG-03",
      """
      Resource-specific tables are preferred to the legacy mode that writes everything into \
      `AzureDiagnostics`.
      """,
      .diagnosticSettings),
    Fact(
      "LOG-04",
      """
      A workspace may be in any region; storage accounts and event hubs must be in the region of \
      the server.
      """,
      .diagnosticSettings),
    Fact(
      "LOG-05",
      """
      Logs go from the service to Azure Monitor over Microsoft's own channel; they neither use \
      the customer's private endpoints nor obey a private link scope.
      """,
      .diagnosticSettings, .privateLinkScope),
    Fact(
      "LOG-07",
      """
      While a workspace is unavailable the database goes on; the exporter retries for many hours, \
      after which logs may be lost.
      """,
      .diagnosticSettings),
    Fact(
      "LOG-08",
      """
      Workspace replication keeps a passive copy in a second region of the same region group, \
      typically about 2 minutes behind; switching over is a manual call, alert rules are not \
      copied, and private links are unsupported meanwhile.
      """,
      .workspaceReplication),
    Fact(
      "LOG-10",
      """
      A workspace is an append-only columnar store queried with KQL, neither a relational nor a \
      time-series database; platform metrics are the time series and are kept 93 days.
      """,
      .logging, .workspaceReplication, confidence: .inferred),
    Fact(
      "LOG-12",
      """
      Alerts that matter for disaster recovery belong into a workspace that survives the loss of \
      the production region.
      """,
      .workspaceReplication, confidence: .inferred),
  ]
}
