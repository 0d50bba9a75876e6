import ArchitectureModel

struct MoreRegionPlaces: Fixture {
  var body: [any GlobalContent] {
    Region(.swedenCentral) {
      // error: a managed HSM holds keys; write 'pool { key }'
      pool
      // error: a DNS server needs a place; put it into an on-premises site or a subnet
      corporateDNS
      // error: a peering joins two virtual networks; declare it outside 'Region'
      peering
      // error: a hybrid connection joins a site and a gateway; declare it outside 'Region'
      circuit
      // error: users are outside Azure; put them into an on-premises site or outside 'Region'
      users
      // error: operators are outside Azure; put them into an on-premises site or outside 'Region'
      operators
      // error: an inbound endpoint has an address in a subnet; place it inside 'network { subnet { … } }'
      inbound
      // error: an outbound endpoint stands in a subnet; place it inside 'network { subnet { … } }'
      outbound
      // error: a gateway stands in a subnet; place it inside 'network { subnet { … } }'
      gateway
      // error: the control plane is global; declare it outside 'Region'
      manager
    }
  }
}
