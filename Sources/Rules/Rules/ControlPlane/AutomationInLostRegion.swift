import ArchitectureModel
import Facts

/// Whoever swaps the sites has to be alive.
struct AutomationInLostRegion: Rule {
  let identifier = "automation-in-lost-region"
  let group = RuleGroup.controlPlane
  let severity = Diagnostic.Severity.warning
  let summary = "Automation that promotes a replica runs outside the region of the primary."
  let rationale = "It is lost with the region it is to rescue."
  let facts: [Fact.ID] = ["CP-07"]

  var violating: [Example] {
    [
      Example("a pipeline in the region of the primary") {
        $0.move(\.pipeline, to: $0.base.home)
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    let lost = Set(model.crossRegionReplications.map(\.primary.region))
    let pipelines = model.all(ManagementClient.self).filter { $0.client == .pipeline }
    let inside = pipelines.filter { model.region(of: $0.id).map(lost.contains) == true }
    guard inside.count == pipelines.count else { return [] }
    return inside.map {
      Violation(
        $0,
        "\($0.quoted) runs in \(model.region(of: $0.id)?.displayName ?? "–"), the region whose loss it is "
          + "for", cure: "run it in another region, with credentials that lie there too")
    }
  }
}
