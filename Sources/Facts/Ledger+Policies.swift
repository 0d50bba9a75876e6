extension Ledger {
  /// What built-in policies and published recommendations ask for.
  static let policies: [Fact] = [
    Fact(
      "HA-58",
      """
      A built-in policy, in preview, audits the zone resilience of servers; the modes of high \
      availability are ZoneRedundant, SameZone and Disabled.
      """,
      .azurePolicy),
    Fact(
      "RR-28",
      """
      The published recommendations for resilience ask for zone-redundant high availability, \
      geo-redundant backup, read replicas and storage that grows by itself.
      """,
      .proactiveResiliency),
    Fact(
      "BK-11",
      """
      A built-in policy audits geo-redundant backup, and a published recommendation asks for it.
      """,
      .azurePolicy, .proactiveResiliency),
    Fact(
      "ENC-17", "A built-in policy audits whether servers use a customer-managed key.",
      .azurePolicy),
    Fact(
      "KEY-12",
      """
      Soft-delete of a managed HSM is always on, while purge protection has to be switched on; a \
      built-in policy audits it.
      """,
      .managedHSM, .azurePolicy),
    Fact(
      "LOG-13",
      """
      Built-in policies deploy diagnostic settings to a workspace where they are missing.
      """,
      .azurePolicy),
    Fact(
      "TLS-07",
      """
      Built-in policies audit encrypted connections and a floor of TLS 1.2.
      """,
      .azurePolicy),
    Fact(
      "NET-68",
      """
      Built-in policies audit that servers have a private endpoint and no public access.
      """,
      .azurePolicy),
  ]
}
