import ArchitectureModel
import Simulation

extension RecoveryText {
  /// Whether an objective is kept, and what it leaves for the parts that have no figure.
  func comparison(
    with loss: Duration, _ time: Duration, for incident: Objective.Incident
  ) -> Markdown {
    let known = recovery.time.upperBound
    let part = recovery.dataLoss
    let lost = part.span?.upperBound
    let lossVerdict =
      part.isAssumption
      ? "kept as long as the lag stays below that"
      : lost.map { $0 <= loss ? "the figures keep it" : "the figures allow \($0.clockText)" }
        ?? "there is no figure"
    let open = recovery.open.map(\.name)
    let timeVerdict =
      !recovery.hasSum
      ? "for which there is no figure"
      : known > time
        ? "the known parts alone may take \(known.clockText)"
        : open.isEmpty
          ? "the figures keep it"
          : "which leaves \((time - known).clockText) for \(open.listed)"
    return """
      Objective for \(incident.inWords): \(loss == .zero ? "no" : "at most \(loss.clockText)") loss \
      of data, \(lossVerdict); back within \(time.clockText), \(timeVerdict).
      """
  }
}
