import ArchitectureModel
import Facts

/// A geo-restore goes to the pair.
struct GeoRestoreElsewhere: Rule {
  let identifier = "geo-restore-elsewhere"
  let group = RuleGroup.backup
  let severity = Diagnostic.Severity.error
  let summary = "A geo-restore begins with geo-redundant backup, and ends in the paired region."
  let rationale = "Azure refuses any other region."
  let facts: [Fact.ID] = ["BK-04", "BK-03"]

  private static func restore(_ title: String, to region: AzureRegion) -> Example {
    Example(title) {
      $0.change(\.server) {
        $0.backup.redundancy = .geoRedundant
        $0.settings.encryption = .serviceManaged
      }
      $0.change(\.replica) { $0.overrides.encryption = .serviceManaged }
      $0.scenario("Restore", Restore($0.base.server, inRegion: region))
    }
  }

  var conforming: [Example] { [Self.restore("a geo-restore into the pair UK West", to: .ukWest)] }
  var violating: [Example] {
    [
      Self.restore("a geo-restore into Sweden Central", to: .swedenCentral),
      Example("a geo-restore without geo-redundant backup") {
        $0.scenario("Restore", Restore($0.base.server, inRegion: .ukWest))
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.scenarios.flatMap { scenario in
      scenario.events.compactMap { event -> Violation? in
        guard case .geoRestore(let id, let region) = event, let server = model.server(id) else {
          return nil
        }
        guard server.backup?.isGeoRedundant == true else {
          return Violation(
            scenario, [id],
            "\(server.quoted) is restored elsewhere in \"\(scenario.title)\", but has no "
              + "geo-redundant backup", cure: "use '.geoRedundant' for its backup")
        }
        guard server.region.pair != .region(region.name) else { return nil }
        return Violation(
          scenario, [id],
          "\(server.quoted) is restored in \(region.displayName) in \"\(scenario.title)\", which is "
            + "not the pair of \(server.region.displayName)",
          cure: "restore it in the paired region")
      }
    }
  }
}
