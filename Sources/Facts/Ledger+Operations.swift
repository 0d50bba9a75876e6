extension Ledger {
  static let backup: [Fact] = [
    Fact(
      "BK-01",
      """
      Backups are automatic and kept 7 to 35 days, 7 by default; point-in-time restore makes a \
      new server, loses up to 5 minutes, and takes minutes to hours.
      """,
      .backup, .businessContinuity),
    Fact(
      "BK-02",
      """
      Backups are zone-redundant with zone-redundant high availability; pages disagree on whether \
      every region with zones has it without, so it is not promised here.
      """,
      .highAvailability, .backup, .reliability, .businessContinuity, confidence: .conflicting),
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
      .geoDisasterRecovery, .restorePairedRegion, .businessContinuity),
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
      "A promotion is called on the replica, and so on a resource of the region that survives.",
      .switchOver),
  ]

  static let logging: [Fact] = [
    Fact(
      "LOG-01",
      """
      Logs are exported by diagnostic settings, at most 5 for each server; a replica does not \
      inherit them.
      """,
      .diagnosticSettings, .configureLogs),
    Fact(
      "LOG-02",
      """
      Each category of logs has a table of its own in the workspace, such as `PGSQLServerLogs` \
      for `PostgreSQLLogs`.
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
      Workspace replication keeps a passive copy in a second region, typically about 2 minutes \
      behind; switching over is a manual call, and alert rules are not copied.
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

  static let identity: [Fact] = [
    Fact(
      "ID-01",
      """
      A server takes PostgreSQL passwords, Microsoft Entra tokens, or both; roles are created in \
      the database and replicated with it.
      """,
      .entra),
    Fact(
      "ID-03",
      "The authentication mode belongs to a server; a promotion does not change it.", .promotion),
    Fact(
      "ID-04",
      """
      Passwords are stored as SCRAM-SHA-256 by default; login by client certificate is not \
      offered.
      """,
      .scram, .tls),
    Fact(
      "ID-05",
      """
      Roles and passwords lie in the database and are replicated, so the same login works on a \
      replica and after a promotion.
      """,
      .readReplicas),
    Fact(
      "ID-06",
      """
      A linked server is an object of SQL Server; its counterpart in PostgreSQL is a foreign \
      server with a user mapping.
      """,
      .postgresForeignData),
    Fact(
      "ID-07",
      """
      The password of a user mapping lies in clear in the catalog, and so on the standby, on \
      replicas, in backups and in dumps.
      """,
      .postgresForeignData),
    Fact(
      "ID-08",
      """
      PostgreSQL 18 can pass a client's SCRAM keys through to a foreign server, so that no \
      password is stored; the client itself has to log in by SCRAM.
      """,
      .postgresForeignData),
    Fact(
      "ID-11",
      """
      With two logins used in turn, the idle one is renewed, and there is no moment without a \
      valid secret.
      """,
      .rotation),
    Fact(
      "ID-12",
      """
      A vault that failed over is read-only; a second vault in the recovery region, filled by the \
      same pipeline, removes that dependency.
      """,
      .keyVaultReliability, confidence: .inferred),
    Fact("ID-13", "A managed HSM holds keys only, no passwords.", .keys, .managedHSM),
    Fact(
      "ID-14",
      """
      Doing without Microsoft Entra is rarely absolute, because access to a vault is itself \
      authorised by Microsoft Entra.
      """,
      .entra, confidence: .inferred),
  ]

  static let transportSecurity: [Fact] = [
    Fact(
      "TLS-01",
      """
      Connections must be encrypted by default; the parameter `require_secure_transport` can \
      switch that off.
      """,
      .tls),
    Fact(
      "TLS-02",
      "Only TLS 1.2 and TLS 1.3 exist; the parameter `ssl_min_protocol_version` sets the floor.",
      .tls),
    Fact(
      "TLS-03",
      """
      Clients trust DigiCert Global Root G2 and Microsoft RSA Root CA 2017; a new replica may \
      chain to another root than its primary, so have all of them before a swap.
      """,
      .tls),
    Fact(
      "TLS-04",
      """
      `require` encrypts without checking the server, `verify-ca` checks the chain, `verify-full` \
      also the name.
      """,
      .tls),
    Fact(
      "TLS-05",
      """
      Connect by the canonical name, never by the `privatelink` name or an address, or the check \
      of the name fails; where private DNS breaks it, the page suggests `verify-ca`.
      """,
      .tls, .privateEndpointDNSIntegration),
    Fact(
      "TLS-06", "Certificates are issued by Microsoft; own certificates are not offered.", .tls),
  ]
}
