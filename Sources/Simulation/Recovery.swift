package import ArchitectureModel
package import Facts

/// How much a step loses, and how long clients wait, from named parts.
package struct Recovery: Sendable, Hashable {
  /// One part of a time or of a loss.
  package struct Part: Sendable, Hashable {
    package let name: String
    /// From the least to the greatest length; nothing where there is no figure.
    package let span: ClosedRange<Duration>?
    package let facts: [Fact.ID]
    /// Whether the figure is not published for this, but taken from something like it.
    package let isAssumption: Bool
    /// On whom the part depends; what depends on operators is for them to measure.
    package let owner: Actor

    init(
      _ name: String, _ span: ClosedRange<Duration>?, _ facts: [Fact.ID],
      isAssumption: Bool = false, of owner: Actor = .service
    ) {
      self.owner = owner
      self.name = name
      self.span = span
      self.facts = facts
      self.isAssumption = isAssumption
    }
  }

  /// What the greatest loss of committed data is made of.
  package let dataLoss: Part
  /// What clients wait for, one after another.
  package let parts: [Part]
  /// Clients that have to use another host name afterwards.
  package let changedClients: [ElementID]

  /// The sum of the parts that have a figure.
  package var time: ClosedRange<Duration> {
    let spans = parts.compactMap(\.span)
    return spans.map(\.lowerBound).reduce(.zero, +)...spans.map(\.upperBound).reduce(.zero, +)
  }

  /// The parts that have no figure, and come on top.
  package var open: [Part] { parts.filter { $0.span == nil } }

  /// Whether the parts with a figure are all that the service needs, so that their sum says something.
  package var hasSum: Bool { open.allSatisfy { $0.owner == .operators } }
}

extension Simulator {
  /// What an event costs; nothing if it interrupts no database and brings none back.
  func recovery(from event: Event, _ before: State, _ after: State) -> Recovery? {
    switch event {
    case .lose(.node(let id)):
      before.servers[id]?.standby == .healthy
        ? failover(of: id, "failover, with detection", after)
        : Recovery(
          dataLoss: .nothing("HA-27"),
          parts: [.init("restart by the service", nil, ["HA-27"]), lookups(of: id), reconnection],
          changedClients: [])
    case .lose(.zone):
      model.servers.map(\.id).first {
        before.servers[$0]?.zone != after.servers[$0]?.zone && after.isRunning($0, in: model)
      }.map { failover(of: $0, "failover, with detection", after) }
    case .failOver(let id): failover(of: id, "failover", after)
    case .promote(let id, let promotion, let mode):
      recovery(fromPromoting: id, promotion, mode, before, after)
    case .pointInTimeRestore:
      restore(
        loss: .init("what was written after the chosen point", nil, ["BK-01"]),
        time: .init("restore (minutes to 12 hours)", nil, ["BK-01"]), before)
    case .geoRestore:
      restore(
        loss: .init("since the last copy", .upTo(.geoRestoreLoss), ["BK-04"]),
        time: .init("restore (minutes to hours)", nil, ["BK-04"]), before)
    case .recover(let failure): recovery(fromReturnOf: failure, before, after)
    case .lose, .fence, .letIn, .aimReader, .enableHighAvailability, .fallBehind: nil
    }
  }

  // MARK: Events

  private func failover(of id: ElementID, _ name: String, _ after: State) -> Recovery {
    Recovery(
      dataLoss: .nothing("HA-11"),
      parts: [
        .init(name, .seconds(of: .failover), ["HA-11"]), lookups(of: id),
        reconnection,
      ], changedClients: cutClients(after))
  }

  private func recovery(
    fromPromoting id: ElementID, _ promotion: Event.Promotion, _ mode: Event.DataSynchronization,
    _ before: State, _ after: State
  ) -> Recovery {
    let primary = before.servers[id]?.source
    let isOutage = primary.map { !before.isRunning($0, in: model) } ?? false
    let lag = before.servers[id]?.lag.map { $0...$0 } ?? .seconds(of: .replicaLag)
    var parts: [Recovery.Part] = []
    if isOutage {
      parts += [
        .detection,
        .init("decision by the customer", nil, ["PR-01", "RR-10"], of: .operators),
      ]
    }
    switch mode {
    case .planned:
      parts += [
        .init("catching up with the lag", lag, ["PR-18", "RR-09"], isAssumption: true),
        .init(
          "change of roles, as long as a forced promotion", .seconds(of: .forcedPromotion),
          ["PR-18", "RR-10"], isAssumption: true),
      ]
    case .forced:
      parts.append(.init("forced promotion", .seconds(of: .forcedPromotion), ["RR-10"]))
    }
    switch promotion {
    case .toPrimary: parts.append(lookupsOfRoles)
    case .toIndependent: parts.append(.newHostName("PR-03"))
    }
    return Recovery(
      dataLoss: mode == .planned
        ? .nothing("PR-04")
        : .init(
          "the lag at that moment", lag, ["PR-04", "RR-09"],
          isAssumption: before.servers[id]?.lag == nil),
      parts: parts + [reconnection], changedClients: cutClients(after))
  }

  private func restore(
    loss: Recovery.Part, time: Recovery.Part, _ before: State
  ) -> Recovery {
    let isOutage = !model.servers.contains { before.isWritable($0.id, in: model) }
    return Recovery(
      dataLoss: loss,
      parts: (isOutage ? [.detection] : []) + [
        .init("decision by the customer", nil, ["RR-10"], of: .operators), time,
        .init("endpoint, rules and settings of the new server", nil, ["BK-05"], of: .operators),
        .newHostName("HA-34"), reconnection,
      ], changedClients: model.databaseTraffic.map(\.source).distinct)
  }

  /// What comes back by itself when what was lost returns.
  private func recovery(
    fromReturnOf failure: Event.Failure, _ before: State, _ after: State
  ) -> Recovery? {
    let returned = model.servers.map(\.id).filter {
      !before.isRunning($0, in: model) && after.isWritable($0, in: model)
    }
    guard let id = returned.first else { return nil }
    let isKey = if case .key? = before.outage(of: id, in: model) { true } else { false }
    return Recovery(
      dataLoss: .init(
        isKey ? "nothing is written in between" : "as the failure left it",
        isKey ? .zero...Duration.zero : nil, isKey ? ["ENC-10"] : ["HA-05"]),
      parts: [.init("the outage itself", nil, [])]
        + (isKey
          ? [.init("return of the server", .upTo(.keyRepairToAccessible), ["ENC-10"])] : [])
        + [reconnection], changedClients: cutClients(after))
  }

  // MARK: What clients wait for

  private func cutClients(_ after: State) -> [ElementID] {
    cutTraffic(in: after).map(\.source).distinct
  }

  /// How long the old address of a server may be used after a failover to its standby.
  private func lookups(of id: ElementID) -> Recovery.Part {
    model.privateEndpoints(to: id).isEmpty
      ? .init(
        "old answers for the server's name", .upTo(.serverRecordLifetime), ["HA-41"],
        isAssumption: true)
      : .init(
        "no record changes behind a private endpoint", .zero...Duration.zero, ["HA-43"],
        isAssumption: true)
  }

  /// How long a role's old server may be used after a swap: what keeps its name longest decides.
  private var lookupsOfRoles: Recovery.Part {
    let caches = model.all(Application.self).map(\.client.nameCache)
    let longest = ([Figure.serverRecordLifetime.longest] + caches).max() ?? .zero
    return .init(
      "old answers for the role's name", .zero...longest, ["HA-41", "NET-24"], isAssumption: true)
  }

  /// How long clients wait between two attempts.
  private var reconnection: Recovery.Part {
    let retries = model.all(Application.self).compactMap(\.client.retry)
    let first = retries.map(\.first).min() ?? Figure.firstRetry.longest
    let longest = retries.map(\.longest).max() ?? Figure.longestRetry.longest
    return .init("reconnection of clients", min(first, longest)...longest, ["HA-15"])
  }
}

extension Recovery.Part {
  fileprivate static let detection = Recovery.Part(
    "detection by the customer", nil, ["CP-09", "RR-10"], of: .operators)

  fileprivate static func newHostName(_ fact: Fact.ID) -> Recovery.Part {
    Recovery.Part("roll-out of a new host name", nil, [fact], of: .operators)
  }

  fileprivate static func nothing(_ fact: Fact.ID) -> Recovery.Part {
    Recovery.Part("nothing committed", .zero...Duration.zero, [fact])
  }
}

extension ClosedRange<Duration> {
  /// The range that a figure allows.
  fileprivate static func seconds(of figure: Figure) -> Self { figure.shortest...figure.longest }
  /// From nothing to the greatest value of a figure.
  fileprivate static func upTo(_ figure: Figure) -> Self { .zero...figure.longest }
}
