/// Where a diagnostic setting can send logs.
public protocol LogSink: Element {}

/// A Log Analytics workspace of one region.
public struct LogAnalyticsWorkspace: AzureResource, RegionContent, LogSink {
  /// What the element is called in messages and tables.
  public static let kind = "Log Analytics workspace"
  /// Who the workspace is and where it was declared.
  public var identity: Identity
  /// The region that workspace replication copies to.
  public var replicatedTo: AzureRegion?
  /// The workspace's own resource group.
  public var resourceGroup: ResourceGroup?
  /// The elements this one refers to.
  public var references: [ElementID] { [] }

  /// Declares a workspace.
  public init(
    _ title: String, replicatedTo region: AzureRegion? = nil, resourceGroup: ResourceGroup? = nil,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
    replicatedTo = region
    self.resourceGroup = resourceGroup
  }
}

/// A storage account that keeps logs as files.
public struct StorageAccount: AzureResource, RegionContent, LogSink {
  /// What the element is called in messages and tables.
  public static let kind = "storage account"
  /// Who the account is and where it was declared.
  public var identity: Identity
  /// The account's own resource group.
  public var resourceGroup: ResourceGroup?
  /// The elements this one refers to.
  public var references: [ElementID] { [] }

  /// Declares a storage account.
  public init(
    _ title: String, resourceGroup: ResourceGroup? = nil,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
    self.resourceGroup = resourceGroup
  }
}

/// An event hub that passes logs on as a stream.
public struct EventHub: AzureResource, RegionContent, LogSink {
  /// What the element is called in messages and tables.
  public static let kind = "event hub"
  /// Who the event hub is and where it was declared.
  public var identity: Identity
  /// The event hub's own resource group.
  public var resourceGroup: ResourceGroup?
  /// The elements this one refers to.
  public var references: [ElementID] { [] }

  /// Declares an event hub.
  public init(
    _ title: String, resourceGroup: ResourceGroup? = nil,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
    self.resourceGroup = resourceGroup
  }
}

/// A server of either role.
public protocol DatabaseServer: AzureResource {
  /// The name under which Azure knows the server.
  var name: String { get }
}

extension FlexibleServer: DatabaseServer {}
extension ReadReplica: DatabaseServer {}

/// The export of one server's logs: out of band, never through the customer's network.
public struct DiagnosticSetting: Element, RegionContent {
  /// A kind of log, with the table that it fills in a workspace.
  public enum Category: String, Sendable, Hashable, CaseIterable {
    /// The server's own log.
    case serverLogs = "PostgreSQLLogs"
    /// Samples of `pg_stat_activity`.
    case sessions = "PostgreSQLFlexSessions"
    /// Run times from Query Store.
    case queryStoreRuntime = "PostgreSQLFlexQueryStoreRuntime"
    /// Waits from Query Store.
    case queryStoreWaits = "PostgreSQLFlexQueryStoreWaitStats"
    /// Query texts from Query Store.
    case queryStoreText = "PostgreSQLQueryStoreSqlText"
    /// Statistics of tables and their vacuuming.
    case tableStatistics = "PostgreSQLFlexTableStats"
    /// Remaining transactions of each database.
    case databaseTransactions = "PostgreSQLFlexDatabaseXacts"
    /// The log of PgBouncer.
    case pgBouncer = "PostgreSQLFlexPGBouncer"

    /// The resource-specific table.
    package var table: String {
      switch self {
      case .serverLogs: "PGSQLServerLogs"
      case .sessions: "PGSQLPgStatActivitySessions"
      case .queryStoreRuntime: "PGSQLQueryStoreRuntime"
      case .queryStoreWaits: "PGSQLQueryStoreWaits"
      case .queryStoreText: "PGSQLQueryStoreQueryText"
      case .tableStatistics: "PGSQLAutovacuumStats"
      case .databaseTransactions: "PGSQLDbTransactionsStats"
      case .pgBouncer: "PGSQLPgBouncer"
      }
    }
  }

  /// How rows are laid out in a workspace.
  public enum Mode: String, Sendable, Hashable {
    /// A table of its own for each category.
    case resourceSpecific = "resource-specific"
    /// Everything in one table.
    case azureDiagnostics = "AzureDiagnostics"
  }

  /// What the element is called in messages and tables.
  public static let kind = "diagnostic setting"
  /// Who the setting is and where it was declared.
  public var identity: Identity
  /// The server whose logs are exported.
  public var server: ElementID
  /// Where the logs go.
  public var sinks: [ElementID]
  /// Which logs are exported.
  public var categories: [Category]
  /// How rows are laid out.
  public var mode: Mode
  /// The elements this one refers to.
  public var references: [ElementID] { [server] + sinks }

  /// Declares a diagnostic setting.
  public init(
    _ title: String, of server: any DatabaseServer, to sinks: any LogSink...,
    categories: [Category] = [.serverLogs, .sessions], mode: Mode = .resourceSpecific,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
    self.server = server.id
    self.sinks = sinks.map(\.id)
    self.categories = categories
    self.mode = mode
  }
}

/// A message to operators when a metric of a server passes a threshold.
public struct Alert: AzureResource, RegionContent {
  /// What an alert watches.
  public enum Condition: Sendable, Hashable {
    /// The replica is further behind than this.
    case replicaLag(above: Duration)
    /// More of the storage is used than this share, in percent.
    case storageUsed(abovePercent: Int)
    /// The server does not answer.
    case notAlive
    /// The standby is not healthy.
    case standbyUnhealthy
  }

  /// What the element is called in messages and tables.
  public static let kind = "alert"
  /// Who the alert is and where it was declared.
  public var identity: Identity
  /// The server that is watched.
  public var server: ElementID
  /// What is watched.
  public var condition: Condition
  /// The alert's own resource group.
  public var resourceGroup: ResourceGroup?
  /// The elements this one refers to.
  public var references: [ElementID] { [server] }

  /// Declares an alert.
  public init(
    _ title: String, on server: any DatabaseServer, _ condition: Condition,
    resourceGroup: ResourceGroup? = nil,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
    self.server = server.id
    self.condition = condition
    self.resourceGroup = resourceGroup
  }
}
