package import ArchitectureModel
package import Facts

/// Who acts in a step.
package enum Actor: String, Sendable, Hashable, CaseIterable {
  /// Azure, by itself.
  case service
  case operators
  case clients
  /// Nobody: what a failure does.
  case nobody
}

/// One thing that happens in a step.
package struct Effect: Sendable, Hashable {
  package let actor: Actor
  /// What happens, in one sentence.
  package let text: String
  package let facts: [Fact.ID]

  init(_ actor: Actor, _ text: String, _ facts: Fact.ID...) {
    self.actor = actor
    self.text = text
    self.facts = facts
  }
}

/// A condition of an event that does not hold, so that Azure refuses the event.
package struct UnmetCondition: Sendable, Hashable {
  /// What kind of condition it is.
  package enum Reason: String, Sendable, Hashable, CaseIterable {
    case notAReplica = "not-a-replica"
    case notAPrimary = "not-a-primary"
    case noVirtualEndpoint = "no-virtual-endpoint"
    case readerElsewhere = "reader-elsewhere"
    case primaryNotReady = "primary-not-ready"
    case replicaNotReady = "replica-not-ready"
    case plannedInOutage = "planned-in-outage"
    case asymmetric = "asymmetric"
    case lowParameters = "low-parameters"
    case controlPlaneDown = "control-plane-down"
    case resourceGroupDown = "resource-group-down"
    case standbyNotHealthy = "standby-not-healthy"
    case noStandby = "no-standby"
    case standbyExists = "standby-exists"
    case standbyInPrimaryZone = "standby-in-primary-zone"
    case tierWithoutStandby = "tier-without-standby"
    case regionWithoutZones = "region-without-zones"
    case notInReplicationSet = "not-in-replication-set"
    case endpointLost = "endpoint-lost"
    case noBackup = "no-backup"
    case backupOutOfReach = "backup-out-of-reach"
    case noGeoBackup = "no-geo-backup"
    case notThePair = "not-the-pair"
    case keyUnusable = "key-unusable"
    case alreadyRestored = "already-restored"
    case alreadyLost = "already-lost"
    case notLost = "not-lost"
    case alreadyFenced = "already-fenced"
    case notFenced = "not-fenced"
    case serverNotRunning = "server-not-running"
    case unknownLink = "unknown-link"
  }

  package let reason: Reason
  /// Why the event is refused, in one sentence.
  package let text: String
  /// What leads on from here, in one sentence.
  package let wayOut: String
  package let facts: [Fact.ID]

  init(_ reason: Reason, _ text: String, wayOut: String, _ facts: Fact.ID...) {
    self.reason = reason
    self.text = text
    self.wayOut = wayOut
    self.facts = facts
  }
}

/// One event of a scenario, with what it did.
package struct ScenarioStep: Sendable {
  /// Counted from one.
  package let number: Int
  package let event: Event
  package let before: State
  /// The same as before, if the event was refused.
  package let after: State
  /// Why Azure refuses the event; empty if it takes place.
  package let refusals: [UnmetCondition]
  package let effects: [Effect]
  /// What the step costs in data and time; nothing if it brings no database back.
  package let recovery: Recovery?

  package var isRefused: Bool { !refusals.isEmpty }
}

/// A scenario that was played on a model.
package struct ScenarioRun: Sendable {
  package let scenario: Scenario
  package let initial: State
  package let steps: [ScenarioStep]

  package var final: State { steps.last?.after ?? initial }
  /// The state at the beginning and after each step.
  package var states: [State] { [initial] + steps.map(\.after) }
}
