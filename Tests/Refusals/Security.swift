import ArchitectureModel

struct Security: Fixture {
  // error: a customer-managed key is used through a user-assigned identity; pass 'identity:'
  var withoutIdentity: Encryption { .customerManaged(key: key) }
  // error: libpq has no 'verify-all'; use '.verifyFull'
  var allOfIt: ClientSettings { ClientSettings(sslMode: .verifyAll) }
  // error: servers offer TLS 1.2 and 1.3 only; use '.tls12'
  var tooOld: TransportSecurity { TransportSecurity(minimumVersion: .tls11) }
  // error: servers offer TLS 1.2 and 1.3 only; use '.tls12'
  var older: TransportSecurity { TransportSecurity(minimumVersion: .tls10) }
  // error: value of type 'FlexibleServer' has no member 'uses'
  var throughEndpoint: any Relationship { server.uses(access, "Wrap the key") }
}
