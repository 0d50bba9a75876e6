import ArchitectureModel

struct SubnetPlaces: Fixture {
  var body: [any GlobalContent] {
    Region(.swedenCentral) {
      network {
        subnet {
          // error: a flexible server stands in a region; give it a delegated subnet with 'network: .virtualNetworkIntegration(subnet:zone:)'
          server
          // error: a read replica stands in a region; give it a delegated subnet with 'network: .virtualNetworkIntegration(subnet:zone:)'
          replica
          // error: a Log Analytics workspace is off the data path; place it inside 'Region'
          workspace
        }
      }
    }
  }
}
