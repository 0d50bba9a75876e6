extension Figure {
  // MARK: High availability

  package static let zoneRedundantAvailability = Figure(
    "HA-10", "availability with zone-redundant high availability", 99.99, .percent)
  package static let sameZoneAvailability = Figure(
    "HA-10", "availability with same-zone high availability", 99.95, .percent)
  package static let plainAvailability = Figure(
    "HA-10", "availability without high availability", 99.9, .percent)
  package static let failover = Figure(
    "HA-11", "a failover to the standby", 90, .seconds, 60...120)
  package static let failoverLoss = Figure("HA-11", "loss of committed data", 0, .seconds)
  package static let replayRate = Figure(
    "HA-12", "replay of write-ahead log", 40, .megabytesPerSecond, 40...200)
  package static let failoverPause = Figure(
    "HA-13", "pause between two failovers", 20, .minutes, 15...20)
  package static let standbySlots = Figure(
    "HA-14", "slots and senders of high availability", 4, .items)
  package static let firstRetry = Figure("HA-15", "first retry of a client", 5, .seconds)
  package static let longestRetry = Figure("HA-15", "longest wait of a client", 60, .seconds)
  package static let serverRecordLifetime = Figure(
    "HA-41", "lifetime of the server's record", 30, .seconds)
  package static let integratedAddresses = Figure(
    "HA-46", "addresses of a highly available server with integration", 4, .items, 4...6)
  package static let integratedPrefix = Figure(
    "HA-46", "longest prefix of a delegated subnet", 28, .bits)

  // MARK: Replicas and promotion

  package static let replicas = Figure("RR-02", "replicas of a primary", 5, .items, 0...5)
  package static let replicaLag = Figure("RR-09", "typical lag", 60, .seconds, 30...300)
  package static let forcedPromotion = Figure(
    "RR-10", "a forced promotion", 120, .seconds, 60...180)
  package static let lagAlert = Figure("RR-11", "suggested alert on lag", 300, .seconds)
  package static let storageAlert = Figure("RR-11", "suggested alert on storage", 80, .percent)
  package static let readOnlyFree = Figure(
    "RR-12", "free storage of a read-only primary", 5, .percent)
  package static let readOnlyFreeSize = Figure(
    "RR-12", "free storage of a read-only primary", 5, .gibibytes)
  package static let stoppedServerRestart = Figure(
    "PR-21", "time until a stopped server starts again", 7, .days)
  package static let hostLabel = Figure(
    "VE-02", "length of a name", 63, .characters, 3...63)

  // MARK: Names and network

  package static let zoneGroupLifetime = Figure(
    "NET-66", "lifetime of a record made by a zone group", 10, .seconds)
  package static let migration = Figure(
    "NET-03", "migration to the mode that takes private endpoints", 20, .minutes)
  package static let migrationOutage = Figure(
    "NET-03", "interruption by the migration", 10, .minutes)

  // MARK: Keys

  package static let keyBits = Figure("ENC-06", "length of an RSA key", 4096, .bits, 2048...4096)
  package static let keyLossToInaccessible = Figure(
    "ENC-10", "time until a server without key is inaccessible", 60, .minutes, 0...60)
  package static let keyRepairToAccessible = Figure(
    "ENC-10", "time until a server is back after the repair of its key", 60, .minutes, 0...60)
  package static let previousKeyVersion = Figure(
    "ENC-11", "time to keep the previous version of a key", 2, .hours)
  package static let vaultEndpointRecovery = Figure(
    "KEY-04", "recovery of a private endpoint after a failover of its vault", 20, .minutes, 0...20)
  package static let poolConvergence = Figure(
    "KEY-09", "convergence of a replicated managed HSM", 6, .minutes, 0...6)

  // MARK: Backup

  package static let backupRetention = Figure("BK-01", "retention of backups", 7, .days, 7...35)
  package static let restoreLoss = Figure(
    "BK-01", "loss of a point-in-time restore", 5, .minutes, 0...5)
  package static let restoreTime = Figure(
    "BK-01", "a point-in-time restore", 60, .minutes, 1...720)
  package static let geoRestoreLoss = Figure("BK-04", "loss of a geo-restore", 60, .minutes, 0...60)
  package static let longTermRetention = Figure(
    "BK-08", "long-term retention", 10, .years, 0...10)
  package static let longTermSize = Figure(
    "BK-08", "size of a database in long-term backup", 1, .tebibytes)

  // MARK: Logs

  package static let diagnosticSettings = Figure(
    "LOG-01", "diagnostic settings of a server", 5, .items, 0...5)
  package static let workspaceCopyLag = Figure(
    "LOG-08", "lag of a replicated workspace", 2, .minutes)

  /// All numbers, by topic.
  package static let all: [Figure] = [
    zoneRedundantAvailability, sameZoneAvailability, plainAvailability, failover, failoverLoss,
    replayRate, failoverPause, standbySlots, firstRetry, longestRetry, serverRecordLifetime,
    integratedAddresses, integratedPrefix, replicas, replicaLag, forcedPromotion, lagAlert,
    storageAlert, readOnlyFree, readOnlyFreeSize, stoppedServerRestart, hostLabel,
    zoneGroupLifetime, migration, migrationOutage, keyBits, keyLossToInaccessible,
    keyRepairToAccessible, previousKeyVersion, vaultEndpointRecovery, poolConvergence,
    backupRetention, restoreLoss, restoreTime, geoRestoreLoss, longTermRetention, longTermSize,
    diagnosticSettings, workspaceCopyLag,
  ]
}
