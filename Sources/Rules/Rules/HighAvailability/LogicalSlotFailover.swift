import ArchitectureModel
import Facts

/// Logical slots survive a failover only with help.
struct LogicalSlotFailover: Rule {
  let identifier = "logical-slot-failover"
  let group = RuleGroup.highAvailability
  let severity = Diagnostic.Severity.warning
  let summary = "Logical slots of a server with a standby are kept on the standby too."
  let rationale = "Otherwise logical replication stops after a failover."
  let facts: [Fact.ID] = ["HA-32"]

  var conforming: [Example] {
    [
      Example("PostgreSQL 17 that synchronises its slots") {
        $0.change(\.server) {
          $0.settings.logicalSlots = 1
          $0.settings.parameters = [
            "hot_standby_feedback": "on", "sync_replication_slots": "on",
          ]
        }
      },
      Example("PostgreSQL 16 with pg_failover_slots") {
        $0.change(\.server) {
          $0.settings.version = 16
          $0.settings.logicalSlots = 1
          $0.settings.parameters = [
            "hot_standby_feedback": "on", "shared_preload_libraries": "pg_failover_slots",
          ]
        }
      },
    ]
  }
  var violating: [Example] {
    [
      Example("a logical slot and no setting that keeps it") {
        $0.change(\.server) { $0.settings.logicalSlots = 1 }
      },
      Example("PostgreSQL 16 without pg_failover_slots") {
        $0.change(\.server) {
          $0.settings.version = 16
          $0.settings.logicalSlots = 1
          $0.settings.parameters = ["hot_standby_feedback": "on"]
        }
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.primaries.filter { $0.standbyID != nil && $0.settings.logicalSlots > 0 }.compactMap {
      server in
      let parameters = server.settings.parameters
      let helper =
        server.settings.version < 17
        ? parameters["shared_preload_libraries"]?.contains("pg_failover_slots") == true
        : parameters["sync_replication_slots"]?.isOn == true
      guard !helper || parameters["hot_standby_feedback"]?.isOn != true else { return nil }
      return Violation(
        server, "logical slots of \(server.quoted) do not survive a failover",
        cure: server.settings.version < 17
          ? "load 'pg_failover_slots' and set 'hot_standby_feedback' to 'on'"
          : "set 'sync_replication_slots' and 'hot_standby_feedback' to 'on'")
    }
  }
}
