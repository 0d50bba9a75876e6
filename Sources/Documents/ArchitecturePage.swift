package import ArchitectureModel
import Diagrams
import Facts
package import Rules
import Simulation

/// Everything that the page of one architecture shows, computed from its model.
package struct ArchitecturePage: Sendable {
  let model: Model
  let drawings: [PageDrawing]
  private let films: [ScenarioDrawings]
  private let findings: [Finding]
  private let linksDOT: Bool
  private let linksViewer: Bool

  /// - Parameters:
  ///   - findings: What the rules found, without what depends on a day.
  ///   - linksDOT: Whether the text that Graphviz reads lies beside each drawing.
  ///   - linksViewer: Whether the viewer lies beside the page.
  package init(
    _ model: Model, findings: [Finding] = [], drawings: [PageDrawing],
    scenarios: [ScenarioDrawings] = [], linksDOT: Bool = true, linksViewer: Bool = true
  ) {
    self.linksDOT = linksDOT
    self.linksViewer = linksViewer
    films = scenarios
    self.model = model
    self.findings = findings
    self.drawings = drawings
  }

  package var value: TemplateValue {
    let overview = drawings.filter { $0.view.kind == .overview }
    var members: [String: TemplateValue] = [
      "title": .text("\(model.title)"),
      "summary": .text(Sentence("\(model.summary)", facts: model.summaryFacts).cited),
      "whenToUse": .text("\(model.whenToUse)"),
      "linksDOT": .flag(linksDOT), "linksViewer": .flag(linksViewer),
      "overview": .list(overview.map(\.value)),
      "views": .list(drawings.filter { $0.view.kind != .overview }.map(\.value)),
      "components": .list(components),
      "scenarios": .list(scenarios),
      "limits": .sentences(limits),
    ]
    for part in [names, databases, keys, operations, verdicts] {
      members.merge(part) { first, _ in first }
    }
    members["checklist"] =
      Checklist(
        model, using: TemplateValue.object(members).citations.union(playedFacts)
      ).value
    members["sources"] = SourceList(citedIn: .object(members)).value
    return .object(members)
  }

  private var verdicts: [String: TemplateValue] {
    let list = FindingList(findings, in: model, drawings: drawings)
    return [
      "hasFindings": .flag(!list.open.isEmpty), "findings": .list(list.open),
      "hasAccepted": .flag(!list.accepted.isEmpty), "accepted": .list(list.accepted),
      "ruleCount": .number(RuleCatalog.rules.count),
    ]
  }

  // MARK: Components

  private var components: [TemplateValue] {
    model.elements.filter { !($0 is RegionPlace) }.map { element in
      let places = model.places(of: element.id).map(\.title)
      return .object([
        "title": .text("\(element.title)"),
        "kind": .text("\(type(of: element).kind.capitalizedFirst)"),
        "place": .text("\(places.first ?? "Global")"),
        "group": .text(group(of: element)),
        "details": .text(details(of: element)),
      ])
    }
  }

  private func group(of element: any Element) -> Markdown {
    guard element is any AzureResource, let group = model.resourceGroup(of: element.id) else {
      return "–"
    }
    return "\(code: group.name)"
  }

  func details(of element: any Element) -> Markdown {
    switch element {
    case is FlexibleServer, is ReadReplica: serverDetails(element.id)
    case let network as VirtualNetwork:
      "\(network.role.rawValue.capitalizedFirst), \(code: network.addressSpace)"
    case let subnet as Subnet: "\(code: subnet.addressPrefix)"
    case let site as OnPremisesSite: "\(code: site.addressSpace)"
    case let endpoint as PrivateEndpoint:
      "\(code: endpoint.address), to \(model.title(of: endpoint.target))"
    case let endpoint as InboundEndpoint: "\(code: endpoint.address)"
    case let server as DNSServer: "\(code: server.address)"
    case let setting as DiagnosticSetting:
      "Of \(model.title(of: setting.server)), to \(setting.sinks.map(model.title).listed)"
    case let alert as Alert: "On \(model.title(of: alert.server)): \(alert.condition.inWords)"
    case let vault as KeyVault: "\(vault.tier.rawValue)"
    case let key as Key: "\(key.algorithm.rawValue), \(key.bits) bits"
    case let identity as UserAssignedIdentity: "\(identity.roles.map(\.rawValue).listed)"
    case let endpoint as VirtualEndpoint:
      """
      \(code: model.hostName(endpoint.writer.host)), \
      \(code: model.hostName(endpoint.reader.host))
      """
    case let peering as Peering: peering.gatewayTransit ? "With gateway transit" : "–"
    case let connection as HybridConnection:
      "\(connection.technology.rawValue) to \(model.title(of: connection.gateway))"
    case let foreign as ForeignServer:
      """
      On \(model.title(of: foreign.owner)), to \(code: model.hostName(foreign.target)) as \
      \(code: foreign.user)
      """
    case let application as Application:
      """
      sslmode \(code: application.client.sslMode.rawValue), DNS cache \
      \(application.client.nameCache.inWords)
      """
    default: "–"
    }
  }

  private func serverDetails(_ id: ElementID) -> Markdown {
    guard let server = model.server(id) else { return "–" }
    let settings = server.settings
    let zone = server.zone.map { ", \($0.title.lowercased())" } ?? ""
    let encryption =
      settings.encryption == .serviceManaged ? "service-managed key" : "customer-managed key"
    return """
      \(code: server.name)\(zone), \(settings.compute.tier.rawValue) \
      \(code: settings.compute.size), \(settings.storage.gibibytes) GiB \
      \(settings.storage.kind.rawValue), PostgreSQL \(settings.version), \
      login by \(settings.authentication.rawValue), \(encryption)
      """
  }

  // MARK: Scenarios

  private var scenarios: [TemplateValue] {
    let simulator = Simulator(model)
    return model.scenarios.map { scenario in
      .object([
        "title": .text("\(scenario.title)"),
        "id": .text("\(code: scenario.id)"),
        "events": .text(Markdown.list(scenario.events.map { "\(simulator.inWords($0))" })),
        "page": .text(Markdown(source: ScenarioPage.fileName(of: scenario))),
        "strips": .list(
          films.filter { $0.run.scenario.id == scenario.id }.flatMap(\.strips).map {
            .object($0.picture.image())
          }),
      ])
    }
  }

  /// What the pages of scenarios rest on.
  private var playedFacts: [Fact.ID] {
    films.flatMap(\.run.steps).flatMap { step in
      step.effects.flatMap(\.facts)
        + (step.recovery.map { RecoveryText($0).facts } ?? [])
    }
  }

  // MARK: Limits

  var limits: [Sentence] {
    var sentences: [Sentence] = []
    if model.servers.contains(where: { $0.standbyID != nil }) {
      sentences += [.fact("HA-06"), .fact("HA-07"), .fact("HA-12")]
    }
    if !model.servers.contains(where: \.isReplica) {
      sentences.append(
        Sentence(
          "No read replica: the loss of the region is not survived by a second server.", "HA-07"))
    } else if model.replicaRegions.isEmpty {
      sentences.append(.fact("RR-26"))
    } else {
      sentences += [
        .fact("PR-01"), .fact("PR-06"), .fact("RR-09"), .fact("RR-10"), .fact("PR-18"),
      ]
    }
    return sentences
  }
}

extension Model {
  /// The regions that hold a replica of a server in another region.
  var replicaRegions: [AzureRegion] {
    servers.compactMap { replica in
      guard let primary = server(replica.source), primary.region != replica.region else {
        return nil
      }
      return replica.region
    }
  }
}

extension Alert.Condition {
  var inWords: String {
    switch self {
    case .replicaLag(let limit): "lag above \(limit.inWords)"
    case .storageUsed(let percent): "storage used above \(percent) %"
    case .notAlive: "the server does not answer"
    case .standbyUnhealthy: "the standby is not healthy"
    }
  }
}
