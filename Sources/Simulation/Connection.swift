package import ArchitectureModel

/// What comes of a client's attempt to reach a database or a vault by a name.
package struct Connection: Sendable {
  package enum Access: String, Sendable, Hashable {
    case readWrite = "read and write"
    case readOnly = "read"
  }

  package enum Failure: Sendable, Hashable {
    /// The client itself is lost.
    case clientLost
    /// The lookup came to no address.
    case notFound
    /// The address is known, but no packet gets there.
    case noRoute(String)
    /// The answer was a public address, which lets nobody in.
    case refusedPublicly
    /// The server does not serve.
    case outage(ElementID, Outage)
    /// The server is kept from serving.
    case fenced(ElementID)
    /// The name belongs to a vault or pool, which is lost or which no packet gets to.
    case notReached(ElementID)
  }

  package enum Result: Sendable, Hashable {
    case served(by: ElementID, Access)
    /// The name belongs to a vault or pool, which answers.
    case reached(ElementID)
    case failed(Failure)
  }

  package let lookup: Lookup
  package let result: Result

  /// The server that answers; nothing if none does.
  package var server: ElementID? {
    guard case .served(let server, _) = result else { return nil }
    return server
  }

  package var canWrite: Bool {
    guard case .served(_, .readWrite) = result else { return false }
    return true
  }
}

extension Simulator {
  /// Looks a host up from a client and knocks at what the name leads to.
  package func connection(
    from client: ElementID, to host: DatabaseHost, in state: State
  ) -> Connection {
    connection(from: client, to: model.hostName(host), in: state)
  }

  package func connection(
    from client: ElementID, to name: String, in state: State
  ) -> Connection {
    let lookup = NameResolver(model, in: state).resolve(name, from: client)
    return Connection(lookup: lookup, result: result(of: lookup, in: state))
  }

  private func result(of lookup: Lookup, in state: State) -> Connection.Result {
    if model.isLost(lookup.client, with: state.lost) { return .failed(.clientLost) }
    if let store = model.keyStore(named: lookup.name) {
      return lookup.reachesTarget && !model.isLost(store, with: state.lost)
        ? .reached(store) : .failed(.notReached(store))
    }
    switch lookup.outcome {
    case .nonexistent, .unanswered, .corporate: return .failed(.notFound)
    case .publicAddress(accepted: false): return .failed(.refusedPublicly)
    case .publicAddress(accepted: true):
      let server = model.servers.first { lookup.passes($0.hostName) }
      return server.map { knock($0.id, in: state) } ?? .failed(.notFound)
    case .address(let address, let endpoint, let route):
      guard route != nil else { return .failed(.noRoute(address)) }
      return model.element(endpoint, as: PrivateEndpoint.self)
        .map { knock($0.target, in: state) } ?? .failed(.notFound)
    case .integrated(let server, let route):
      return route == nil ? .failed(.noRoute("its subnet")) : knock(server, in: state)
    }
  }

  private func knock(_ id: ElementID, in state: State) -> Connection.Result {
    if let outage = state.outage(of: id, in: model) { return .failed(.outage(id, outage)) }
    guard let server = state.servers[id], !server.isFenced else { return .failed(.fenced(id)) }
    return .served(by: id, server.source == nil ? .readWrite : .readOnly)
  }

  /// Whether a client reaches a vault or pool by its name.
  package func reaches(
    _ store: ElementID, from client: ElementID, in state: State
  ) -> Bool {
    model.privateLinkHostName(of: store).map {
      connection(from: client, to: $0, in: state).result == .reached(store)
    } ?? false
  }

  /// The traffic that was served as the architecture was declared, and is not served so any more,
  /// though its client is still there.
  package func cutTraffic(in state: State) -> [DatabaseTraffic] {
    let initial = State(model)
    return model.databaseTraffic.filter { traffic in
      let before = connection(from: traffic.source, to: traffic.host, in: initial)
      let after = connection(from: traffic.source, to: traffic.host, in: state)
      if case .failed(.clientLost) = after.result { return false }
      return before.server != nil && (after.server == nil || before.canWrite && !after.canWrite)
    }
  }
}

extension Model {
  /// The vault or pool that a host name belongs to.
  fileprivate func keyStore(named name: String) -> ElementID? {
    keyStores.first { privateLinkHostName(of: $0.id) == name }?.id
  }
}

extension Lookup {
  /// Whether the lookup asked for a name, or came by it on its way.
  func passes(_ name: String) -> Bool {
    self.name == name
      || hops.contains {
        guard case .alias(let from, _) = $0.action else { return false }
        return from == name
      }
  }
}
