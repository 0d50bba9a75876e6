import ArchitectureModel

struct ReplicaHasNoStandby: Fixture {
  var standby: ReadReplica {
    // error: a read replica has no high availability; it is switched on after a promotion
    ReadReplica("R", name: "psql-c", of: server, highAvailability: .sameZone(.one))
  }
  var backup: ReadReplica {
    // error: a read replica has no backups; they begin when it is promoted
    ReadReplica("R", name: "psql-c", of: server, backup: Backup())
  }
}
