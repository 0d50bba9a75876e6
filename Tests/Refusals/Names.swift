import ArchitectureModel

struct Names: Fixture {
  // error: a virtual endpoint takes servers, not their names; pass the elements
  var byName: VirtualEndpoint { VirtualEndpoint("x", writer: "psql-a", reader: "psql-b") }
  // error: missing argument label 'id:' in call
  var balanced: VirtualEndpoint { VirtualEndpoint("x", writer: server, reader: replica, replica) }
  // error: extra argument 'records' in call
  var typed: PrivateDNSZone { PrivateDNSZone("privatelink.example", records: []) }
  // error: extra argument 'region' in call
  var regional: PrivateDNSZone { PrivateDNSZone("privatelink.example", region: .ukSouth) }
}
