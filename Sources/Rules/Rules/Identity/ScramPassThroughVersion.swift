import ArchitectureModel
import Facts

/// Keys pass through from PostgreSQL 18 on.
struct ScramPassThroughVersion: Rule {
  let identifier = "scram-pass-through-version"
  let group = RuleGroup.identity
  let severity = Diagnostic.Severity.error
  let summary = "SCRAM keys are passed through by PostgreSQL 18 or later."
  let rationale = "Earlier versions have no such option."
  let facts: [Fact.ID] = ["ID-08"]

  private static func foreign(_ title: String, version: Int) -> Example {
    Example(title, of: IntegratedArchitecture()) {
      $0.change(\.server) { $0.settings.version = version }
      $0.add(
        ForeignServer(
          "Archive", on: $0.base.server, to: $0.base.names.writer, user: "reader",
          credential: .scramPassThrough, id: "archive"), in: .ukSouth)
    }
  }

  var conforming: [Example] { [Self.foreign("pass-through with PostgreSQL 18", version: 18)] }
  var violating: [Example] { [Self.foreign("pass-through with PostgreSQL 17", version: 17)] }

  func check(_ model: Model) -> [Violation] {
    model.all(ForeignServer.self).compactMap { foreign in
      guard foreign.credential == .scramPassThrough, let owner = model.server(foreign.owner),
        owner.settings.version < 18
      else { return nil }
      return Violation(
        foreign, and: [owner.id],
        "\(foreign.quoted) passes SCRAM keys through, which PostgreSQL \(owner.settings.version) of "
          + "\(owner.quoted) cannot", cure: "use PostgreSQL 18, or write the mapping from a vault")
    }
  }
}
