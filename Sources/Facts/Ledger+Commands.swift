extension Ledger {
  /// Commands of the Azure CLI and of PostgreSQL, as their pages and their source spell them.
  static let commands: [Fact] = [
    Fact(
      "AZ-01",
      """
      `az postgres flexible-server restart` takes `--failover` with `Planned` or `Forced`, for \
      servers with high availability.
      """,
      .configureHighAvailability),
    Fact(
      "AZ-02",
      """
      `az postgres flexible-server replica promote` takes `--promote-mode` with `switchover` or \
      `standalone` and `--promote-option` with `planned` or `forced`, and names the replica.
      """,
      .switchOver, .promoteToStandalone),
    Fact(
      "AZ-03",
      """
      `az postgres flexible-server virtual-endpoint show` takes the current primary as \
      `--server-name` and the base name as `--name`.
      """,
      .showVirtualEndpoints),
    Fact(
      "AZ-04",
      """
      `az postgres flexible-server virtual-endpoint update` takes the current primary as \
      `--server-name`, `--endpoint-type ReadWrite`, and one server, the reader's, as `--members`.
      """,
      .updateVirtualEndpoints),
    Fact(
      "AZ-05",
      """
      `az postgres flexible-server virtual-endpoint create` takes the same switches as the update.
      """,
      .createVirtualEndpoints),
    Fact(
      "AZ-06",
      """
      `az postgres flexible-server update` takes `--zonal-resiliency Enabled` and `--standby-zone`; \
      version 2.87.0 of the Azure CLI removed `--high-availability`.
      """,
      .configureHighAvailability, .commandLineSource, .commandLineReleases),
    Fact(
      "AZ-07",
      "`az postgres flexible-server show` prints the state of a server and its role in replication.",
      .commandLineSource),
    Fact(
      "AZ-08",
      """
      `az postgres flexible-server replica list` takes a primary as `--name` and lists its \
      replicas.
      """,
      .commandLineSource),
    Fact(
      "AZ-09",
      """
      `az postgres flexible-server restore` takes the new server as `--name`, the old one as \
      `--source-server`, and `--restore-time` in UTC.
      """,
      .restoreToPoint),
    Fact(
      "AZ-10",
      """
      `az postgres flexible-server geo-restore` takes the new server as `--name`, the old one as \
      `--source-server`, and the paired region as `--location`.
      """,
      .restorePairedRegion),
    Fact(
      "AZ-11",
      """
      `az postgres flexible-server replica create` takes the replica as `--name`, the primary as \
      `--source-server`, and a region as `--location`.
      """,
      .commandLineSource, .commandLineReleases),
    Fact(
      "AZ-12",
      """
      `az monitor metrics list` takes the identifier of a resource as `--resource`, and `--metric`, \
      `--aggregation` and `--interval`.
      """,
      .monitorCommandSource),
    Fact(
      "AZ-13",
      """
      `az network private-endpoint create` takes the server's identifier as \
      `--private-connection-resource-id` and `postgresqlServer` as `--group-id`; a second command, \
      `dns-zone-group create`, makes the record.
      """,
      .addPrivateEndpoint),
    Fact(
      "AZ-14",
      """
      `az network private-dns link vnet create` takes the zone as `--zone-name`, the network as \
      `--virtual-network`, and `--registration-enabled false`.
      """,
      .createPrivateEndpoint),
    Fact(
      "AZ-15",
      """
      `az keyvault key set-attributes` takes `--enabled true`, and `az keyvault key recover` brings \
      a deleted key back; both name the vault as `--vault-name`.
      """,
      .keyVaultCommands),
    Fact(
      "AZ-16",
      """
      `az monitor log-analytics workspace failover` takes the second region as `--location` and the \
      workspace as `--workspace-name`, and `failback` leads back; both came with version 2.73.0 of \
      the Azure CLI.
      """,
      .workspaceCommandSource),
    Fact(
      "AZ-17",
      "The function `pg_is_in_recovery()` is true while a server replays write-ahead log.",
      .postgresRecovery),
  ]
}
