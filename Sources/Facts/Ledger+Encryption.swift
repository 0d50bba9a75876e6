extension Ledger {
  static let encryption: [Fact] = [
    Fact(
      "ENC-01",
      """
      Data, write-ahead log, logs, temporary files and backups are always encrypted at rest; with \
      a service-managed key unless the customer brings one.
      """,
      .dataEncryption),
    Fact(
      "ENC-02",
      """
      A customer's key encryption key in the vault wraps the service's data encryption key; the \
      vault never holds the data encryption key.
      """,
      .dataEncryption),
    Fact(
      "ENC-03",
      """
      Service-managed or customer-managed is fixed when a server is created; another choice needs \
      a new server.
      """,
      .dataEncryption, .readReplicas),
    Fact(
      "ENC-04",
      """
      A customer-managed key is used through a user-assigned identity with the role Key Vault \
      Crypto Service Encryption User, or Managed HSM Crypto Service Encryption User.
      """,
      .dataEncryption, .configureDataEncryption),
    Fact(
      "ENC-05", "The key store must be in the region of the server.", .dataEncryption,
      .configureDataEncryption),
    Fact(
      "ENC-06",
      """
      A key for a server is RSA or RSA-HSM with 2048, 3072 or 4096 bits, enabled, and not \
      expired.
      """,
      .dataEncryption),
    Fact(
      "ENC-07",
      "A vault that serves a customer-managed key needs soft-delete and purge protection.",
      .dataEncryption, .softDelete),
    Fact(
      "ENC-08",
      """
      A server reaches the vault as a trusted Microsoft service, even when the vault's public \
      access is disabled; a network security perimeter in enforced mode overrides that.
      """,
      .dataEncryption, .keyVaultNetwork),
    Fact(
      "ENC-09",
      """
      The customer's private endpoint of a vault is not on the path of the server's key; it \
      serves applications and administrators.
      """,
      .keyVaultNetwork),
    Fact(
      "ENC-10",
      """
      When the key becomes unusable, the server becomes inaccessible, typically within 60 \
      minutes, and may take up to 60 minutes to come back after the repair.
      """,
      .dataEncryption),
    Fact(
      "ENC-11",
      """
      With a key reference without version the server follows rotation by itself; keep the \
      previous version enabled for about 2 hours or more.
      """,
      .dataEncryption),
    Fact(
      "ENC-12",
      """
      A replica in another region has a key of its own in a vault of that region and an identity \
      of that region; nothing is copied.
      """,
      .dataEncryption, .configureDataEncryption),
    Fact(
      "ENC-13",
      """
      Geo-redundant backup with a customer-managed key needs a second key in the paired region \
      and another identity, both given at creation; pages recommend an identity of that region, \
      while the command line and Terraform demand it.
      """,
      .dataEncryption, .terraform),
    Fact(
      "ENC-14",
      """
      In a site swap each server keeps its own key, vault and identity; nothing is wrapped again, \
      and no vault fails over.
      """,
      .dataEncryption, confidence: .inferred),
    Fact(
      "ENC-16",
      """
      Encryption at rest works on the level of disks: there is no key of a database, and a dump \
      is not encrypted.
      """,
      .dataEncryption, confidence: .inferred),
  ]

  static let keyStores: [Fact] = [
    Fact(
      "KEY-01",
      """
      Software keys are validated to FIPS 140-2 level 1, keys in hardware of a Premium vault to \
      FIPS 140-3 level 3 (older versions FIPS 140-2 level 2), and Managed HSM to FIPS 140-3 level \
      3.
      """,
      .keys, .managedHSM),
    Fact(
      "KEY-02",
      """
      Within a region a vault is copied synchronously over the zones, where the region has them; \
      writes may pause briefly when a zone is lost.
      """,
      .keyVaultReliability),
    Fact(
      "KEY-03",
      """
      The copy of a vault in the paired region is made by Microsoft, only within one geography \
      and asynchronously, so that recent changes may be lost; failover is Microsoft's decision, \
      may take several hours or longer, and leaves the vault read-only.
      """,
      .keyVaultReliability),
    Fact(
      "KEY-04",
      "After a failover of a vault a private endpoint may take up to 20 minutes to work again.",
      .keyVaultReliability),
    Fact(
      "KEY-05",
      """
      A vault does not fail over in Brazil South, Brazil Southeast, West US 3 and regions without \
      a pair.
      """,
      .keyVaultReliability),
    Fact(
      "KEY-06",
      """
      Backup of a vault works object by object, within one subscription and geography; it is not \
      replication.
      """,
      .keyVaultBackup),
    Fact(
      "KEY-07", "The host name of a vault is global and does not change when the vault fails over.",
      .keys, .keyVaultReliability),
    Fact(
      "KEY-08",
      """
      A managed HSM pool lies in several racks of one datacenter; the loss of the datacenter or \
      its zone can take it down. Another page says it is spread over the region; we follow the \
      reliability page.
      """,
      .managedHSMReliability, .managedHSMReplication, confidence: .conflicting),
    Fact(
      "KEY-09",
      """
      A managed HSM can be extended to one other region at twice the cost; writes converge within \
      about 6 minutes, and both regions serve requests.
      """,
      .managedHSMReplication),
    Fact(
      "KEY-11",
      """
      The security domain of a managed HSM is held by at least 3 keys with a quorum of at least \
      2; without it a pool cannot be rebuilt.
      """,
      .securityDomain, .managedHSMReliability),
    Fact(
      "KEY-13",
      """
      Key Vault is multitenant with Microsoft as root of trust; Managed HSM is single-tenant, and \
      its security domain makes the customer the root of trust.
      """,
      .managedHSM, .keys),
  ]
}
