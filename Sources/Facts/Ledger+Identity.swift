extension Ledger {
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
      Passwords are stored as SCRAM-SHA-256 by default since PostgreSQL 14; login by client \
      certificate is not offered.
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
      password is stored; the client itself has to log in by SCRAM, and both ends need the same \
      salt and iterations.
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
      Clients trust DigiCert Global Root G2 and Microsoft RSA Root CA 2017, and keep DigiCert \
      Global Root CA; a new replica may chain to another root than its primary, so have all of \
      them before a swap.
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
