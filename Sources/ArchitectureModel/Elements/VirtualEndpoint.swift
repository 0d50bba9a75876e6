/// A name that clients put into their connection string.
public enum DatabaseHost: Sendable, Hashable {
  /// The host name of a server or replica.
  case server(ElementID)
  /// The writer name of a virtual endpoint.
  case writer(ElementID)
  /// The reader name of a virtual endpoint.
  case reader(ElementID)
  /// Any other text.
  case literal(String)

  /// The element that owns the name.
  package var owner: ElementID? {
    switch self {
    case .server(let id), .writer(let id), .reader(let id): id
    case .literal: nil
    }
  }

  /// The element that stands for the name in a drawing.
  package var element: ElementID? {
    switch self {
    case .server(let id): id
    case .writer(let id): id.part("writer")
    case .reader(let id): id.part("reader")
    case .literal: nil
    }
  }
}

/// Something that clients of a database connect to by name.
public protocol DatabaseTarget: Sendable {
  /// The name that clients use.
  var host: DatabaseHost { get }
}

/// A host name typed as text, for a design that does not use the canonical names.
public struct HostName: DatabaseTarget {
  /// The name that clients use.
  public let host: DatabaseHost

  /// Takes a name as it stands in the connection string.
  public init(_ text: String) {
    host = .literal(text)
  }
}

/// A pair of names, writer and reader, that follow the roles of a primary and its replica.
public struct VirtualEndpoint: Element, GlobalContent {
  /// One of the two names.
  public struct Name: DatabaseTarget {
    /// The name that clients use.
    public let host: DatabaseHost
  }

  /// What the element is called in messages and tables.
  public static let kind = "virtual endpoint"
  /// Who the endpoint is and where it was declared.
  public var identity: Identity
  /// The first label of both names.
  public var baseName: String
  /// The primary.
  public var primary: ElementID
  /// The server that the reader name leads to.
  public var readerTarget: ElementID
  /// The elements this one refers to.
  public var references: [ElementID] { [primary, readerTarget] }

  /// Declares a virtual endpoint whose reader leads to a replica.
  public init(
    _ baseName: String, writer: FlexibleServer, reader: ReadReplica,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    self.init(baseName, writer.id, reader.id, Identity(id, baseName, file, line))
  }

  /// Declares a virtual endpoint whose reader leads to the primary.
  public init(
    _ baseName: String, writer: FlexibleServer, reader: FlexibleServer,
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    self.init(baseName, writer.id, reader.id, Identity(id, baseName, file, line))
  }

  private init(
    _ baseName: String, _ writer: ElementID, _ reader: ElementID, _ identity: Identity
  ) {
    self.identity = identity
    self.baseName = baseName
    primary = writer
    readerTarget = reader
  }

  /// The name that always leads to the primary.
  public var writer: Name { Name(host: .writer(id)) }
  /// The name for read-only sessions.
  public var reader: Name { Name(host: .reader(id)) }
}
