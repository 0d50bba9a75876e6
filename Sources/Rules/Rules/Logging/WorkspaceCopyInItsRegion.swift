import ArchitectureModel
import Facts

/// A copy in the same place is none.
struct WorkspaceCopyInItsRegion: Rule {
  let identifier = "workspace-copy-in-its-region"
  let group = RuleGroup.logging
  let severity = Diagnostic.Severity.error
  let summary = "A workspace is replicated to another region than its own."
  let rationale = "Replication keeps a copy in a second region; the same one is refused."
  let facts: [Fact.ID] = ["LOG-08"]

  var violating: [Example] {
    [
      Example("a workspace that is replicated to its own region", alsoBreaks: ["single-workspace"])
      {
        let home = $0.base.home
        $0.change(\.workspace) { $0.replicatedTo = home }
      }
    ]
  }

  func check(_ model: Model) -> [Violation] {
    model.all(LogAnalyticsWorkspace.self).filter {
      $0.replicatedTo != nil && $0.replicatedTo == model.region(of: $0.id)
    }.map {
      Violation(
        $0, "\($0.quoted) is replicated to \($0.replicatedTo?.displayName ?? "–"), where it is",
        cure: "choose another region of the same region group")
    }
  }
}
