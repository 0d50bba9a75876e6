package import ArchitectureModel
import Facts
package import Simulation

extension Model {
  /// Clients, names, endpoints and servers, on the data and replication planes.
  var overview: View {
    var view = View(
      .overview, "Clients, the names they use, and the servers behind them.",
      boundaries: [.site, .region, .network, .zone, .global])
    addNames(to: &view)
    addCallsOfApplications(to: &view)
    addConnections(to: &view)
    addReplication(to: &view)
    addForeignServers(to: &view)
    view.add(servers.map(\.id))
    return view
  }

  func addNames(to view: inout View) {
    for endpoint in all(VirtualEndpoint.self) {
      view.step(
        "\(hostName(endpoint.writer.host)) leads to \(title(of: endpoint.primary)), "
          + "\(hostName(endpoint.reader.host)) to \(title(of: endpoint.readerTarget))",
        ["VE-04", "VE-12"],
        [
          .init(
            endpoint.id.part("writer"), endpoint.primary, .nameResolution, "CNAME for the primary",
            caption: "CNAME"),
          .init(
            endpoint.id.part("reader"), endpoint.readerTarget, .nameResolution,
            "CNAME for the reader's target", caption: "CNAME"),
        ])
    }
  }

  private func addCallsOfApplications(to view: inout View) {
    let calls = dataTraffic.compactMap { traffic -> View.Flow? in
      guard case .application(let target) = traffic.target else { return nil }
      return .init(
        traffic.source, target, .data, "\(traffic.purpose), port \(traffic.over.port)",
        caption: "port \(traffic.over.port)")
    }
    view.step(
      "Calls of applications: \(pairs(calls))", [], calls)
  }

  /// Each client's way to the server that its name leads to, as the lookup finds it.
  private func addConnections(to view: inout View) {
    let ways = databaseTraffic.map { traffic in
      (traffic, NameResolver(self).resolve(hostName(traffic.host), from: traffic.source))
    }
    view.add(ways.map(\.0.source))
    let connections = ways.compactMap { traffic, lookup -> View.Flow? in
      destination(of: lookup, traffic).map {
        .init(
          traffic.source, $0, .data, "\(traffic.purpose), port \(traffic.port)",
          caption: traffic.caption)
      }
    }
    let ports = ways.map { "\($0.0.port)" }.distinct.listed
    view.step(
      "Connections on port \(ports): \(pairs(connections))",
      ["HA-40", "NET-50"], connections)
    addPrivateLinks(of: servers.map(\.id), to: &view)
  }

  /// What a client's packets arrive at first; nothing if they do not arrive.
  private func destination(of lookup: Lookup, _ traffic: DatabaseTraffic) -> ElementID? {
    if case .publicAddress(accepted: true) = lookup.outcome {
      return primaryTarget(of: traffic.host)
    }
    return lookup.destination
  }

  func addPrivateLinks(of targets: [ElementID], to view: inout View) {
    let links = targets.flatMap { target in
      privateEndpoints(to: target).map {
        View.Flow(
          $0.id, target, .data, "private link to \($0.subresource)", caption: "Private Link")
      }
    }
    view.step(
      "Each private endpoint leads to exactly one resource: \(pairs(links))",
      ["NET-09"], links)
  }

  private func addForeignServers(to view: inout View) {
    let targets = all(ForeignServer.self).flatMap { foreign -> [View.Flow] in
      let use = View.Flow(foreign.owner, foreign.id, .data, "queries through a user mapping")
      guard let target = primaryTarget(of: foreign.target), target != foreign.owner else {
        return [use]
      }
      return [use, .init(foreign.id, target, .data, "connects as \(foreign.user)")]
    }
    view.step("Queries of foreign tables: \(pairs(targets))", ["ID-06"], targets)
  }

  private func addReplication(to view: inout View) {
    let synchronous = servers.compactMap { server in
      server.standbyID.map {
        View.Flow(
          server.id, $0, .synchronousReplication, "write-ahead log, before each commit",
          caption: "synchronous")
      }
    }
    view.step(
      "A commit of \(synchronous.map { title(of: $0.from) }.listed) waits until the standby has "
        + "the write-ahead log", ["HA-03"], synchronous)
    let asynchronous = servers.compactMap { replica in
      replica.source.map {
        View.Flow(
          $0, replica.id, .asynchronousReplication, "write-ahead log, after the commit",
          caption: "asynchronous")
      }
    }
    view.step(
      "After the commit, asynchronously: \(pairs(asynchronous))", ["RR-01", "RR-08"],
      asynchronous)
  }
}

extension Lookup {
  /// The element at which packets of the client arrive first, if they arrive.
  package var destination: ElementID? {
    switch outcome {
    case .address(_, let endpoint, let route): route == nil ? nil : endpoint
    case .integrated(let server, let route): route == nil ? nil : server
    case .publicAddress, .nonexistent, .unanswered, .corporate: nil
    }
  }
}
