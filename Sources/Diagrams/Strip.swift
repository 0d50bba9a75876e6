import ArchitectureModel
package import Simulation

/// One state of a scenario as a small picture with its caption.
package struct StripPanel: Sendable {
  /// Nothing for the state before the scenario, else the step's number.
  package let number: Int?
  package let caption: String
  package let graph: DiagramGraph
}

/// A scenario as small pictures side by side: the state before it, and that after each step.
package struct Strip: Sendable {
  /// The most cards that a panel holds.
  package static let mostCards = 8

  package let run: ScenarioRun
  /// Everything that any panel shows; all are drawn in its geometry.
  package let base: DiagramGraph
  package let panels: [StripPanel]
}

extension Theme {
  /// The theme with short cards, close together, for panels; regions stand closer where zones take the
  /// room.
  func small(for graph: DiagramGraph) -> Theme {
    let hasZones = graph.clusters.contains { $0.kind == .zone }
    var theme = self
    theme.spacing.cardWidth = 160
    theme.spacing.cardHeight = 46
    theme.spacing.cardLines = 3
    theme.spacing.tileSize = 22
    theme.spacing.iconSize = 18
    theme.spacing.cardPadding = 5
    theme.spacing.clusterPadding = 9
    theme.spacing.clusterHeader = 20
    theme.spacing.rowGap = 20
    theme.spacing.cardGap = 34
    theme.spacing.clusterGap = 18
    theme.spacing.columnGap = hasZones ? 22 : 36
    return theme
  }
}

extension FilmMaker {
  /// The scenario's panels, with the few cards that it touches.
  func strip() -> Strip {
    let members = members
    var boundaries: Set<DiagramGraph.Cluster.Kind> = [.site, .region, .global]
    if run.states.contains(where: { !$0.lostZones.isEmpty }) { boundaries.insert(.zone) }
    var base = base(of: view(of: members, boundaries: boundaries))
    base.steps = []
    base.id = "failover-\(run.scenario.id)"
    base.shorten()
    let panels = run.states.indices.map { index -> StripPanel in
      var graph = frame(index, of: base)
      graph.shorten()
      let step = index == 0 ? nil : run.steps[index - 1]
      return StripPanel(
        number: step?.number, caption: step.map(caption) ?? "Before anything happens.",
        graph: graph)
    }
    return Strip(run: run, base: base, panels: panels)
  }

  private func caption(of step: ScenarioStep) -> String {
    let event = simulator.sentence(for: step.event)
    if let refusal = step.refusals.first { return "\(event): refused. \(refusal.text)" }
    // A figure stays with its unit.
    return (["\(event)."] + cost(of: step)).joined(separator: " ")
      .replacing(#/(\d) (h|min|s)\b/#) { "\($0.1)\u{a0}\($0.2)" }
  }

  /// What the step loses and how long clients wait, as far as there are figures.
  private func cost(of step: ScenarioStep) -> [String] {
    guard let recovery = step.recovery, recovery.hasSum else { return [] }
    let open = recovery.open.map(\.shortName)
    let part = recovery.dataLoss
    let loss = part.span.map {
      $0.upperBound == .zero ? "nothing" : (part.isAssumption ? "typically " : "") + $0.inWords
    }
    return [
      loss.map { "Data lost: \($0)." } ?? "",
      "Without service: \(recovery.time.inWords)\(open.isEmpty ? "" : ", plus \(open.listed)").",
    ]
  }

  // MARK: Members

  /// The cards that the scenario touches most, as many as a panel holds, in the order of the model.
  private var members: [ElementID] {
    let chosen = Set(ranked.prefix(Strip.mostCards))
    let ends = Set(
      scenes.flatMap(\.flows).filter { chosen.contains($0.from) && chosen.contains($0.to) }
        .flatMap { [$0.from, $0.to] })
    return model.elementsAndParts.filter {
      chosen.contains($0) && (ends.contains($0) || model.server($0) != nil)
    }
  }

  /// The cards of the scenario, the most important first: what changes or is lost, the servers, their
  /// names, their endpoints, and clients, those in Azure first.
  private var ranked: [ElementID] {
    let flows = scenes.flatMap(\.flows)
    let cards = (flows.flatMap { [$0.from, $0.to] } + model.servers.map(\.id)).distinct
      .filter { model.card(of: $0) != nil }
    let touched = touched
    let hasPromotion = run.scenario.events.contains { $0.isPromotion }
    let hasNearClients = cards.contains {
      model[$0] is any DataClient && model.place(of: $0, as: OnPremisesSite.self) == nil
    }
    /// The lower the more important; nothing for a card that is left out in any case.
    func rank(_ id: ElementID) -> Int? {
      let owner = model.owner(of: id)
      if let server = model.server(owner) {
        // Where roles change, the primary's card says whether it has a standby.
        guard id == server.standbyID else { return 0 }
        return hasPromotion ? nil : touched.contains(id) ? 0 : 4
      }
      let isTouched = touched.contains(id)
      switch model[owner] {
      case is VirtualEndpoint: return isTouched ? 1 : 3
      case is PrivateEndpoint: return isTouched ? 2 : 4
      case is any DataClient:
        return model.place(of: owner, as: OnPremisesSite.self) == nil ? 3 : hasNearClients ? nil : 5
      default: return isTouched ? 1 : 6
      }
    }
    return cards.enumerated().compactMap { index, id in rank(id).map { ($0, index, id) } }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// What changes, is lost, or stands at the end of a line that does.
  private var touched: Set<ElementID> {
    var touched: Set<ElementID> = []
    for (before, after) in zip(run.states, run.states.dropFirst()) {
      for change in simulator.changes(from: before, to: after) {
        touched.formUnion(maker.cards(of: change, in: after))
      }
      for id in after.lost { touched.formUnion(model.children(of: id).map(\.id) + [id]) }
    }
    for (before, after) in zip(scenes, scenes.dropFirst()) {
      let old = Set(before.flows.map(Scene.Key.init))
      for key in after.flows.map(Scene.Key.init)
      where !old.contains(key) || after.broken.contains(key) {
        touched.formUnion([key.from, key.to])
      }
    }
    return touched
  }

  /// The lines between some cards, and the cards.
  private func view(
    of members: [ElementID], boundaries: Set<DiagramGraph.Cluster.Kind>
  ) -> View {
    var view = View(
      .failover, "What the scenario plays on.", boundaries: boundaries, of: run.scenario)
    view.connect(
      scenes.flatMap(\.flows).filter {
        members.contains($0.from) && members.contains($0.to)
      })
    view.add(members)
    return view
  }
}

extension DiagramGraph {
  /// Leaves names on cards, and the role of servers; lines without captions.
  fileprivate mutating func shorten() {
    banner = banner.map { $0.shortened }
    columns = columns.map(\.shortened)
    for index in edges.indices { edges[index].caption = "" }
  }
}

extension Event {
  fileprivate var isPromotion: Bool {
    if case .promote = self { true } else { false }
  }
}

extension DiagramGraph.Cluster {
  fileprivate var shortened: DiagramGraph.Cluster {
    var cluster = self
    cluster.detail = ""
    cluster.items = items.map { item in
      switch item {
      case .cluster(let inner): return .cluster(inner.shortened)
      case .node(var node):
        let isServer = [.primary, .replica, .standby].contains(node.icon)
        node.details = isServer ? Array(node.details.prefix(1)) : []
        return .node(node)
      }
    }
    return cluster
  }
}
