import ArchitectureModel

struct GlobalPlaces: Fixture {
  var body: [any GlobalContent] {
    // error: a flexible server needs a region; place it inside 'Region'
    server
    // error: a read replica needs a region; place it inside 'Region'
    replica
    // error: an application needs a place; put it into a subnet or an on-premises site
    app
    // error: a private endpoint has an address in a subnet; place it inside 'network { subnet { … } }'
    access
    // error: a virtual network belongs to one region; place it inside 'Region'
    network { subnet { app } }
    // error: a key vault belongs to one region; place it inside 'Region'
    vault { key }
    // error: a Log Analytics workspace belongs to one region; place it inside 'Region'
    workspace
    // error: a DNS server needs a place; put it into an on-premises site or a subnet
    corporateDNS
  }
}
