import ArchitectureModel
import Facts

/// A standby, replicas and subscribers share slots and senders.
struct SlotsAndSenders: Rule {
  let identifier = "slots-and-senders"
  let group = RuleGroup.highAvailability
  let severity = Diagnostic.Severity.warning
  let summary = """
    Slots and senders of write-ahead log are enough for the standby, all replicas and all logical \
    slots.
    """
  let rationale = "Whoever finds none left does not receive write-ahead log."
  let facts: [Fact.ID] = ["HA-14"]

  var conforming: [Example] {
    [
      Example("8 senders for a standby, a replica and 3 logical slots") {
        $0.change(\.server) {
          $0.settings.logicalSlots = 3
          $0.settings.parameters = [
            "max_wal_senders": "8", "hot_standby_feedback": "on", "sync_replication_slots": "on",
          ]
        }
      }
    ]
  }
  var violating: [Example] {
    [
      Example("7 senders for a standby, a replica and 3 logical slots") {
        $0.change(\.server) {
          $0.settings.logicalSlots = 3
          $0.settings.parameters = [
            "max_wal_senders": "7", "hot_standby_feedback": "on", "sync_replication_slots": "on",
          ]
        }
      },
      Example("4 slots for a standby and a replica") {
        $0.change(\.server) { $0.settings.parameters = ["max_replication_slots": "4"] }
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.primaries.flatMap { server -> [Violation] in
      let needed =
        (server.standbyID == nil ? 0 : Int(Figure.standbySlots.value))
        + model.replicas(of: server.id).count + server.settings.logicalSlots
      return ["max_replication_slots", "max_wal_senders"].compactMap { name in
        guard let value = server.settings.parameters[name].flatMap({ Int($0) }), value < needed
        else { return nil }
        return Violation(
          server, "'\(name)' of \(server.quoted) is \(value), but \(needed) are needed",
          cure: "raise '\(name)' to \(needed) or more")
      }
    }
  }
}
