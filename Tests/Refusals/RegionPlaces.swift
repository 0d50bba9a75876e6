import ArchitectureModel

struct RegionPlaces: Fixture {
  var body: [any GlobalContent] {
    Region(.swedenCentral) {
      // error: a private DNS zone is a global resource; declare it outside 'Region'
      zone
      // error: a virtual endpoint is a pair of public names, not a regional one; declare it outside 'Region'
      endpoint
      // error: a region does not hold another region; declare them side by side
      Region(.franceCentral) { server }
      // error: an application needs a subnet; place it inside 'network { subnet { … } }'
      app
      // error: a private endpoint has an address in a subnet; place it inside 'network { subnet { … } }'
      access
      // error: a virtual network holds subnets; write 'network { subnet { … } }'
      network
      // error: a DNS Private Resolver belongs to a virtual network; place it inside 'network { … }'
      resolver
      // error: a key vault holds keys and secrets; write 'vault { key }'
      vault
      // error: a key lies in a key vault or managed HSM; write 'vault { key }'
      key
      // error: a secret lies in a key vault; write 'vault { secret }'
      secret
      // error: an on-premises site is outside Azure; declare it outside 'Region'
      office { app }
    }
  }
}
