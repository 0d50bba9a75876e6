import ArchitectureModel
import Architectures
import Diagrams
import TestSupport
import Testing

/// How far cards move when an architect changes one thing.
struct StabilityTests {
  private static let long =
    "A much longer name that takes two lines of its card and is cut off then"

  @Test(arguments: Catalog.architectures.map(\.id))
  func `a rename moves nothing`(id: String) throws {
    let before = try resolved(id)
    for element in before.elements where !(element is any KeyStore) {
      let after = try resolved(id) { declaration in
        for index in declaration.entries.indices
        where declaration.entries[index].element.id == element.id {
          declaration.entries[index].element.identity.title = Self.long
        }
      }
      let movement = Movement(from: before, to: after)
      #expect(movement.moved == 0 && movement.cards > 0, "\(element.id)")
    }
  }

  /// The bounds are what was measured, rounded up; `BENCHMARKS.md` has the figures.
  @Test(arguments: Catalog.architectures.map(\.id))
  func `another element moves little else`(id: String) throws {
    let before = try resolved(id)
    for edit in Edit.all {
      let after = try resolved(id, edit.apply)
      let movement = Movement(from: before, to: after)
      print("| \(id) | \(edit.name) | \(movement.moved) of \(movement.cards) | \(movement.mean) |")
      #expect(movement.mean <= edit.bound, "\(edit.name)")
    }
  }

  private func resolved(
    _ id: String, _ change: (inout Declaration) -> Void = { _ in }
  ) throws -> Model {
    let architecture = try #require(Catalog.architectures.first { $0.id == id })
    return try resolved(architecture, change)
  }

  private func resolved(
    _ architecture: some Architecture, _ change: (inout Declaration) -> Void
  ) throws -> Model {
    try Model.resolved(architecture, change)
  }
}

/// The movement of all cards that two versions of an architecture have in common.
private struct Movement {
  private(set) var cards = 0
  private(set) var moved = 0
  private var distance = 0.0

  init(from one: Model, to other: Model) {
    let (before, after) = (Self.placements(one), Self.placements(other))
    for (view, placement) in before {
      for (id, card) in placement.cards {
        guard let new = after[view]?.cards[id] else { continue }
        let way =
          abs(card.frame.left - new.frame.left) + abs(card.frame.top - new.frame.top)
        cards += 1
        if way > 0 { moved += 1 }
        distance += way
      }
    }
  }

  private static func placements(_ model: Model) -> [String: Placement] {
    Dictionary(
      uniqueKeysWithValues: model.diagrams().map { ($0.view.name, Placement($0.graph)) })
  }

  /// Points for each card, to a tenth.
  var mean: Double { (distance / Double(max(cards, 1)) * 10).rounded() / 10 }
}

/// One thing that an architect might add.
private struct Edit: Sendable {
  let name: String
  /// In points for each card.
  let bound: Double
  let apply: @Sendable (inout Declaration) -> Void

  static let all = [
    Edit(name: "application", bound: 0) { declaration in
      let application = Application("Invoices", id: "newApplication")
      declaration.add(application, besideThe: Application.self)
      declaration.callsAsTheFirst(application)
    },
    Edit(name: "alert", bound: 0) { declaration in
      guard let server = declaration.first(FlexibleServer.self) else { return }
      declaration.add(
        Alert("Too many connections", on: server, .notAlive, id: "newAlert"),
        besideThe: Alert.self)
    },
    Edit(name: "read replica in the same region", bound: 65) { declaration in
      guard let server = declaration.first(FlexibleServer.self) else { return }
      declaration.add(
        ReadReplica(
          "Second replica", name: "psql-second", of: server, zone: .three, id: "newReplica"),
        besideThe: FlexibleServer.self)
    },
    Edit(name: "private endpoint", bound: 32) { declaration in
      guard let server = declaration.first(FlexibleServer.self),
        let zone = declaration.first(PrivateDNSZone.self)
      else { return }
      declaration.add(
        PrivateEndpoint(
          "pe-second", to: server, address: "10.11.2.77", zone: zone, id: "newEndpoint"),
        besideThe: PrivateEndpoint.self)
    },
    Edit(name: "spoke with an application", bound: 8) { declaration in
      guard let network = declaration.first(VirtualNetwork.self),
        let region = declaration.entries.first(where: { $0.element.id == network.id })?.parent
      else { return }
      let spoke = VirtualNetwork("vnet-new", "10.99.0.0/16", role: .spoke, id: "newSpoke")
      let subnet = Subnet("snet-new", "10.99.1.0/24", id: "newSubnet")
      declaration.entries.append(.init(spoke, in: region))
      declaration.entries.append(.init(subnet, in: spoke.id))
      let service = Application("New service", id: "newService")
      declaration.entries.append(.init(service, in: subnet.id))
      declaration.callsAsTheFirst(service)
    },
  ]
}

extension Declaration {
  fileprivate func first<Kind: Element>(_ kind: Kind.Type) -> Kind? {
    entries.lazy.compactMap { $0.element as? Kind }.first
  }

  /// Lets an application call what the first client calls.
  fileprivate mutating func callsAsTheFirst(_ application: Application) {
    guard let traffic = relationships.first as? DataTraffic else { return }
    var copy = application.calls(
      HostName("placeholder.postgres.database.azure.com"), "Write invoices")
    copy.target = traffic.target
    relationships.append(copy)
  }

  /// Places an element where the first one in Azure of some kind stands.
  fileprivate mutating func add<Kind: Element>(_ element: any Element, besideThe kind: Kind.Type) {
    let sites = Set(entries.filter { $0.element is OnPremisesSite }.map(\.element.id))
    guard
      let index = entries.lastIndex(where: {
        $0.element is Kind && !sites.contains($0.parent ?? "")
          && $0.parent
            == entries.first(where: { entry in
              entry.element is Kind && !sites.contains(entry.parent ?? "")
            })?.parent
      })
    else { return }
    entries.insert(Entry(element, in: entries[index].parent), at: index + 1)
  }
}
