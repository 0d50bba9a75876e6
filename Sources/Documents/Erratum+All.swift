import Facts

extension Erratum {
  /// Every mistake that was found in the notes.
  package static let all =
    (privateLink + names + encryption + words + failover).sorted { $0.id < $1.id }

  private static let privateLink = [
    Erratum(
      "E01", "57, 60, 173, 176", .wrong, "The zone is called `privatelink.postgres.data.azure.com`",
      "`privatelink.postgres.database.azure.com`", "NET-11", "NET-13"),
    Erratum(
      "E02", "82", .wrong, "The zone is called `privateLink_postgres.database.azure.com`",
      "A dot, no underscore", "NET-11", "NET-13"),
    Erratum(
      "E03", "57, 60, 173, 176", .terminology, "Zone names with a final dot",
      "The name of the zone resource has none", "NET-11"),
    Erratum(
      "E04", "30, 82, 198", .contradiction, "Zone names, zone namespaces, three spellings",
      "One private DNS zone, one spelling", "NET-11"),
    Erratum(
      "E05", "11, 60, 127, 148, 176", .outdated, "A temporary layout of names",
      """
      No longer temporary: with a private endpoint the name leads to `privatelink`, without one to a \
      name that begins with `rs-`
      """, "NET-10"),
    Erratum(
      "E06", "11, 60, 127, 148, 176", .incomplete,
      "The alias resolves to a record in the private zone",
      "Two steps: a public alias, then a record in the zone that is linked to the asking network",
      "NET-10", "NET-40"),
    Erratum(
      "E07", "13–14, 62–63, 129–130, 150–151, 178–179", .wrong,
      "\"Virtual endpoint\" as a heading over private endpoints",
      "A virtual endpoint is a pair of aliases that follow roles; a private endpoint is an address",
      "VE-01", "NET-09"),
    Erratum(
      "E08", "6, 48, 121, 142, 164", .outdated,
      "No private link for servers with virtual network integration, as the last word",
      "Still so directly; such a server can be migrated first, a preview", "NET-02", "NET-03"),
    Erratum(
      "E09", "5–6, 48, 121, 142, 164", .terminology, "Private links are created on servers",
      "The objects are private endpoints", "NET-02"),
    Erratum(
      "E10", "8, 50, 123, 144, 166", .incomplete,
      "Servers older than the feature cannot have private links",
      "True; a newer server takes their place", "NET-02"),
    Erratum(
      "E39", "244", .wrong,
      "With private endpoints, DNS has to handle updated pointers in a failover",
      """
      In a failover to the standby record and address stay; lifetimes matter for the virtual \
      endpoint
      """,
      "HA-43", "NET-24"),
  ]

  private static let names = [
    Erratum(
      "E13", "24, 72, 188", .terminology, "Central DNS is needed by Microsoft Entra",
      "A directory service with domains of its own is meant", "NET-46"),
    Erratum(
      "E14", "32, 86, 203, 205", .terminology, "Microsoft Entra domain names as corporate domains",
      "Domains of a directory service of the customer", "NET-46"),
    Erratum(
      "E15", "28, 77, 192", .incomplete, "Forwarders for each public zone, unnamed",
      "The public domain `postgres.database.azure.com`, never the `privatelink` zone", "NET-11",
      "NET-40",
      "NET-41"),
    Erratum(
      "E16", "29, 79, 196", .incomplete, "The resolver uses Azure DNS as a forwarder",
      "The inbound endpoint answers through Azure DNS of its network, which answers nobody else",
      "NET-42"),
    Erratum(
      "E17", "31, 84, 200", .incomplete, "All networks use the resolver of the hub",
      "One of two options, and the resolver is regional: one in each region", "NET-44", "NET-45"),
    Erratum("E18", "200", .terminology, "\"All virtual network uses\"", "All virtual networks use"),
    Erratum("E19", "203, 205", .duplicate, "One bullet twice in a list", "Said once"),
    Erratum(
      "E20", "30", .incomplete, "Only the hub is linked to the zone",
      "Every network that asks Azure DNS itself is linked, in each region", "NET-30", "NET-34"),
    Erratum(
      "E55", "30, 82, 198", .incomplete, "Only the zone for servers is listed",
      "Vaults, managed HSM and Azure Monitor have zones of their own", "NET-15", "NET-16", "NET-17"),
  ]

  private static let encryption = [
    Erratum(
      "E11", "18, 65, 132, 153, 181", .incomplete, "TLS is enforced by default",
      "By default, and it can be switched off; the client's check is another matter", "TLS-01",
      "TLS-02", "TLS-04"),
    Erratum(
      "E21", "36, 108, 209", .outdated, "Encryption with Microsoft's keys as the whole story",
      "A service-managed key by default, or a customer's key chosen at creation", "ENC-01", "ENC-03"
    ),
    Erratum(
      "E22", "36, 108, 209", .incomplete, "Similar to transparent data encryption of SQL Server",
      "An analogy only: there is no key of a database", "ENC-16"),
    Erratum(
      "E23", "40, 112, 213", .outdated,
      "Premium at FIPS 140-2 level 2, managed HSM at FIPS 140-2 level 3",
      """
      Hardware keys of Premium and managed HSM at FIPS 140-3 level 3; software keys at FIPS 140-2 \
      level 1
      """,
      "KEY-01"),
    Erratum(
      "E24", "41, 113, 214", .incomplete, "High availability \"automatic\" in all three columns",
      """
      Vaults span zones and have a copy in the pair; a managed HSM lies in racks of one \
      datacenter
      """,
      "KEY-02", "KEY-03", "KEY-08"),
    Erratum(
      "E25", "42, 114, 215", .incomplete, "The same use case in all three columns",
      "The row says nothing; that managed HSM holds no passwords matters", "ID-13"),
    Erratum(
      "E26", "92, 222", .wrong, "DEK as \"database encryption key\" in Key Vault",
      "Data encryption key, wrapped by a key encryption key in the vault", "ENC-02"),
    Erratum(
      "E42", "253", .wrong, "Key Vault uses regional DNS zones",
      "The vault's name and its private zone are global", "NET-15", "NET-19", "KEY-07"),
    Erratum(
      "E44", "253, 260", .wrong, "The vault's private endpoint complicates the database's failover",
      "The server reaches its vault as a trusted service, and each region has a vault of its own",
      "ENC-08", "ENC-09", "ENC-12"),
    Erratum(
      "E45", "258", .wrong, "Rely on the vault in a regional outage",
      "Microsoft decides, it may take hours, and the copy is read-only", "KEY-03", "KEY-05"),
    Erratum(
      "E46", "260", .wrong, "Rapid changes of the vault's endpoint addresses",
      "The name stays; a private endpoint may need up to 20 minutes", "KEY-04", "KEY-07"),
    Erratum(
      "E47", "262", .wrong, "Let Key Vault replicate secrets and keys across regions",
      "Write secrets to two vaults; keys are independent. Only managed HSM can replicate", "KEY-06",
      "KEY-09", "ENC-12"),
  ]

  private static let words = [
    Erratum(
      "E27", "95, 225", .terminology, "\"Linked server\"",
      "An object of SQL Server; in PostgreSQL a foreign server with a user mapping", "ID-06",
      "ID-07"),
    Erratum(
      "E28", "97, 227", .wrong, "\"Portal will be available\"",
      "Neither plane guarantees the other, and a promotion needs the control plane", "CP-03",
      "CP-04"),
    Erratum(
      "E29", "102, 232", .wrong, "Logs in a time-series or SQL database",
      "A columnar log store; that it is separate from the data is right", "LOG-05", "LOG-10"),
    Erratum(
      "E30", "91, 99, 100", .duplicate, "Replica failover and site swap as two topics",
      "One: promote to primary", "PR-02"),
    Erratum(
      "E31", "21, 101, 137–158", .contradiction,
      "High availability and disaster recovery apart, yet mixed in one block",
      "No replica in the architecture for high availability alone", "HA-07", "RR-26"),
    Erratum(
      "E32", "96", .contradiction, "Private Link separate, yet merged everywhere",
      "A view and a section of its own"),
    Erratum("E33", "137", .terminology, "\"Hi Availability\"", "High availability"),
    Erratum(
      "E34", "3, 46, 137, 158, 162", .terminology, "\"PostgreSQL Flex\"",
      "Azure Database for PostgreSQL flexible server"),
    Erratum(
      "E49", "91–102, 221–232", .duplicate, "Questions and wishes twice", "Said once"),
    Erratum(
      "E50", "5–14, 48–63, 120–130, 141–151, 164–179", .duplicate,
      "The block on Private Link and DNS five times", "Said once, corrected"),
    Erratum(
      "E51", "18, 20–21, 65, 68–69, 132, 134–135, 153, 155–156, 181, 184–185", .duplicate,
      "TLS and replicas five times", "Said once"),
    Erratum("E52", "24–32, 72–86, 188–205", .duplicate, "Hub and spoke three times", "Said once"),
    Erratum(
      "E53", "36–44, 108–116, 209–217", .duplicate, "Encryption and its table three times",
      "Said once"),
    Erratum("E54", "3, 46, 162", .duplicate, "The title three times", "Said once"),
    Erratum(
      "E56", "all", .incomplete, "What is missing",
      """
      Backups, virtual endpoints, service levels, recovery figures, symmetry, standby after a \
      swap, an endpoint for each server, diagnostic settings, places of resource groups
      """,
      "BK-01", "VE-01", "HA-10", "PR-07", "PR-09", "NET-09", "LOG-01", "CP-06"),
  ]

  private static let failover = [
    Erratum(
      "E12", "21, 69, 135, 156, 185", .incomplete,
      "Disaster recovery by replicas in half a sentence",
      """
      Asynchronous, promoted by hand, symmetric, without standby or backups, and the lag is what \
      is lost
      """,
      "RR-01", "RR-02", "RR-05", "HA-51", "PR-01", "PR-07", "RR-09"),
    Erratum(
      "E35", "158", .incomplete, "High availability with a replica in the region, without content",
      "A replica beside the standby is for reading and can be promoted", "RR-25", "RR-26"),
    Erratum(
      "E36", "240", .incomplete, "A standby replica in another zone",
      "A standby, not a replica, and in another zone only when zone-redundant", "HA-01", "HA-02"),
    Erratum(
      "E37", "240", .incomplete, "Minimal downtime",
      "Normally 60 to 120 seconds, longer with much write-ahead log",
      "HA-11", "HA-12"),
    Erratum(
      "E38", "242", .incomplete, "Automatic failover on maintenance or outages",
      "Same-zone high availability does not survive the zone; scaling has interruptions of its own",
      "HA-26", "HA-29"),
    Erratum(
      "E40", "247", .wrong, "A geo-redundant standby in another region",
      "There is none: a read replica, geo-redundant backup, or both", "HA-07", "RR-01", "BK-10"),
    Erratum(
      "E41", "249", .wrong, "Promote a standby in another region; typically not automatic",
      "A replica is promoted, and never automatically", "PR-01"),
    Erratum(
      "E43", "253", .wrong, "Traffic Manager or Azure DNS with health checks",
      "Neither steers to private endpoints; the virtual endpoint follows the roles", "NET-65",
      "VE-06"),
    Erratum(
      "E48", "264", .incomplete, "A closing promise of robustness",
      "No word on lag, symmetry, virtual endpoint or the lost standby", "PR-02", "PR-07", "PR-09",
      "RR-09"),
  ]
}
