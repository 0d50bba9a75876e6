/// Traffic of a client to a database.
package struct DatabaseTraffic: Sendable, Hashable {
  package var source: ElementID
  package var host: DatabaseHost
  package var purpose: String
  package var port: Int
  /// Where the traffic was declared.
  package var location: SourceLocation
}

extension Model {
  package var databaseTraffic: [DatabaseTraffic] {
    dataTraffic.compactMap { traffic in
      guard case .database(let host) = traffic.target else { return nil }
      return DatabaseTraffic(
        source: traffic.source, host: host, purpose: traffic.purpose, port: traffic.over.port,
        location: traffic.location)
    }
  }
}
