package import ArchitectureModel
import Facts

extension Simulator {
  /// Groups of servers with one origin that take writes independently of each other: after promote to
  /// independent or a restore, while the other one takes writes as well (PR-15).
  package func rivals(in state: State) -> [[ElementID]] {
    model.servers.filter { !$0.isReplica }.map { primary in
      state.serverIDs(in: model).filter { id in
        (model.server(id.origin)?.source ?? id.origin) == primary.id
          && state.isWritable(id, in: model)
      }
    }.filter { $0.count > 1 }
  }

  /// What is said of rivals at the moment in which there are more of them.
  func effects(ofRivalsIn after: State, unlike before: State) -> [Effect] {
    let old = Set(rivals(in: before).joined())
    return rivals(in: after).filter { !old.isSuperset(of: $0) }.map {
      Effect(
        .nobody, "\($0.map(title).listed) take writes independently of each other now.", "PR-15",
        "PR-03")
    }
  }
}
