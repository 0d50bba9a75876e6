/// A check of someone else for the same purpose.
package struct Counterpart: Sendable, Hashable {
  package enum Catalog: String, Sendable, CaseIterable {
    case proactiveResiliency = "APRL"
    case azurePolicy = "Azure Policy"
    case psRule = "PSRule for Azure"
    case checkov = "Checkov"
  }

  package let catalog: Catalog
  /// The check's identifier in its catalog.
  package let id: String
  /// The file of the catalog's repository in which the check was read; nothing where the identifier
  /// comes from the fact that names it.
  package let file: String?

  /// A recommendation of the Azure Proactive Resiliency Library.
  static func proactiveResiliency(_ id: String, in file: String? = nil) -> Counterpart {
    Counterpart(catalog: .proactiveResiliency, id: id, file: file)
  }

  /// A recommendation on flexible servers.
  static func resiliency(ofServers id: String) -> Counterpart {
    .proactiveResiliency(
      id, in: "azure-resources/DBforPostgreSQL/flexibleServers/recommendations.yaml")
  }

  /// A built-in definition of Azure Policy.
  static func policy(_ id: String, in file: String? = nil) -> Counterpart {
    Counterpart(
      catalog: .azurePolicy, id: id,
      file: file.map { "built-in-policies/policyDefinitions/PostgreSQL/\($0).json" })
  }

  /// A rule of PSRule for Azure on PostgreSQL.
  static func psRule(_ id: String) -> Counterpart {
    Counterpart(
      catalog: .psRule, id: id, file: "src/PSRule.Rules.Azure/rules/Azure.PostgreSQL.Rule.ps1")
  }

  /// A check of Checkov on Terraform resources of Azure.
  static func checkov(_ id: String, in file: String) -> Counterpart {
    Counterpart(
      catalog: .checkov, id: id, file: "checkov/terraform/checks/resource/azure/\(file).py")
  }
}
