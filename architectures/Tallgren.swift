import ArchitectureModel

/// The made-up retailer that all reference architectures belong to.
enum Tallgren {
  static let connectivity = Subscription("tallgren-connectivity", owner: .network)
  static let orders = Subscription("tallgren-orders", owner: .application)

  /// The zones' group lies outside production, so that records can be changed when that is lost.
  static let names = ResourceGroup("rg-dns-swc", in: connectivity, location: .swedenCentral)
  static let productionNetwork = ResourceGroup(
    "rg-network-uks", in: connectivity, location: .ukSouth)
  static let recoveryNetwork = ResourceGroup(
    "rg-network-swc", in: connectivity, location: .swedenCentral)
  static let production = ResourceGroup("rg-orders-uks", in: orders, location: .ukSouth)
  static let recovery = ResourceGroup("rg-orders-swc", in: orders, location: .swedenCentral)

  static let corporateDomain = "corp.tallgren.example"
  static let postgresZone = "privatelink.postgres.database.azure.com"
  static let vaultZone = "privatelink.vaultcore.azure.net"

  static let compute = Compute.generalPurpose("Standard_D4ds_v5", vCores: 4)
  static let storage = Storage(gibibytes: 512)
}
