import ArchitectureModel
import Facts

/// A user mapping shows its password.
struct PasswordInCatalog: Rule {
  let identifier = "password-in-catalog"
  let group = RuleGroup.identity
  let severity = Diagnostic.Severity.warning
  let summary = "The password of a user mapping does not stay in the catalog."
  let rationale =
    "It lies there in clear, and so on the standby, on replicas, in backups and in dumps."
  let facts: [Fact.ID] = ["ID-07", "ID-08"]

  private static func foreign(_ title: String, _ credential: ForeignServer.Credential) -> Example {
    Example(title, of: IntegratedArchitecture()) {
      $0.add(
        ForeignServer(
          "Archive", on: $0.base.server, to: $0.base.names.writer, user: "reader",
          credential: credential, id: "archive"), in: .ukSouth)
    }
  }

  var conforming: [Example] {
    [
      Self.foreign(
        "a mapping that is written from a vault", .generated(from: IntegratedArchitecture().login))
    ]
  }
  var violating: [Example] { [Self.foreign("a password in the mapping", .inCatalog)] }

  func check(_ model: Model) -> [Violation] {
    model.all(ForeignServer.self).filter { $0.credential == .inCatalog }.map {
      Violation(
        $0, and: [$0.owner],
        "the password of \($0.quoted) lies in clear in the catalog of '\($0.owner)'",
        cure: "write the mapping from a vault, or pass SCRAM keys through")
    }
  }
}
