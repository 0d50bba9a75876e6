import ArchitectureModel

struct Roles: Fixture {
  // error: a read replica follows a primary; cascading replicas are a preview without virtual endpoints
  var ofReplica: ReadReplica { ReadReplica("R", name: "psql-c", of: replica) }
  // error: a read replica follows a flexible server
  var ofApplication: ReadReplica { ReadReplica("R", name: "psql-d", of: app) }
  // error: the writer is always the primary; exchange 'writer' and 'reader'
  var swapped: VirtualEndpoint { VirtualEndpoint("x", writer: replica, reader: server) }
  var toApplication: PrivateEndpoint {
    // error: a private endpoint leads to a flexible server, a read replica, a key vault or a managed HSM
    PrivateEndpoint("pe", to: app, address: "10.1.1.5", zone: zone)
  }
  // error: type 'AvailabilityZone' has no member 'franceCentral'
  var abroad: HighAvailability { .zoneRedundant(primary: .one, standby: .franceCentral) }
  // error: cannot find 'servr' in scope
  var misspelt: ReadReplica { ReadReplica("R", name: "psql-e", of: servr) }
}
