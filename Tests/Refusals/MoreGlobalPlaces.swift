import ArchitectureModel

struct MoreGlobalPlaces: Fixture {
  var body: [any GlobalContent] {
    // error: a virtual network belongs to one region and holds subnets; write 'Region { network { subnet { … } } }'
    network
    // error: a key vault belongs to one region; write 'Region { vault { key } }'
    vault
    // error: a managed HSM belongs to one region; write 'Region { pool { key } }'
    pool
    // error: a key lies in a key vault or managed HSM; write 'vault { key }'
    key
    // error: a secret lies in a key vault; write 'vault { secret }'
    secret
    // error: a subnet belongs to a virtual network; place it inside 'network { … }'
    subnet { app }
    // error: a diagnostic setting belongs to one region; place it inside 'Region'
    diag
    // error: an alert belongs to one region; place it inside 'Region'
    alert
    // error: a user-assigned identity belongs to one region; place it inside 'Region'
    identity
    // error: a storage account belongs to one region; place it inside 'Region'
    account
    // error: an event hub belongs to one region; place it inside 'Region'
    hub
    // error: a forwarding ruleset belongs to one region; place it inside 'Region'
    ruleset
    // error: a DNS Private Resolver belongs to a virtual network; place it inside 'network { … }'
    resolver
  }
}
