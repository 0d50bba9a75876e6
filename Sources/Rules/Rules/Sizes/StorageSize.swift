import ArchitectureModel
import Facts

/// Disks come in certain sizes.
struct StorageSize: Rule {
  let identifier = "storage-size"
  let group = RuleGroup.sizes
  let severity = Diagnostic.Severity.error
  let summary = "Storage has a size that its kind of disk comes in."
  let rationale = "Azure refuses any other."
  let facts: [Fact.ID] = ["SRV-02"]

  /// In gibibytes; disks of 4 and 32 TiB are also stated one short of it.
  private static let premium = (5...15).map { 1 << $0 } + [4095, 32_767]
  private static let premiumV2 = 32...65_536

  var conforming: [Example] {
    [
      Example("the smallest Premium SSD") {
        $0.change(\.server) { $0.settings.storage = Storage(gibibytes: 32) }
      }
    ]
  }
  var violating: [Example] {
    [
      Example("Premium SSD of 100 GiB") {
        $0.change(\.server) { $0.settings.storage = Storage(gibibytes: 100) }
      },
      Example("storage of 1 GiB") {
        $0.change(\.server) { $0.settings.storage = Storage(gibibytes: 1) }
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.servers.compactMap { server in
      let storage = server.settings.storage
      switch storage.kind {
      case .premiumSSD where !Self.premium.contains(storage.gibibytes):
        let next = Self.premium.filter { $0 > storage.gibibytes }.min()
        return Violation(
          server,
          "\(server.quoted) has \(storage.gibibytes) GiB, which Premium SSD does not come in",
          cure: next.map { "take \($0) GiB" } ?? "take 32767 GiB, or Premium SSD v2")
      case .premiumSSDv2 where !Self.premiumV2.contains(storage.gibibytes):
        return Violation(
          server,
          "\(server.quoted) has \(storage.gibibytes) GiB, which Premium SSD v2 does not come in",
          cure: "take a size from 32 to 65536 GiB")
      default: return nil
      }
    }
  }
}
