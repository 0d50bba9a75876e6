import ArchitectureModel
import Simulation

/// Every state of a model that some number of events can lead to.
struct Exploration {
  private(set) var states: Set<State>
  /// How many states were new after each number of events, beginning with none.
  private(set) var newStates = [1]
  private(set) var refusals: [UnmetCondition.Reason: Int] = [:]
  private(set) var playedEvents = 0

  /// - Parameter visit: Called once for each state, with the events that led there first.
  init(_ model: Model, depth: Int, visit: (State, State?, Event?) -> Void) {
    let simulator = Simulator(model)
    let events = model.allEvents
    let initial = State(model)
    states = [initial]
    visit(initial, nil, nil)
    var frontier = [initial]
    for _ in 0..<depth {
      var next: [State] = []
      for state in frontier {
        for event in events {
          playedEvents += 1
          let unmet = simulator.unmetConditions(of: event, in: state)
          for condition in unmet { refusals[condition.reason, default: 0] += 1 }
          guard unmet.isEmpty, let after = simulator.state(after: event, in: state),
            states.insert(after).inserted
          else { continue }
          visit(after, state, event)
          next.append(after)
        }
      }
      newStates.append(next.count)
      frontier = next
    }
  }
}

extension Model {
  /// Every event that can be asked of the model.
  var allEvents: [Event] {
    serverEvents + failures.flatMap { [.lose($0), .recover($0)] }
      + all(VirtualEndpoint.self).flatMap { endpoint in
        servers.map { Event.aimReader(endpoint.id, at: $0.id) }
      }
  }

  private var serverEvents: [Event] {
    servers.flatMap { server -> [Event] in
      let promotions = [Event.Promotion.toPrimary, .toIndependent].flatMap { promotion in
        [Event.DataSynchronization.planned, .forced].map {
          Event.promote(server.id, promotion, $0)
        }
      }
      let pairs = AzureRegion.all.filter { server.region.pair == .region($0.name) }
      return promotions + [
        .failOver(server.id), .fence(server.id), .letIn(server.id), .lose(.node(of: server.id)),
        .pointInTimeRestore(server.id), .fallBehind(server.id, by: .minutes(10)),
        .enableHighAvailability(server.id, standby: .two),
      ] + pairs.map { .geoRestore(server.id, to: $0) }
    }
  }

  private var failures: [Event.Failure] {
    let zones = regions.flatMap { place in
      AvailabilityZone.allCases.map { Event.Failure.zone($0, of: place.region) }
    }
    let links = all(PrivateDNSZone.self).filter { zone in
      all(PrivateEndpoint.self).contains { $0.zone == zone.id && server($0.target) != nil }
    }.flatMap { zone in zone.links.map { Event.Failure.zoneLink(zone.id, $0.network) } }
    let elements = elements.filter {
      switch $0 {
      case is FlexibleServer, is ReadReplica, is VirtualEndpoint, is PrivateEndpoint, is Key,
        is any KeyStore, is DNSPrivateResolver, is HybridConnection, is Peering,
        is LogAnalyticsWorkspace:
        true
      default: false
      }
    }.map { Event.Failure.element($0.id) }
    return zones + regions.map { .region($0.region) } + links + elements + [.controlPlane]
  }
}
