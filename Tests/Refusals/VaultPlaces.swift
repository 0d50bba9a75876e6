import ArchitectureModel

struct VaultPlaces: Fixture {
  var body: [any GlobalContent] {
    Region(.swedenCentral) {
      // error: a vault holds keys and secrets; place a server inside 'Region'
      vault { server }
      // error: a managed HSM stores keys only; put the secret into a key vault
      pool { secret }
    }
  }
}
