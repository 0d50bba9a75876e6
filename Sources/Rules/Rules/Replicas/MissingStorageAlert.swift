import ArchitectureModel
import Facts

/// A replica that stops fills up its primary.
struct MissingStorageAlert: Rule {
  let identifier = "missing-storage-alert"
  let group = RuleGroup.replicas
  let severity = Diagnostic.Severity.warning
  let summary = "An alert watches the storage of a primary with replicas, before it is read-only."
  let rationale = """
    The primary keeps write-ahead log for a replica that has stopped, and becomes read-only with \
    little storage left.
    """
  let facts: [Fact.ID] = ["RR-12", "RR-11"]

  var conforming: [Example] {
    [
      Example("an alert at 94 %") {
        $0.change(\.storageUsed) { $0.condition = .storageUsed(abovePercent: 94) }
      }
    ]
  }
  var violating: [Example] {
    [
      Example("a primary without an alert on its storage") { $0.remove(\.storageUsed) },
      Example("an alert at 95 %") {
        $0.change(\.storageUsed) { $0.condition = .storageUsed(abovePercent: 95) }
      },
    ]
  }

  func check(_ model: Model) -> [Violation] {
    let readOnly = 100 - Int(Figure.readOnlyFree.value)
    return model.primaries.filter { !model.replicas(of: $0.id).isEmpty }.filter { primary in
      !model.alerts(on: primary).contains {
        if case .storageUsed(let percent) = $0.condition { percent < readOnly } else { false }
      }
    }.map {
      Violation(
        $0,
        "no alert watches the storage of \($0.quoted) before it is read-only at \(readOnly) %",
        cure:
          "add 'Alert(\"Storage of \($0.title) fills up\", on: \($0.id), .storageUsed(abovePercent: 80))'"
      )
    }
  }
}
