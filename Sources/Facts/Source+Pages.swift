extension Source {
  private static func learn(_ title: String, _ path: String, _ date: String) -> Source {
    Source(title, "https://learn.microsoft.com/azure/\(path)", date: date)
  }

  private static func postgres(_ title: String, _ path: String, _ date: String) -> Source {
    learn(title, "postgresql/\(path)", date)
  }

  // MARK: High availability and continuity

  package static let highAvailability = postgres(
    "High availability", "high-availability/concepts-high-availability", "2026-07-13")
  package static let configureHighAvailability = postgres(
    "Configure high availability", "high-availability/how-to-configure-high-availability",
    "2026-01-13")
  package static let reliability = learn(
    "Reliability in Azure Database for PostgreSQL", "reliability/reliability-database-postgresql",
    "2026-03-24")
  package static let businessContinuity = postgres(
    "Business continuity", "backup-restore/concepts-business-continuity", "2025-10-17")
  package static let regions = postgres("Azure regions", "overview#azure-regions", "2025-12-22")
  package static let regionsList = learn(
    "List of Azure regions", "reliability/regions-list", "2025-09-23")
  package static let connectivity = postgres(
    "Handle transient errors", "troubleshoot/concepts-connectivity", "2025-09-30")
  package static let scaling = postgres(
    "Scaling resources", "scale/concepts-scaling-resources", "2025-11-18")
  package static let compute = postgres(
    "Compute options", "flexible-server/concepts-compute", "2024-04-30")
  package static let storage = postgres(
    "Storage options", "flexible-server/concepts-storage", "2024-05-30")
  package static let limits = postgres(
    "Limits", "configure-maintain/concepts-limits", "2025-11-13")

  // MARK: Replicas

  package static let readReplicas = postgres(
    "Read replicas", "read-replica/concepts-read-replicas", "2025-07-16")
  package static let promotion = postgres(
    "Promote read replicas", "read-replica/concepts-read-replicas-promote", "2024-04-27")
  package static let virtualEndpoints = postgres(
    "Virtual endpoints", "read-replica/concepts-read-replicas-virtual-endpoints", "2024-06-10")
  package static let createVirtualEndpoints = postgres(
    "Create virtual endpoints", "read-replica/how-to-create-virtual-endpoints", "2025-04-13")
  package static let geoReplication = postgres(
    "Geo-replication", "read-replica/concepts-read-replicas-geo", "2024-04-27")
  package static let switchOver = postgres(
    "Switch over a replica to primary", "read-replica/how-to-switch-over-replica-to-primary",
    "2025-04-13")
  package static let trace = Source(
    "Trace of name lookups during a failover and a site swap, PostgreSQL 16 with virtual network "
      + "integration, seen by the authors of this ledger", nil, date: "2024")
  package static let commandLine = Source(
    "Azure CLI, issue 33776", "https://github.com/Azure/azure-cli/issues/33776", date: "2026-07-23")
  package static let commandLineSource = Source(
    "Azure CLI, source of the postgresql module",
    "https://github.com/Azure/azure-cli/tree/dev/src/azure-cli/azure/cli/command_modules/postgresql",
    date: "2026")
  package static let terraform = Source(
    "Terraform provider azurerm, PostgreSQL flexible server",
    "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/postgresql_flexible_server",
    date: "2026-08-22")

  package static let createReadReplica = postgres(
    "Create a read replica", "read-replica/how-to-create-read-replica", "2025-04-13")
  package static let premiumSSDv2 = postgres(
    "Premium SSD v2", "compute-storage/concepts-storage-premium-ssd-v2", "2026-01-13")
  package static let stopServer = postgres(
    "Stop a server", "configure-maintain/how-to-stop-server", "2025-04-22")
  // MARK: Commands

  package static let promoteToStandalone = postgres(
    "Promote a replica to standalone server",
    "read-replica/how-to-promote-replica-to-standalone", "2025-04-13")
  package static let showVirtualEndpoints = postgres(
    "Show virtual endpoints", "read-replica/how-to-show-virtual-endpoints", "2025-04-13")
  package static let updateVirtualEndpoints = postgres(
    "Update virtual endpoints", "read-replica/how-to-update-virtual-endpoints", "2025-04-13")
  package static let restoreToPoint = postgres(
    "Restore to a custom restore point", "backup-restore/how-to-restore-custom-restore-point",
    "2025-03-11")
  package static let commandLineReleases = postgres(
    "Release notes of the Azure CLI for PostgreSQL", "release-notes/release-notes-cli",
    "2026-07-08")
  package static let monitorCommandSource = Source(
    "Azure CLI, source of the monitor module",
    "https://github.com/Azure/azure-cli/tree/dev/src/azure-cli/azure/cli/command_modules/monitor",
    date: "2026")
  package static let workspaceCommandSource = Source(
    "Azure CLI, failover and failback of a workspace",
    "https://github.com/Azure/aaz/blob/main/Commands/monitor/log-analytics/workspace/_failover.md",
    date: "2025")
  package static let createPrivateEndpoint = learn(
    "Create a private endpoint by the Azure CLI", "private-link/create-private-endpoint-cli",
    "2023-06-14")
  package static let keyVaultCommands = Source(
    "Azure CLI reference: az keyvault key",
    "https://learn.microsoft.com/cli/azure/keyvault/key", date: "2020-06-04")
  package static let postgresRecovery = Source(
    "PostgreSQL documentation: recovery control functions",
    "https://www.postgresql.org/docs/current/functions-admin.html", date: "2025")

  package static let postgresUnlogged = Source(
    "PostgreSQL documentation: CREATE TABLE, unlogged tables",
    "https://www.postgresql.org/docs/current/sql-createtable.html", date: "2025")

  // MARK: Recommendations and policies

  package static let azurePolicy = Source(
    "Azure Policy, built-in definitions for PostgreSQL",
    "https://github.com/Azure/azure-policy/tree/master/built-in-policies/policyDefinitions/PostgreSQL",
    date: "2026-04-29")
  package static let proactiveResiliency = Source(
    "Azure Proactive Resiliency Library",
    "https://github.com/Azure/Azure-Proactive-Resiliency-Library-v2", date: "2026-07-21")

  // MARK: Network and names

  package static let multiRegionPrivateLink = Source(
    "Private Link in several regions, by a Microsoft author",
    "https://github.com/adstuart/azure-privatelink-multiregion", date: "2024")

  package static let privateLink = postgres(
    "Private Link", "network/concepts-networking-private-link", "2026-07-13")
  package static let addPrivateEndpoint = postgres(
    "Add private endpoints",
    "network/how-to-networking-servers-deployed-public-access-add-private-endpoint", "2025-03-30")
  package static let integration = postgres(
    "Virtual network integration", "network/concepts-networking-private", "2024-06-27")
  package static let publicAccess = postgres(
    "Public access", "network/concepts-networking-public", "2025-11-06")
  package static let migrateNetwork = postgres(
    "Migrate to a server with private endpoints",
    "network/how-to-migrate-vnet-private-endpoint-capable-server", "2026-07-13")
  package static let pgBouncer = postgres(
    "PgBouncer", "connectivity/concepts-pgbouncer", "2026-03-04")
  package static let privateEndpointDNS = learn(
    "Private endpoint DNS zone values", "private-link/private-endpoint-dns", "2026-05-07")
  package static let privateEndpointDNSIntegration = learn(
    "Private endpoint DNS integration", "private-link/private-endpoint-dns-integration",
    "2023-11-15")
  package static let privateEndpointOverview = learn(
    "Private endpoints", "private-link/private-endpoint-overview", "2023-08-02")
  package static let privateResolver = learn(
    "Azure DNS Private Resolver", "dns/dns-private-resolver-overview", "2025-12-16")
  package static let privateResolverReliability = learn(
    "Reliability in Azure DNS Private Resolver", "reliability/reliability-dns-private-resolver",
    "2026-06-10")
  package static let rulesets = learn(
    "Resolver endpoints and rulesets", "dns/private-resolver-endpoints-rulesets", "2023-03-29")
  package static let privateDNS = learn("Azure Private DNS", "dns/private-dns-overview", "2024")
  package static let privateDNSFallback = learn(
    "Fallback to internet for private DNS zones", "dns/private-dns-fallback", "2024-11")
  package static let azureDNSAddress = learn(
    "What is IP address 168.63.129.16", "virtual-network/what-is-ip-address-168-63-129-16",
    "2023-03-30")
  package static let nameResolution = learn(
    "Name resolution in virtual networks",
    "virtual-network/virtual-networks-name-resolution-for-vms-and-role-instances", "2024-08-02")
  package static let peering = learn(
    "Create, change or delete a virtual network peering",
    "virtual-network/virtual-network-manage-peering", "2022-11-14")
  package static let virtualNetworkQuestions = learn(
    "Virtual Network FAQ", "virtual-network/virtual-networks-faq", "2019-02-12")
  package static let gatewayTransit = learn(
    "Gateway transit across regions", "vpn-gateway/vpn-gateway-different-region", "2026-08-12")
  package static let trafficManager = learn(
    "Traffic Manager endpoints", "traffic-manager/traffic-manager-endpoint-types", "2025")

  // MARK: Keys

  package static let dataEncryption = postgres(
    "Data encryption", "security/security-data-encryption", "2026-06-02")
  package static let configureDataEncryption = postgres(
    "Configure data encryption", "security/security-configure-data-encryption", "2026-07-14")
  package static let keys = learn("About keys", "key-vault/keys/about-keys", "2026-07-07")
  package static let managedHSM = learn(
    "Managed HSM", "key-vault/managed-hsm/overview", "2026-07-06")
  package static let managedHSMReplication = learn(
    "Managed HSM multi-region replication", "key-vault/managed-hsm/multi-region-replication",
    "2026-04-28")
  package static let managedHSMReliability = learn(
    "Reliability in Managed HSM", "reliability/reliability-managed-hsm", "2026-04-22")
  package static let securityDomain = learn(
    "Security domain of Managed HSM", "key-vault/managed-hsm/security-domain", "2025-04-14")
  package static let keyVaultReliability = learn(
    "Reliability in Key Vault", "reliability/reliability-key-vault", "2025-08-22")
  package static let keyVaultNetwork = learn(
    "Key Vault network security", "key-vault/general/overview-vnet-service-endpoints",
    "2026-08-20")
  package static let softDelete = learn(
    "Key Vault soft-delete", "key-vault/general/soft-delete-overview", "2026-04-10")
  package static let keyVaultBackup = learn(
    "Key Vault backup", "key-vault/general/backup", "2026-04-20")
  package static let rotation = learn(
    "Rotation with two sets of credentials", "key-vault/secrets/tutorial-rotation-dual",
    "2026-07-07")

  // MARK: Backup, control plane, logs, identity, TLS

  package static let backup = postgres(
    "Backup and restore", "backup-restore/concepts-backup-restore", "2024-11-28")
  package static let geoDisasterRecovery = postgres(
    "Geo-disaster recovery", "backup-restore/concepts-geo-disaster-recovery", "2024-04-27")
  package static let restorePairedRegion = postgres(
    "Restore to the paired region", "backup-restore/how-to-restore-paired-region", "2025-11-06")
  package static let restoreDeletedServer = postgres(
    "Restore a deleted server", "backup-restore/how-to-restore-deleted-server", "2026-06-09")
  package static let controlPlane = learn(
    "Control plane and data plane",
    "azure-resource-manager/management/control-plane-and-data-plane", "2025")
  package static let resourceManager = learn(
    "Azure Resource Manager", "azure-resource-manager/management/overview", "2023-09-27")
  package static let configureLogs = postgres(
    "Configure and access logs", "monitor/how-to-configure-and-access-logs", "2026-07-14")
  package static let logging = postgres("Logging", "monitor/concepts-logging", "2025-10-14")
  package static let diagnosticSettings = learn(
    "Diagnostic settings", "azure-monitor/platform/diagnostic-settings", "2026-03-31")
  package static let privateLinkScope = learn(
    "Azure Monitor private link design", "azure-monitor/logs/private-link-design", "2025")
  package static let workspaceReplication = learn(
    "Workspace replication", "azure-monitor/logs/workspace-replication", "2025-05-22")
  package static let entra = postgres(
    "Microsoft Entra authentication", "security/security-entra-concepts", "2025-10-06")
  package static let scram = postgres("SCRAM", "security/security-connect-scram", "2025-08-08")
  package static let postgresForeignData = Source(
    "PostgreSQL documentation: postgres_fdw and pg_user_mappings",
    "https://www.postgresql.org/docs/current/postgres-fdw.html", date: "2025")
  package static let tls = postgres("TLS", "security/security-tls", "2025-12-19")
  package static let extensions = postgres(
    "Considerations on extensions", "extensions/concepts-extensions-considerations", "2026")
  package static let overview = postgres("Overview", "overview", "2026-01-09")
}
