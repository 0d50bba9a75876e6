import ArchitectureModel
import Diagrams
import Facts
import Simulation

extension ArchitecturePage {
  /// The notes on Private Link and DNS.
  var names: [String: TemplateValue] {
    [
      "privateEndpoints": .list(privateEndpoints),
      "privateLinkNotes": .sentences(privateLinkNotes),
      "zones": .list(zones),
      "records": .list(records),
      "hasForwarders": .flag(!forwarders.isEmpty),
      "forwarders": .list(forwarders),
      "hasPrivateEndpoints": .flag(!privateEndpoints.isEmpty),
      "hasZones": .flag(!zones.isEmpty),
      "clients": .list(clients),
      "dnsNotes": .sentences(dnsNotes),
    ]
  }

  // MARK: Private Link

  private var privateEndpoints: [TemplateValue] {
    model.all(PrivateEndpoint.self).map { endpoint in
      .object([
        "title": .text("\(endpoint.title)"),
        "target": .text("\(model.title(of: endpoint.target))"),
        "subresource": .text("\(code: endpoint.subresource)"),
        "subnet": .text("\(model.place(of: endpoint.id, as: Subnet.self)?.title ?? "–")"),
        "address": .text("\(code: endpoint.address)"),
        "record": .text("\(code: model.privateLinkName(of: endpoint.target) ?? "–")"),
      ])
    }
  }

  var privateLinkNotes: [Sentence] {
    model.servers.flatMap { server -> [Sentence] in
      if server.isIntegrated { return integratedNotes(server) }
      let endpoints = model.privateEndpoints(to: server.id)
      var notes = endpoints.map { endpoint in
        Sentence(
          """
          \(endpoint.title) leads to \(server.title) (\(code: server.name)) at \
          \(code: endpoint.address), sub-resource \(code: endpoint.subresource).
          """, "NET-09", "NET-11")
      }
      if endpoints.isEmpty {
        notes.append(Sentence("\(server.title) has no private endpoint of its own.", "NET-09"))
      }
      notes.append(
        server.isPubliclyReachable
          ? Sentence(
            "\(server.title) is also reachable publicly: its public access is enabled.", "NET-05")
          : Sentence(
            "Public access of \(server.title) is disabled; only private endpoints lead to it.",
            "NET-05"))
      return notes
    }
      + (model.all(PrivateEndpoint.self).isEmpty
        ? [] : [.fact("HA-42"), .fact("NET-08"), .fact("NET-52")])
      + [.fact("NET-02"), .fact("NET-03")]
  }

  private func integratedNotes(_ server: Server) -> [Sentence] {
    guard case .integrated(let subnet, let zone) = server.settings.network else { return [] }
    return [
      Sentence(
        """
        \(server.title) has virtual network integration: its address lies in \
        \(model.title(of: subnet)), its record in the zone \(code: model.title(of: zone)).
        """, "NET-01", "NET-18"),
      Sentence("No private endpoint can lead to \(server.title).", "NET-02"),
    ]
  }

  // MARK: Zones and records

  private var zones: [TemplateValue] {
    model.all(PrivateDNSZone.self).map { zone in
      let group = model.resourceGroup(of: zone.id)
      return .object([
        "name": .text("\(code: zone.name)"),
        "links": .text(
          Markdown.list(
            zone.links.map { link in
              link.resolutionPolicy == .standard
                ? "\(model.title(of: link.network))"
                : "\(model.title(of: link.network)) (\(code: link.resolutionPolicy.rawValue))"
            })),
        "group": .text(
          group.map { "\(code: $0.name) in \($0.region.displayName)" } ?? "–"),
        "owner": .text("\(group?.subscription.owner.rawValue.capitalizedFirst ?? "–")"),
      ])
    }
  }

  /// Every record on the way from a client to a server, and who keeps it.
  private var records: [TemplateValue] {
    Simulator(model).records(in: State(model)).filter { $0.kind != .node }.map { record in
      .object([
        "name": .text("\(code: record.name)"), "kind": .text("\(record.kind.rawValue)"),
        "value": .text("\(code: record.value)"),
        "keeper": .text(Sentence("\(record.keeper.capitalizedFirst)", facts: record.facts).cited),
      ])
    }
  }

  private var forwarders: [TemplateValue] {
    let conditional = model.all(DNSServer.self).flatMap { server in
      server.forwarders.map { (server.title, $0, ["NET-40", "NET-41"] as [Fact.ID]) }
    }
    let rules = model.all(ForwardingRuleset.self).flatMap { ruleset in
      ruleset.rules.map { (ruleset.title, $0, ["NET-43", "NET-64"] as [Fact.ID]) }
    }
    return (conditional + rules).map { owner, rule, facts in
      .object([
        "owner": .text("\(owner)"), "domain": .text("\(code: rule.domain)"),
        "targets": .text(Sentence(Markdown.list(rule.targets.map(target)), facts: facts).cited),
      ])
    }
  }

  private func target(_ target: ConditionalForwarder.Target) -> Markdown {
    switch target {
    case .address(let address): "\(code: address)"
    case .element(let id):
      "\(model.title(of: id)) of \(model.places(of: id).compactMap { $0 as? VirtualNetwork }.first?.title ?? model.places(of: id).first?.title ?? "–") at \(code: model[id]?.fixedAddress ?? "–")"
    }
  }

  var dnsNotes: [Sentence] {
    var notes: [Sentence] = []
    let zones = model.all(PrivateDNSZone.self)
    for zone in zones {
      guard let group = model.resourceGroup(of: zone.id) else { continue }
      notes.append(
        Sentence(
          """
          The \(group.subscription.owner.rawValue) keeps \(code: zone.name); changes to it pass \
          through \(group.region.displayName).
          """, "NET-19", "CP-06"))
    }
    notes += [.fact("NET-21"), .fact("NET-22"), .fact("NET-42"), .fact("NET-44")]
    if !model.all(VirtualEndpoint.self).isEmpty {
      notes += [.fact("NET-24"), .fact("VE-11"), .fact("VE-13")]
    }
    return notes
  }

  // MARK: Chains

  /// The lookup of every name that clients use from each place that a client can stand in, and of
  /// each vault by the applications whose login lies there.
  private var clients: [TemplateValue] {
    let names = model.databaseTraffic.map { model.hostName($0.host) }.distinct
    let places = viewpoints
    let others = model.all(Application.self).filter { application in
      !places.contains { $0.id == application.id }
    }.map { Viewpoint(id: $0.id, name: $0.title, title: $0.title) }
    let lookups =
      places.map { ($0, names + vaultNames(for: $0.id)) }
      + others.map { ($0, vaultNames(for: $0.id)) }
    return lookups.filter { !$0.1.isEmpty }.map { viewpoint, names in
      .object([
        "client": .text("\(viewpoint.title)"),
        "chains": .list(names.map { chain(of: $0, from: viewpoint) }),
      ])
    }
  }

  /// The host name of the vault in which an application's login lies.
  private func vaultNames(for client: ElementID) -> [String] {
    let vault = model.element(client, as: Application.self)?.client.secret.flatMap(model.parent)
    return [vault.flatMap(model.privateLinkHostName)].compactMap(\.self)
  }

  private func chain(of name: String, from viewpoint: Viewpoint) -> TemplateValue {
    let lookup = NameResolver(model).resolve(name, from: viewpoint.id)
    let text = LookupText(model, from: (viewpoint.id, viewpoint.name))
    return .object([
      "name": .text("\(code: name)"),
      "hops": .sentences(lookup.hops.map(text.sentence)),
      "outcome": .text(text.outcome(of: lookup).cited),
    ])
  }

  /// A place from which a name is looked up.
  private struct Viewpoint {
    /// An element that stands there.
    var id: ElementID
    /// Who asks.
    var name: String
    var title: String
  }

  /// One for each site and network: a client if there is one, else the network as such.
  private var viewpoints: [Viewpoint] {
    let sites = model.all(OnPremisesSite.self).map { ($0.id, $0.title) }
    let networks = model.all(VirtualNetwork.self).map { ($0.id, $0.title) }
    return (sites + networks).compactMap { place, title in
      let inside = model.elements.filter { model.isInside($0.id, place) }
      if let client = inside.first(where: { $0 is any DataClient }) {
        return Viewpoint(id: client.id, name: client.title, title: "\(client.title) in \(title)")
      }
      return inside.first.map {
        Viewpoint(id: $0.id, name: title, title: "\(title), where no client stands")
      }
    }
  }
}
