import ArchitectureModel
import Facts

/// Burstable servers have no standby.
struct BurstableStandby: Rule {
  let identifier = "burstable-standby"
  let group = RuleGroup.highAvailability
  let severity = Diagnostic.Severity.error
  let summary = "A standby needs the General Purpose or Memory Optimized tier."
  let rationale = "Azure refuses high availability on the Burstable tier."
  let facts: [Fact.ID] = ["HA-50"]

  var conforming: [Example] {
    [
      Example("a Memory Optimized server with a standby") {
        $0.change(\.server) {
          $0.settings.compute = .memoryOptimized("Standard_E4ds_v5", vCores: 4)
        }
      }
    ]
  }
  var violating: [Example] {
    [
      Example("a Burstable server with a standby", alsoBreaks: ["burstable-replication"]) {
        $0.change(\.server) { $0.settings.compute = .burstable("Standard_B4ms", vCores: 4) }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.primaries.filter { $0.standbyID != nil && $0.settings.compute.tier == .burstable }.map {
      Violation(
        $0, "\($0.quoted) has a standby, which the Burstable tier does not offer",
        cure: "choose General Purpose or Memory Optimized, or '.disabled'")
    }
  }
}
