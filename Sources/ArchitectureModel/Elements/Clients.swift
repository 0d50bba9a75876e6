/// How a client of a database behaves.
public struct ClientSettings: Sendable, Hashable {
  /// What a client checks of the server's certificate; libpq's `sslmode`.
  public enum SSLMode: String, Sendable, Hashable {
    /// No encryption.
    case disable
    /// Encryption if the server offers it.
    case prefer
    /// Encryption without a look at who the server is.
    case require
    /// Encryption and the chain of the certificate.
    case verifyCA = "verify-ca"
    /// Encryption, the chain and the name.
    case verifyFull = "verify-full"
  }

  /// How a client tries again after a lost connection.
  public struct Retry: Sendable, Hashable {
    /// How long the client waits before the first new attempt.
    public let first: Duration
    /// The longest wait between attempts.
    public let longest: Duration

    /// Waits longer and longer, up to a limit.
    public static func exponential(first: Duration, longest: Duration) -> Retry {
      Retry(first: first, longest: longest)
    }
  }

  /// What the client checks of the server's certificate.
  public var sslMode: SSLMode
  /// How long the client keeps an address that it has looked up.
  public var nameCache: Duration
  /// How the client tries again; nothing if it does not.
  public var retry: Retry?
  /// Where the client's login lies.
  public var secret: ElementID?

  /// Describes a client.
  public init(
    sslMode: SSLMode = .verifyFull, nameCache: Duration = .seconds(30),
    retry: Retry? = .exponential(first: .seconds(5), longest: .seconds(60)), secret: Secret? = nil
  ) {
    self.sslMode = sslMode
    self.nameCache = nameCache
    self.retry = retry
    self.secret = secret?.id
  }
}

/// Software that uses a database.
public struct Application: Element, SubnetContent, SiteContent {
  /// What the element is called in messages and tables.
  public static let kind = "application"
  /// Who the application is and where it was declared.
  public var identity: Identity
  /// How the application behaves as a client.
  public var client: ClientSettings
  /// The elements this one refers to.
  public var references: [ElementID] { [client.secret].compactMap(\.self) }

  /// Declares an application.
  public init(
    _ title: String, client: ClientSettings = ClientSettings(),
    id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
    self.client = client
  }
}

/// People who use an application.
public struct User: Element, GlobalContent, SiteContent {
  /// What the element is called in messages and tables.
  public static let kind = "user"
  /// Who the users are and where they were declared.
  public var identity: Identity
  /// The elements this one refers to.
  public var references: [ElementID] { [] }

  /// Declares users.
  public init(
    _ title: String, id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
  }
}

/// People who decide on a failover and carry it out.
public struct Operator: Element, GlobalContent, SiteContent {
  /// What the element is called in messages and tables.
  public static let kind = "operator"
  /// Who the operators are and where they were declared.
  public var identity: Identity
  /// The elements this one refers to.
  public var references: [ElementID] { [] }

  /// Declares operators.
  public init(
    _ title: String, id: ElementID = #function, file: String = #filePath, line: Int = #line
  ) {
    identity = Identity(id, title, file, line)
  }
}
