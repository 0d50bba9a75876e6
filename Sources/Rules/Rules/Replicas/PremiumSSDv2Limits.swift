import ArchitectureModel
import Facts

/// Premium SSD v2 comes without some features.
struct PremiumSSDv2Limits: Rule {
  let identifier = "premium-ssd-v2-limits"
  let group = RuleGroup.replicas
  let severity = Diagnostic.Severity.error
  let summary = """
    Premium SSD v2 is used without automatic growth, long-term backup and the Burstable tier.
    """
  let rationale = "Azure refuses these with that storage, which is a preview."
  let facts: [Fact.ID] = ["RR-29"]

  var conforming: [Example] {
    [
      Example("Premium SSD v2 without growth and long-term backup") {
        Self.useVersion2(&$0, autogrow: false)
        $0.change(\.server) { $0.backup.redundancy = .geoRedundant }
      }
    ]
  }
  var violating: [Example] {
    [
      Example("Premium SSD v2 that grows by itself") {
        Self.useVersion2(&$0, autogrow: true)
        $0.change(\.server) { $0.backup.redundancy = .geoRedundant }
      },
      Example("Premium SSD v2 with long-term backup") {
        Self.useVersion2(&$0, autogrow: false)
        $0.change(\.server) { $0.backup.longTermYears = 1 }
      },
    ]
  }

  private static func useVersion2(_ edit: inout Edit<SampleArchitecture>, autogrow: Bool) {
    edit.change(\.server) {
      $0.settings.storage = Storage(gibibytes: 256, kind: .premiumSSDv2, autogrow: autogrow)
      $0.settings.encryption = .serviceManaged
      $0.backup.longTermYears = 0
    }
    edit.change(\.replica) { $0.overrides.encryption = .serviceManaged }
    edit.scenario("Nothing happens")
  }

  func check(_ model: Model) -> [Violation] {
    model.servers.filter { $0.settings.storage.kind == .premiumSSDv2 }.flatMap {
      server -> [Violation] in
      let refused = [
        server.settings.storage.autogrow ? "automatic growth" : nil,
        (server.backup?.longTermYears ?? 0) > 0 ? "long-term backup" : nil,
        server.settings.compute.tier == .burstable ? "the Burstable tier" : nil,
      ].compactMap(\.self)
      guard !refused.isEmpty else { return [] }
      return [
        Violation(
          server,
          "\(server.quoted) has Premium SSD v2, which is not offered with \(refused.listed)",
          cure: "leave out \(refused.listed), or choose Premium SSD")
      ]
    }
  }
}
