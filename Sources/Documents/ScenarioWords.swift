import ArchitectureModel
import Simulation

extension ScenarioRun {
  /// The columns of tables that show every state.
  var columns: [Markdown] { states.indices.map(moment) }

  /// When a state holds, such as "After step 2", by its place among all states.
  func moment(_ index: Int) -> Markdown { index == 0 ? "Before" : "After step \(index)" }

  /// Whether a replica and its primary have exchanged their roles in some step.
  var hasSwap: Bool {
    steps.contains { step in
      if case .promote(_, .toPrimary, _) = step.event { !step.isRefused } else { false }
    }
  }
}
