import ArchitectureModel

struct NetworkPlaces: Fixture {
  var body: [any GlobalContent] {
    Region(.swedenCentral) {
      network {
        // error: an application needs a subnet; place it inside 'subnet { … }'
        app
        // error: a private endpoint has an address in a subnet; place it inside 'subnet { … }'
        access
        // error: a flexible server stands in a region; give it a delegated subnet with 'network: .virtualNetworkIntegration(subnet:zone:)'
        server
        // error: a subnet is placed with what it holds; write 'subnet { … }'
        subnet
      }
    }
  }
}
