import ArchitectureModel
import Facts
import Simulation

/// The failures that architectures are compared by, each played on the model.
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

  /// What an architecture does when this is lost, for a cell of a table.
  func cell(for model: Model) -> Markdown { assessment(for: model)?.text.cited ?? "–" }

  /// What an architecture does when this is lost.
  struct Assessment {
    /// From the best to the worst.
    enum Verdict: String, Codable, CaseIterable {
      case survived
      case mended = "after-action"
      /// Some clients are cut off.
      case partly = "in-part"
      /// The database runs, but all clients are cut off.
      case unreachable
      case notSurvived = "not-survived"
    }

    var verdict: Verdict
    var text: Sentence
    var recovery: Recovery?
  }

  /// What an architecture does when this is lost; nothing if it has no primary.
  func assessment(for model: Model) -> Assessment? {
    let simulator = Simulator(model)
    if self == .logicalError {
      return simulator.responseToLogicalError().map { Self.assessment($0, simulator) }
    }
    guard let failure = failure(in: model) else {
      return Assessment(verdict: .survived, text: Sentence(absence, facts: absenceFacts))
    }
    return Self.assessment(simulator.response(to: failure), simulator)
  }

  /// What is lost; nothing if the architecture has no such thing.
  private func failure(in model: Model) -> Event.Failure? {
    guard let primary = model.servers.first(where: { !$0.isReplica }) else { return nil }
    switch self {
    case .node: return .node(of: primary.id)
    case .zone: return primary.zone.map { .zone($0, of: primary.region) }
    case .region: return .region(primary.region)
    case .logicalError: return nil
    case .key:
      guard case .customer(let key, _) = primary.settings.encryption else { return nil }
      return .element(key)
    case .resolver:
      return model.all(DNSPrivateResolver.self)
        .first { model.region(of: $0.id)?.name == primary.region.name }.map { .element($0.id) }
    case .workspace: return model.all(LogAnalyticsWorkspace.self).first.map { .element($0.id) }
    case .controlPlane: return .controlPlane
    }
  }

  /// What is said where there is no such thing.
  private var absence: Markdown {
    switch self {
    case .key: "**Yes.** There is no key of the customer."
    case .zone: "The zone is not stated."
    case .resolver: "**Yes.** There is none."
    case .workspace: "**Yes.** There is none."
    case .node, .region, .logicalError, .controlPlane: "There is no primary."
    }
  }

  private var absenceFacts: [Fact.ID] {
    switch self {
    case .key: ["ENC-01"]
    case .zone: ["HA-54"]
    default: []
    }
  }

  // MARK: Assessments

  private static func assessment(_ response: Response, _ simulator: Simulator) -> Assessment {
    let facts = response.run.steps.last?.effects.first?.facts ?? []
    switch response.verdict {
    case .survived(.service):
      let figures = figures(of: response, simulator)
      return Assessment(
        verdict: .survived,
        text: Sentence("**Yes.** The service acts. \(figures.text)", facts: figures.facts),
        recovery: response.decisive?.recovery)
    case .survived:
      return Assessment(
        verdict: .survived, text: Sentence("**Yes.** Nobody has to act.", facts: facts))
    case .mended:
      let event = response.run.steps.last.map { simulator.inWords($0.event) } ?? "–"
      let figures = figures(of: response, simulator)
      return Assessment(
        verdict: .mended,
        text: Sentence("**After action:** \(event). \(figures.text)", facts: figures.facts),
        recovery: response.decisive?.recovery)
    case .partly(let clients):
      let all = simulator.model.databaseTraffic.map(\.source).distinct.count
      let isCutOff = clients.count == all
      let answer: Markdown = isCutOff ? "**No.**" : "**In part.**"
      return Assessment(
        verdict: isCutOff ? .unreachable : .partly,
        text: Sentence(
          """
          \(answer) The database runs, but is not found until it returns by \
          \(clients.map(simulator.title).listed).
          """, facts: facts))
    case .notSurvived:
      return Assessment(
        verdict: .notSurvived,
        text: Sentence(
          "**No.** This architecture does not survive it: the service is gone until it returns.",
          facts: facts))
    }
  }

  private static func figures(of response: Response, _ simulator: Simulator) -> Sentence {
    guard let recovery = response.decisive?.recovery else { return Sentence("") }
    let text = RecoveryText(recovery)
    let sources = simulator.model.databaseTraffic.map(\.source)
    let isAlone =
      !sources.isEmpty
      && sources.allSatisfy { simulator.model.isLost($0, with: response.run.final.lost) }
    let clients =
      if isAlone {
        "no client is left to use it"
      } else if recovery.changedClients.isEmpty {
        "no client changes"
      } else {
        "another host for \(recovery.changedClients.map(simulator.title).listed)"
      }
    return Sentence(
      "Data lost: \(text.loss). Time: \(text.time). Configuration: \(clients).", facts: text.facts)
  }
}

/// What is billed for an architecture's resilience, without prices.
struct PaidParts {
  let model: Model

  var cell: Markdown { text.cited }

  /// What is billed, with the facts that say so.
  var text: Sentence {
    let standbys = model.servers.count { $0.standbyID != nil }
    let replicas = model.servers.count(where: \.isReplica)
    let counts: [(Int, String, String)] = [
      (model.servers.count - replicas, "primary", "primaries"), (standbys, "standby", "standbys"),
      (replicas, "read replica", "read replicas"),
      (
        model.servers.count { $0.backup?.isGeoRedundant == true }, "geo-redundant backup",
        "geo-redundant backups"
      ),
      (model.keyStores.count, "vault", "vaults"),
      (model.all(PrivateEndpoint.self).count, "private endpoint", "private endpoints"),
      (model.all(DNSPrivateResolver.self).count, "DNS Private Resolver", "DNS Private Resolvers"),
      (model.all(HybridConnection.self).count, "hybrid connection", "hybrid connections"),
      (
        model.all(LogAnalyticsWorkspace.self).count, "Log Analytics workspace",
        "Log Analytics workspaces"
      ),
      (
        model.all(LogAnalyticsWorkspace.self).count { $0.replicatedTo != nil }, "workspace copy",
        "workspace copies"
      ),
    ]
    let parts = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    return Sentence(
      "\(parts.listed).", facts: (standbys > 0 ? ["HA-08"] : []) + (replicas > 0 ? ["RR-01"] : []))
  }
}
