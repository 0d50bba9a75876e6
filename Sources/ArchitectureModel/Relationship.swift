/// What a relationship carries; each relationship is on exactly one plane.
public enum Plane: String, Sendable, Hashable, CaseIterable {
  /// Clients to servers.
  case data
  /// Write-ahead log from a primary to its copies.
  case replication
  /// Lookups of names.
  case nameResolution
  /// Use of keys and secrets.
  case keyManagement
  /// Logs, metrics and alerts.
  case observability
  /// Changes of resources.
  case control
}

/// Something that passes from one element to another.
///
/// The plane is a property of the type: traffic of clients is ``DataTraffic``, a change of
/// resources is ``ManagementCall``. All other planes are derived from the elements themselves.
public protocol Relationship: Sendable {
  /// The plane of every relationship of this type.
  static var plane: Plane { get }
  /// Where it starts.
  var source: ElementID { get }
  /// What it is for, as people read it.
  var purpose: String { get }
  /// Where it was declared.
  var location: SourceLocation { get }
}

/// How a client talks to what it calls.
public enum DataProtocol: Sendable, Hashable {
  /// HTTPS, port 443.
  case https
  /// PostgreSQL, port 5432.
  case postgreSQL
  /// PostgreSQL through the built-in PgBouncer, port 6432.
  case pgBouncer
  /// PostgreSQL on any other port.
  case port(Int)

  package var port: Int {
    switch self {
    case .https: 443
    case .postgreSQL: 5432
    case .pgBouncer: 6432
    case .port(let number): number
    }
  }
}

/// Traffic of a client, on the data plane.
public struct DataTraffic: Relationship {
  /// What is called.
  package enum Target: Sendable, Hashable {
    case application(ElementID)
    case database(DatabaseHost)
  }

  /// The data plane.
  public static let plane = Plane.data
  /// The client.
  public var source: ElementID
  /// What the traffic is for.
  public var purpose: String
  /// Where the traffic was declared.
  public var location: SourceLocation
  package var target: Target
  package var over: DataProtocol
}

/// A change of resources that people ask for, on the control plane.
public struct ManagementCall: Relationship {
  /// The control plane.
  public static let plane = Plane.control
  /// The operators.
  public var source: ElementID
  /// What the call is for.
  public var purpose: String
  /// Where the call was declared.
  public var location: SourceLocation
  package var client: ElementID
}

/// Someone who calls applications and databases.
public protocol DataClient: Element {}
extension User: DataClient {}
extension Application: DataClient {}

extension DataClient {
  /// Declares traffic to an application.
  public func calls(
    _ application: Application, _ purpose: String, over protocol: DataProtocol = .https,
    file: String = #filePath, line: Int = #line
  ) -> DataTraffic {
    DataTraffic(
      source: id, purpose: purpose, location: SourceLocation(file: file, line: line),
      target: .application(application.id), over: `protocol`)
  }

  /// Declares traffic to a database, by the name that the client uses.
  public func calls(
    _ database: some DatabaseTarget, _ purpose: String, over protocol: DataProtocol = .postgreSQL,
    file: String = #filePath, line: Int = #line
  ) -> DataTraffic {
    DataTraffic(
      source: id, purpose: purpose, location: SourceLocation(file: file, line: line),
      target: .database(database.host), over: `protocol`)
  }
}

extension Operator {
  /// Declares that operators work through a client of the control plane.
  public func uses(
    _ client: ManagementClient, _ purpose: String, file: String = #filePath, line: Int = #line
  ) -> ManagementCall {
    ManagementCall(
      source: id, purpose: purpose, location: SourceLocation(file: file, line: line),
      client: client.id)
  }
}

/// Collects the relationships of an architecture.
@resultBuilder
public enum RelationshipBuilder {
  /// Takes one relationship.
  public static func buildExpression(_ relationship: any Relationship) -> [any Relationship] {
    [relationship]
  }
  /// Takes several relationships at once.
  public static func buildExpression(_ relationships: [any Relationship]) -> [any Relationship] {
    relationships
  }
  /// Joins the statements of a body.
  public static func buildBlock(_ parts: [any Relationship]...) -> [any Relationship] {
    parts.flatMap(\.self)
  }
  /// Allows `if` without `else`.
  public static func buildOptional(_ part: [any Relationship]?) -> [any Relationship] {
    part ?? []
  }
  /// Allows `if` with `else`.
  public static func buildEither(first part: [any Relationship]) -> [any Relationship] { part }
  /// Allows `if` with `else`.
  public static func buildEither(second part: [any Relationship]) -> [any Relationship] { part }
  /// Allows `for`.
  public static func buildArray(_ parts: [[any Relationship]]) -> [any Relationship] {
    parts.flatMap(\.self)
  }
}
