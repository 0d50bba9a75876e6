/// Azure Resource Manager: the one door to every change of a resource.
public struct ResourceManager: Element, GlobalContent {
  /// What the element is called in messages and tables.
  public static let kind = "control plane"
  /// Who the element is and where it was declared.
  public var identity: Identity
  /// The elements this one refers to.
  public var references: [ElementID] { [] }

  /// Declares the control plane.
  public init(
    _ title: String = "Azure Resource Manager",
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
  }
}

/// A client of the control plane: the portal, the command line or a pipeline.
public struct ManagementClient: AzureResource, GlobalContent, RegionContent, SiteContent {
  /// The kinds of client.
  public enum Kind: String, Sendable, Hashable {
    /// The web portal.
    case portal = "portal"
    /// The Azure CLI or the REST interface.
    case commandLine = "command line"
    /// Automation that holds the failover commands.
    case pipeline = "pipeline"
  }

  /// What the element is called in messages and tables.
  public static let kind = "management client"
  /// Who the client is and where it was declared.
  public var identity: Identity
  /// The kind of client.
  public var client: Kind
  /// The client's own resource group.
  public var resourceGroup: ResourceGroup?
  /// The elements this one refers to.
  public var references: [ElementID] { [] }

  /// Declares a client of the control plane.
  public init(
    _ title: String, _ client: Kind, resourceGroup: ResourceGroup? = nil,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
    self.client = client
    self.resourceGroup = resourceGroup
  }
}
