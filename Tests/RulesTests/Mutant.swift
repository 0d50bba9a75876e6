import ArchitectureModel
import Architectures
import Facts

/// One change to a reference architecture, and whether it does harm.
///
/// Harmful is what a fact says Azure refuses, or what makes a client lose a name, a route, a key, a
/// log or a promised figure in some failure.
struct Mutant: Sendable {
  enum Verdict: Sendable {
    /// Does harm, as a fact says.
    case harmful(Fact.ID)
    /// Does none, for a reason.
    case harmless(String)
  }

  /// The reference architectures, by the letter that mutants name them with.
  enum Base: String, Sendable, CaseIterable {
    case highAvailability, sameRegionReplica, crossRegion, logAnalytics

    var declaration: Declaration {
      switch self {
      case .highAvailability: Declaration(HighAvailability())
      case .sameRegionReplica: Declaration(SameRegionReplica())
      case .crossRegion: Declaration(CrossRegionDisasterRecovery())
      case .logAnalytics: Declaration(LogAnalytics())
      }
    }
  }

  /// What is broken, and how.
  let name: String
  let bases: [Base]
  let verdict: Verdict
  let change: @Sendable (inout Declaration) -> Void

  var isHarmful: Bool { if case .harmful = verdict { true } else { false } }

  init(
    _ name: String, in bases: [Base], _ verdict: Verdict,
    _ change: @escaping @Sendable (inout Declaration) -> Void
  ) {
    self.name = name
    self.bases = bases
    self.verdict = verdict
    self.change = change
  }
}

extension [Mutant.Base] {
  static let all = Mutant.Base.allCases
  /// Those with a replica.
  static let replicated: [Mutant.Base] = [.sameRegionReplica, .crossRegion, .logAnalytics]
  /// Those within one region.
  static let regional: [Mutant.Base] = [.highAvailability, .sameRegionReplica, .logAnalytics]
  /// Those whose replica stands beside its primary.
  static let beside: [Mutant.Base] = [.sameRegionReplica, .logAnalytics]
}

extension Declaration {
  mutating func server(_ change: (inout FlexibleServer) -> Void) {
    update("server", as: FlexibleServer.self, change)
  }
  mutating func replica(_ change: (inout ReadReplica) -> Void) {
    update("replica", as: ReadReplica.self, change)
  }
  mutating func endpoint(_ id: ElementID = "access", _ change: (inout PrivateEndpoint) -> Void) {
    update(id, as: PrivateEndpoint.self, change)
  }
  mutating func zone(_ id: ElementID = "databaseNames", _ change: (inout PrivateDNSZone) -> Void) {
    update(id, as: PrivateDNSZone.self, change)
  }
  mutating func vault(_ id: ElementID = "vault", _ change: (inout KeyVault) -> Void) {
    update(id, as: KeyVault.self, change)
  }
  mutating func application(_ id: ElementID = "api", _ change: (inout ClientSettings) -> Void) {
    update(id, as: Application.self) { change(&$0.client) }
  }
  mutating func alert(_ id: ElementID, _ change: (inout Alert) -> Void) {
    update(id, as: Alert.self, change)
  }
  mutating func logs(_ id: ElementID = "serverLogs", _ change: (inout DiagnosticSetting) -> Void) {
    update(id, as: DiagnosticSetting.self, change)
  }

  mutating func forwarders(_ change: (ConditionalForwarder) -> ConditionalForwarder?) {
    update("corporateDNS", as: DNSServer.self) {
      $0.forwarders = $0.forwarders.compactMap(change)
    }
  }

  mutating func move(_ id: ElementID, to place: ElementID) {
    guard let index = entries.firstIndex(where: { $0.element.id == id }) else { return }
    entries[index].parent = place
  }

  mutating func add(_ element: any Element, in place: ElementID? = nil) {
    entries.append(Entry(element, in: place))
  }

  /// Lets the orders API call something else.
  mutating func callFromAPI(
    _ host: some DatabaseTarget, over protocol: DataProtocol = .postgreSQL
  ) {
    guard
      let index = relationships.firstIndex(where: { $0.source == "api" && $0 is DataTraffic }),
      let api = entries.compactMap({ $0.element as? Application }).first(where: { $0.id == "api" })
    else { return }
    relationships[index] = api.calls(host, relationships[index].purpose, over: `protocol`)
  }

  /// Replaces the events of a scenario.
  mutating func events(of scenario: String, _ change: ([Event]) -> [Event]) {
    scenarios = scenarios.map {
      $0.id == scenario
        ? Scenario($0.title, change($0.events)) : $0
    }
  }
}

/// A host name of an element that is known by its identifier.
struct Host: DatabaseTarget {
  let host: DatabaseHost
}
