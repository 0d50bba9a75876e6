package import ArchitectureModel
import Facts
import Simulation

extension Model {
  /// Who can change what, beside the path of the data.
  var controlPlaneView: View {
    var view = View(
      .controlPlane, "Who can change what; data flows on without it.",
      boundaries: [.site, .region, .zone, .global])
    view.step(
      "Operators work through a client of the control plane", ["CP-01"],
      managementCalls.map { .init($0.source, $0.client, .control, $0.purpose) })
    guard let manager = all(ResourceManager.self).first else { return view }
    view.step(
      "Every change passes through \(manager.title)", ["CP-01", "CP-06"],
      all(ManagementClient.self).map {
        .init($0.id, manager.id, .control, "asks for changes", caption: "asks")
      })
    let calls = servers.map {
      View.Flow(manager.id, $0.id, .control, changes(of: $0), caption: "changes")
    }
    view.step(
      "\(manager.title) changes the servers: \(calls.map(\.label).distinct.joined(separator: "; "))",
      servers.contains(where: \.isReplica) ? ["CP-04", "CP-08"] : ["CP-04"], calls)
    let data = databaseTraffic.compactMap { traffic -> View.Flow? in
      let lookup = NameResolver(self).resolve(traffic.host, from: traffic.source)
      guard lookup.reachesTarget, let server = primaryTarget(of: traffic.host) else { return nil }
      guard let endpoint = element(lookup.destination, as: PrivateEndpoint.self) else {
        return .init(traffic.source, server, .data, traffic.purpose)
      }
      return .init(
        traffic.source, server, .data, "\(traffic.purpose), through \(endpoint.title)",
        caption: "Private Link")
    }
    view.step(
      "Clients use the servers without the control plane", ["CP-02", "CP-05"],
      data.filter { place(of: $0.from, as: OnPremisesSite.self) == nil })
    return view
  }

  /// What operators may ask of a server.
  private func changes(of server: Server) -> String {
    if server.isReplica { return "promote a replica" }
    return server.standbyID == nil ? "scale, restore" : "fail over on request, scale, restore"
  }

  /// The server that a name leads to in the undisturbed state.
  package func primaryTarget(of host: DatabaseHost) -> ElementID? {
    switch host {
    case .server(let id): id
    case .writer(let id): element(id, as: VirtualEndpoint.self)?.primary
    case .reader(let id): element(id, as: VirtualEndpoint.self)?.readerTarget
    case .literal: nil
    }
  }
}
