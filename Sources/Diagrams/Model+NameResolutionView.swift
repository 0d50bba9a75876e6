import ArchitectureModel
import Facts
import Simulation

extension Model {
  /// Who asks whom, and which zone holds the answer.
  var nameResolutionView: View {
    var view = View(
      .nameResolution, "Where a client's name lookup goes, and which zone answers it.",
      boundaries: [.site, .region, .network, .global])
    let lookups = databaseTraffic.map {
      NameResolver(self).resolve($0.host, from: $0.source)
    }
    guard !lookups.isEmpty else { return view }
    addQuestions(lookups, to: &view)
    addForwarding(to: &view)
    addAliases(lookups, to: &view)
    addAnswers(lookups, to: &view)
    addCorporateNames(to: &view)
    return view
  }

  private func addQuestions(_ lookups: [Lookup], to view: inout View) {
    let flows = lookups.flatMap(\.hops).compactMap { hop -> View.Flow? in
      guard case .asks(let client, let server) = hop.action else { return nil }
      return .init(client, server, .nameResolution, "asks for the database's name", caption: "asks")
    }
    view.step(
      "Each client asks the name server of its network: \(pairs(flows))",
      ["NET-40", "NET-45"], flows)
  }

  private func addForwarding(to view: inout View) {
    let flows = all(DNSServer.self).flatMap { server in
      server.forwarders.flatMap { rule in
        rule.elements.map {
          View.Flow(
            server.id, $0, .nameResolution, "conditional forwarder for public domains",
            caption: "forwards")
        }
      }
    }
    let domains = all(DNSServer.self).flatMap { $0.forwarders.map(\.domain) }.distinct.listed
    view.step(
      "Forwarded to inbound endpoints: \(domains)", ["NET-40", "NET-41", "NET-44"], flows)
  }

  private func addAliases(_ lookups: [Lookup], to view: inout View) {
    let flows = lookups.compactMap { lookup -> View.Flow? in
      guard let view = lookup.answeringElement, let alias = alias(of: lookup.name) else {
        return nil
      }
      return .init(view, alias, .nameResolution, "looks up the name", caption: "looks up")
    }
    view.step(
      "Azure DNS looks up the name of the virtual endpoint, a CNAME for a server's own name",
      ["VE-12", "VE-13"], flows)
  }

  /// The name of a virtual endpoint that a host name is.
  private func alias(of name: String) -> ElementID? {
    all(VirtualEndpoint.self).lazy.flatMap { endpoint in
      [("writer", endpoint.writer.host), ("reader", endpoint.reader.host)]
        .filter { hostName($0.1) == name }.map { endpoint.id.part($0.0) }
    }.first
  }

  private func addAnswers(_ lookups: [Lookup], to view: inout View) {
    let reads = lookups.flatMap { lookup in
      lookup.hops.compactMap { hop -> View.Flow? in
        guard case .record(let zone, _, _) = hop.action else { return nil }
        let alias = alias(of: lookup.name)
        return .init(
          alias ?? lookup.answeringElement ?? lookup.client, zone, .nameResolution,
          alias == nil
            ? "is looked up in the linked zone"
            : "leads to a server's name, which is looked up in the linked zone",
          caption: alias == nil ? "looks up" : "CNAME")
      }
    }
    view.step(
      "The server's name is found in the private zone that is linked to the network",
      ["NET-11", "NET-19"],
      reads)
  }

  private func addCorporateNames(to view: inout View) {
    let rules = all(ForwardingRuleset.self).flatMap { ruleset in
      ruleset.rules.flatMap { rule in
        rule.elements.map {
          (
            rule.domain,
            View.Flow(
              ruleset.endpoint, $0, .nameResolution, "rule for \(rule.domain)",
              caption: "corporate names")
          )
        }
      }
    }
    view.step(
      "Asked of \(rules.map { title(of: $0.1.to) }.distinct.listed) by outbound endpoints: "
        + "\(rules.map(\.0).distinct.listed)", ["NET-43", "NET-64"], rules.map(\.1))
  }
}

extension Lookup {
  /// The element whose network answers: an inbound endpoint or a DNS server; the client itself if
  /// its own network does.
  var answeringElement: ElementID? {
    hops.reversed().lazy.compactMap { hop -> ElementID? in
      switch hop.action {
      case .entersAzure(let element, _): element
      case .asksAzure(let client): client
      default: nil
      }
    }.first
  }
}
