package import ArchitectureModel
import Facts
package import Simulation

/// Lookups in words.
package struct LookupText {
  private let model: Model
  /// What stands for the client, where no client asks but a network as such.
  private let viewpoint: (id: ElementID, title: String)

  package init(_ model: Model, from viewpoint: (id: ElementID, title: String)) {
    self.model = model
    self.viewpoint = viewpoint
  }

  package func sentence(_ hop: Lookup.Hop) -> Sentence {
    Sentence(text(hop.action), facts: hop.facts)
  }

  private func text(_ action: Lookup.Hop.Action) -> Markdown {
    switch action {
    case .asks(let client, let server): "\(title(client)) asks \(named(server))."
    case .asksAzure(let client):
      "\(title(client)) asks Azure DNS of its network at \(code: "168.63.129.16")."
    case .asksPublic(let client): "\(title(client)) asks in public."
    case .forwards(let server, let domain, let next):
      "\(title(server)) forwards \(code: domain) to \(named(next))."
    case .forwardsNowhere(let server, let domain, let address):
      "\(title(server)) forwards \(code: domain) to \(code: address), which does not answer there."
    case .entersAzure(let element, let network):
      "\(title(element)) hands over to Azure DNS of \(title(network)) at \(code: "168.63.129.16")."
    case .alias(let name, let target): "\(code: name) is a CNAME for \(code: target)."
    case .record(let zone, let name, let address):
      address.isEmpty
        ? "The zone \(code: title(zone)) holds the record \(code: name)."
        : "The zone \(code: title(zone)) holds \(code: name) with the address \(code: address)."
    case .unlinked(let name):
      "The only record of \(code: name) lies in a private zone that is not linked to this network."
    case .missing(let zone, let name):
      "The zone \(code: title(zone)) is linked but does not hold \(code: name)."
    case .unknown(let name): "Nobody holds a record of \(code: name) any more."
    case .publicAnswer(let name): "No linked zone holds \(code: name); the public answer counts."
    case .authoritative(let server, let domain):
      "\(title(server)) knows names under \(code: domain) by itself."
    }
  }

  package func outcome(of lookup: Lookup) -> Sentence {
    switch lookup.outcome {
    case .address(let address, let endpoint, let route?):
      Sentence(
        "\(code: address) (\(title(endpoint))) is reached \(way(route)).", facts: facts(route))
    case .address(let address, let endpoint, nil):
      Sentence(
        "\(code: address) (\(title(endpoint))) is not reached: no route leads there.", "NET-34")
    case .integrated(let server, let route):
      route == nil
        ? Sentence("\(title(server)) is not reached: no route leads to its network.", "NET-34")
        : Sentence("\(title(server)) is reached in its subnet.", "NET-18")
    case .publicAddress(let accepted):
      accepted
        ? Sentence("The public address lets clients in that its firewall knows.", "NET-05")
        : Sentence("The public address refuses the connection.", "NET-05")
    case .nonexistent:
      Sentence("The name does not exist for this client.", facts: lookup.hops.last?.facts ?? [])
    case .unanswered: Sentence("No name server answers.", "NET-44", "NET-47")
    case .corporate: Sentence("The name belongs to the corporate domain.")
    }
  }

  private func way(_ route: Route) -> Markdown {
    switch route {
    case .sameNetwork: "within the virtual network"
    case .peering(let id): "over the peering \(title(id))"
    case .hybrid(let id, nil): "over \(title(id))"
    case .hybrid(let id, .some): "over \(title(id)) and gateway transit"
    }
  }

  private func facts(_ route: Route) -> [Fact.ID] {
    switch route {
    case .sameNetwork: ["NET-08"]
    case .peering: ["NET-08", "NET-34"]
    case .hybrid(_, nil): ["NET-08"]
    case .hybrid(_, .some): ["NET-08", "NET-62"]
    }
  }

  private func title(_ id: ElementID) -> String {
    id == viewpoint.id ? viewpoint.title : model.title(of: id)
  }

  private func named(_ id: ElementID) -> Markdown {
    model[id]?.fixedAddress.map { "\(title(id)) at \(code: $0)" } ?? "\(title(id))"
  }
}
