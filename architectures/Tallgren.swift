import ArchitectureModel

/// The made-up retailer that all reference architectures belong to.
enum Tallgren {
  static let connectivity = Subscription("tallgren-connectivity", owner: .network)
  static let orders = Subscription("tallgren-orders", owner: .application)

  /// The zones' group lies outside production, so that records can be changed when that is lost.
  static let names = ResourceGroup("rg-dns-frc", in: connectivity, location: .franceCentral)
  static let productionNetwork = ResourceGroup(
    "rg-network-swc", in: connectivity, location: .swedenCentral)
  static let recoveryNetwork = ResourceGroup(
    "rg-network-frc", in: connectivity, location: .franceCentral)
  static let production = ResourceGroup("rg-orders-swc", in: orders, location: .swedenCentral)
  static let recovery = ResourceGroup("rg-orders-frc", in: orders, location: .franceCentral)

  static let corporateDomain = "corp.tallgren.example"
  static let postgresZone = "privatelink.postgres.database.azure.com"
  static let vaultZone = "privatelink.vaultcore.azure.net"

  static let compute = Compute.generalPurpose("Standard_D4ds_v5", vCores: 4)
  static let storage = Storage(gibibytes: 512)
}
