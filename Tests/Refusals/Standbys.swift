import ArchitectureModel

struct Standbys: Fixture {
  // error: same-zone means one zone; use '.zoneRedundant(primary:standby:)' for two
  var twoZones: HighAvailability { .sameZone(primary: .one, standby: .two) }
  // error: extra argument 'second' in call
  var twoStandbys: HighAvailability { .zoneRedundant(primary: .one, standby: .two, second: .three) }
  var traffic: DataTraffic {
    // error: a standby is hidden and accepts no connections; call the server
    app.calls(server.standby, "Read")
  }
  // error: value of type 'FlexibleServer' has no member 'replicates'
  var synchronous: any Relationship { server.replicates(to: replica, .synchronous) }
  // error: value of type 'HighAvailability' has no member 'network'
  var mixedModes: Bool { server.highAvailability.network == .privateEndpointsOnly }
}
