/// Who may change the resources of a subscription.
public enum Team: String, Sendable, Hashable {
  /// Owns hubs, resolvers, zones and links.
  case network = "network team"
  /// Owns directory services and the DNS servers of the corporate domain.
  case identity = "identity team"
  /// Owns the workload: its spokes, servers and vaults.
  case application = "application team"
}

/// An Azure subscription, with the team that may change what is in it.
public struct Subscription: Sendable, Hashable {
  /// The subscription's name.
  public let name: String
  /// Who may change its resources.
  public let owner: Team

  /// Creates a subscription.
  public init(_ name: String, owner: Team) {
    self.name = name
    self.owner = owner
  }
}

/// A resource group; changes to what is in it pass through its own region.
public struct ResourceGroup: Sendable, Hashable {
  /// The group's name.
  public let name: String
  /// The subscription that holds it.
  public let subscription: Subscription
  /// The region that stores the group's metadata.
  public let region: AzureRegion

  /// Creates a resource group.
  public init(_ name: String, in subscription: Subscription, location region: AzureRegion) {
    self.name = name
    self.subscription = subscription
    self.region = region
  }
}
