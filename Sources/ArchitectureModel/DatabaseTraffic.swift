/// Traffic of a client to a database.
package struct DatabaseTraffic: Sendable {
  package var source: ElementID
  package var host: DatabaseHost
  package var purpose: String
  package var port: Int
}

extension Model {
  package var databaseTraffic: [DatabaseTraffic] {
    dataTraffic.compactMap { traffic in
      guard case .database(let host) = traffic.target else { return nil }
      return DatabaseTraffic(
        source: traffic.source, host: host, purpose: traffic.purpose, port: traffic.over.port)
    }
  }
}
