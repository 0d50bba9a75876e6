/// A connection from a server to another database: `postgres_fdw` or `dblink`, with its user mapping.
///
/// SQL Server calls its counterpart a linked server.
public struct ForeignServer: Element, RegionContent, SiteContent {
  /// Where the password of a user mapping lies.
  public enum Credential: Sendable, Hashable {
    /// In clear in the catalog of the database.
    case inCatalog
    /// Nowhere: the client's own SCRAM keys are passed through.
    case scramPassThrough
    /// In a vault, from which automation writes the mapping.
    case secret(ElementID)

    /// In a vault, from which automation writes the mapping.
    public static func generated(from secret: Secret) -> Credential { .secret(secret.id) }
  }

  /// What the element is called in messages and tables.
  public static let kind = "foreign server"
  /// Who the foreign server is and where it was declared.
  public var identity: Identity
  /// The server whose catalog holds the mapping.
  public var owner: ElementID
  /// The name that the mapping connects to.
  public var target: DatabaseHost
  /// The user name of the mapping.
  public var user: String
  /// Where the mapping's password lies.
  public var credential: Credential
  /// The elements this one refers to.
  public var references: [ElementID] {
    var ids = [owner] + [target.owner].compactMap(\.self)
    if case .secret(let id) = credential { ids.append(id) }
    return ids
  }

  /// Declares a foreign server.
  public init(
    _ title: String, on owner: FlexibleServer, to target: any DatabaseTarget, user: String,
    credential: Credential,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
    self.owner = owner.id
    self.target = target.host
    self.user = user
    self.credential = credential
  }
}
