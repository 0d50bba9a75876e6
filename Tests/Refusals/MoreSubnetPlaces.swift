import ArchitectureModel

struct MoreSubnetPlaces: Fixture {
  var body: [any GlobalContent] {
    Region(.swedenCentral) {
      network {
        subnet {
          // error: a key vault stands in a region; give it a private endpoint in the subnet
          vault
          // error: a key vault stands in a region; give it a private endpoint in the subnet
          vault { key }
          // error: a private DNS zone is a global resource; declare it outside 'Region'
          zone
          // error: a DNS Private Resolver belongs to the virtual network; put its endpoints into subnets
          resolver
        }
      }
    }
  }
}
