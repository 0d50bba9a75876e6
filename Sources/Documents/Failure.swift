import ArchitectureModel
import Diagrams
import Facts

/// What an architecture does when something is lost, before any scenario is played.
struct FailureVerdict {
  enum Survival: String {
    case yes = "Yes"
    case afterAction = "After action"
    case partly = "In part"
    case no = "No"
  }

  var survival: Survival
  var actor: String
  var lost: String
  var facts: [Fact.ID]

  var cell: Markdown {
    Sentence(
      "\(survival.rawValue); acts: \(actor); lost: \(lost)", facts: facts
    ).cited
  }
}

/// The failures that architectures are compared by.
enum Failure: CaseIterable {
  case node, zone, region, logicalError, key, resolver, workspace, controlPlane

  var title: String {
    switch self {
    case .node: "The primary's node"
    case .zone: "The primary's zone"
    case .region: "The primary's region"
    case .logicalError: "A table, dropped by mistake"
    case .key: "The key of the primary"
    case .resolver: "The DNS resolver of the primary's region"
    case .workspace: "The Log Analytics workspace"
    case .controlPlane: "The control plane"
    }
  }

  func verdict(for model: Model) -> FailureVerdict {
    guard let primary = model.servers.first(where: { !$0.isReplica }) else {
      return FailureVerdict(survival: .no, actor: "nobody", lost: "there is no primary", facts: [])
    }
    switch self {
    case .node: return node(primary)
    case .zone: return zone(primary)
    case .region: return region(primary, model)
    case .logicalError:
      return FailureVerdict(
        survival: .afterAction, actor: "operators, by point-in-time restore",
        lost: "what came after the chosen point", facts: ["HA-06", "BK-01"])
    case .key: return key(primary)
    case .resolver: return resolver(primary, model)
    case .workspace: return workspace(model)
    case .controlPlane:
      return FailureVerdict(
        survival: .yes, actor: "nobody", lost: "promotions and changes wait",
        facts: ["CP-02", "CP-04"])
    }
  }

  private func node(_ primary: Server) -> FailureVerdict {
    primary.standbyID == nil
      ? FailureVerdict(
        survival: .afterAction, actor: "the service, by a restart",
        lost: "the time that it takes", facts: ["HA-27"])
      : FailureVerdict(
        survival: .yes, actor: "the service", lost: "nothing committed", facts: ["HA-11", "HA-20"])
  }

  private func zone(_ primary: Server) -> FailureVerdict {
    switch primary.highAvailability {
    case .zoneRedundant:
      FailureVerdict(
        survival: .yes, actor: "the service", lost: "nothing committed", facts: ["HA-11", "HA-20"])
    case .sameZone:
      FailureVerdict(survival: .no, actor: "operators", lost: "the service", facts: ["HA-26"])
    case .disabled:
      FailureVerdict(survival: .no, actor: "operators", lost: "the service", facts: ["HA-27"])
    }
  }

  private func region(_ primary: Server, _ model: Model) -> FailureVerdict {
    let isCovered = model.replicas(of: primary.id).contains { $0.region != primary.region }
    if isCovered {
      return FailureVerdict(
        survival: .afterAction, actor: "operators, by a forced promotion", lost: "the lag",
        facts: ["PR-01", "PR-05", "RR-09"])
    }
    if case .geo? = primary.backup?.redundancy {
      return FailureVerdict(
        survival: .afterAction, actor: "operators, by geo-restore", lost: "up to 1 hour",
        facts: ["BK-04"])
    }
    return FailureVerdict(
      survival: .no, actor: "operators", lost: "the service until the region returns",
      facts: ["HA-07"])
  }

  private func key(_ primary: Server) -> FailureVerdict {
    primary.settings.encryption == .serviceManaged
      ? FailureVerdict(
        survival: .yes, actor: "nobody", lost: "no key of the customer",
        facts: ["ENC-01"])
      : FailureVerdict(
        survival: .afterAction, actor: "operators, by repairing the key",
        lost: "the server until then", facts: ["ENC-10"])
  }

  private func resolver(_ primary: Server, _ model: Model) -> FailureVerdict {
    let lost = Set(
      model.all(InboundEndpoint.self)
        .filter { model.region(of: $0.id)?.name == primary.region.name }.map(\.id))
    let clients = model.databaseTraffic.map(\.source).distinct
    let cut = clients.filter { model.dependsOnly(on: lost, $0) }
    if cut.isEmpty {
      return FailureVerdict(
        survival: .yes, actor: "nobody", lost: "nothing", facts: ["NET-44", "NET-45"])
    }
    return FailureVerdict(
      survival: cut.count == clients.count ? .no : .partly, actor: "operators",
      lost: "new lookups of \(cut.map(model.title).listed)", facts: ["NET-44", "NET-45"])
  }

  private func workspace(_ model: Model) -> FailureVerdict {
    model.all(LogAnalyticsWorkspace.self).isEmpty
      ? FailureVerdict(
        survival: .yes, actor: "nobody", lost: "nothing; there is none", facts: ["LOG-07"])
      : FailureVerdict(
        survival: .yes, actor: "nobody", lost: "no data; logs after many hours", facts: ["LOG-07"])
  }
}

extension Model {
  /// Whether every name server that a client can ask is among some that are lost.
  fileprivate func dependsOnly(on lost: Set<ElementID>, _ client: ElementID) -> Bool {
    if let network = place(of: client, as: VirtualNetwork.self) {
      guard case .custom(let servers) = network.nameServers else { return false }
      return servers.allSatisfy(lost.contains)
    }
    guard let site = place(of: client, as: OnPremisesSite.self) else { return false }
    let targets = all(DNSServer.self)
      .filter { place(of: $0.id, as: OnPremisesSite.self)?.id == site.id }
      .flatMap { $0.forwarders.flatMap(\.elements) }
    return !targets.isEmpty && targets.allSatisfy(lost.contains)
  }
}
